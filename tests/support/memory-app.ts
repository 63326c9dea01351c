import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallInput, CallName, CallResult } from '#core/contract/calls.ts';
import { calls } from '#core/contract/calls.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { compose, type RunningApp } from '#services/app/compose.ts';
import { createFakeClock, type FakeClock } from '#services/environment/fake-clock.ts';
import { createFakeRasteriser, type FakeRasteriser } from '#services/printing/fake-rasteriser.ts';
import type { Printer } from '#services/printing/printer.ts';
import type { Speaker } from '#services/speech/speaker.ts';
import { createFolderPrinter } from '#services/printing/folder-printer.ts';
import { createFakeTwin } from '#services/printing/twin/fake-twin.ts';
import { createFakeSpeaker } from '#services/speech/fake-speaker.ts';
import { createPinHasher } from '#services/staff/pin-hasher.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import type { MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { takeNoLock } from '#services/storage/writer-lock.ts';
import { createFakeTakehomePage } from '#services/takehome/fake-takehome-page.ts';
import { realContent } from './real-content.ts';

export const FIRST_PIN = '482915';

export interface MemoryApp {
  readonly app: RunningApp;
  readonly clock: FakeClock;
  readonly disk: MemoryFileSystem;
  /** The data folder on the disk in memory. */
  readonly root: string;
  /** What the print surface was given to draw. */
  readonly drawn: readonly PrintedDocument[];
  /** One call through the real handler, as its first surface. */
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallResult<Name>>;
  /** Any value as input. */
  send(name: CallName, input: unknown): Promise<{ readonly ok: boolean; readonly error?: string; readonly value?: unknown }>;
  /** Opens the corner as its first admin, however long the PIN is not listened to; sets the first PIN where there is none. */
  enter(): Promise<void>;
  /** Every file of the disk, and of the log beside it, by its path. */
  everything(): Promise<ReadonlyMap<string, string>>;
  close(): Promise<void>;
}

export interface MemoryAppOptions {
  readonly disk?: MemoryFileSystem;
  readonly clock?: FakeClock;
  /** Puts faults before the disk. */
  readonly over?: (disk: MemoryFileSystem) => FileSystem;
  /** Folder of an earlier run, kept when the service ends; without one it is new. */
  readonly folder?: string;
  /** Breaks something of the program (`content/`, `page/`) before it starts. */
  readonly prepare?: (folder: string) => Promise<void>;
  readonly speaker?: Speaker;
  /** What stands in the place of the printer staff chose. */
  readonly printer?: Printer;
  readonly restart?: () => void;
  /** Started for demonstrations. */
  readonly demo?: boolean;
}

/** A page of two files, with the list the build makes of them. */
async function writePage(folder: string): Promise<string> {
  const page = join(folder, 'page');
  const files = { 'index.html': '<!doctype html><title>Góc Số</title>', 'assets/chu.woff2': 'a font' };
  await mkdir(join(page, 'assets'), { recursive: true });
  const hashes: Record<string, string> = {};
  for (const [file, text] of Object.entries(files)) {
    await writeFile(join(page, file), text);
    hashes[file] = createHash('sha256').update(text).digest('hex');
  }
  await writeFile(join(folder, 'page-files.json'), JSON.stringify({ format: 1, files: hashes }));
  return page;
}

let packed: Promise<string> | null = null;

/** The real service with the real content over a disk in memory; only the log, and the content, lie on a real one. */
export async function startMemoryApp(options: MemoryAppOptions = {}): Promise<MemoryApp> {
  packed ??= realContent().then((content) => JSON.stringify(content));
  const text = await packed;
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'goc-so-memory-')));
  const content = join(folder, 'content');
  await mkdir(content, { recursive: true });
  await writeFile(join(content, 'pack.json'), text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  await writeFile(join(content, 'manifest.json'), JSON.stringify({ format: 1, files: { 'pack.json': sha256 } }));
  await writeFile(join(folder, 'messages.json'), '{}');
  await writeFile(join(folder, 'takehome.html'), (await createFakeTakehomePage().read()) ?? '');
  const page = await writePage(folder);
  await options.prepare?.(folder);
  // Equal paths, so that the log finds its folder: its files are the only ones written for real.
  const root = join(folder, 'data');
  const disk = options.disk ?? createMemoryFileSystem();
  disk.putFolder(root);
  const clock = options.clock ?? createFakeClock();
  const fileSystem = options.over?.(disk) ?? disk;
  let rasteriser: FakeRasteriser | null = null;
  let running: RunningApp | null = null;
  const composed = await compose({
    host: 'web',
    version: 'test',
    dataFolder: root,
    contentFolder: content,
    pageFolder: page,
    pageFilesList: join(folder, 'page-files.json'),
    messagesFile: join(folder, 'messages.json'),
    takehomeFile: join(folder, 'takehome.html'),
    machine: { heard: () => {}, leave: () => {}, restart: () => options.restart?.() },
    makeRasteriser: () => (rasteriser = createFakeRasteriser((token) => running?.context.printing.document(token) ?? null)),
    makeTwin: () => createFakeTwin(),
    makePrinters: (tools) => ({
      open: (choice) =>
        choice.kind === 'none'
          ? null
          : (options.printer ??
            createFolderPrinter({
              ...tools,
              root: tools.dataFolder,
              folder: join(tools.dataFolder, 'slips'),
              pause: async () => {},
            })),
      list: async () => [],
    }),
    speaker: options.speaker ?? createFakeSpeaker(),
    checkOutput: true,
    demo: options.demo ?? false,
    clock,
    storage: { fileSystem, takeLock: takeNoLock, hasher: createPinHasher({ N: 2, r: 1, p: 1 }), pause: async () => {} },
  });
  if (!composed.ok) throw new Error(composed.error);
  running = composed.value;
  const { handle, context } = running;

  const send: MemoryApp['send'] = async (name, input) => {
    const surface = calls[name].surfaces[0] ?? 'kiosk';
    const request = new Request(`http://kiosk.test/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const response = await handle(request, { host: 'web', surface });
    return (await response.json()) as { ok: boolean; error?: string; value?: unknown };
  };
  return {
    app: running,
    clock,
    disk,
    root,
    get drawn() {
      return rasteriser?.drawn ?? [];
    },
    send,
    call: (name, input) => send(name, input) as never,
    async enter() {
      if (context.staff.role() !== 'visitor') return;
      if (context.staff.firstRun()) await context.staff.setup(FIRST_PIN);
      const code = context.staff.people()[0]?.code ?? '';
      clock.advance(context.staff.lockedFor(code));
      const opened = await context.staff.unlock(code, FIRST_PIN);
      if (!opened.ok || opened.value.outcome !== 'unlocked') throw new Error('the corner did not open');
    },
    async everything() {
      const found = new Map<string, string>();
      const walk = async (path: string): Promise<void> => {
        for (const name of await disk.list(path)) {
          const at = join(path, name);
          if ((await disk.kind(at)) === 'folder') await walk(at);
          else found.set(at, Buffer.from(await disk.read(at)).toString('utf8'));
        }
      };
      await walk(root);
      const logs = await readdir(join(root, 'logs')).catch(() => []);
      for (const name of logs) found.set(`log ${name}`, await readFile(join(root, 'logs', name), 'utf8'));
      return found;
    },
    async close() {
      await composed.value.close();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
