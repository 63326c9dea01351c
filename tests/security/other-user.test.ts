import { execFile } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFolderPrinter } from '#services/printing/folder-printer.ts';
import { removeTree } from '#services/storage/file-tree.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { systemTools } from '#support/system-tools.ts';
import { makeProfile } from '#webhost/profile.ts';
import { post, startTestApp, type TestApp } from '#support/test-app.ts';

const POSIX = process.platform !== 'win32';
/** A user of the machine who is nobody: without a name, without a group. */
const NOBODY = 65_534;
const ROOT = POSIX && process.getuid?.() === 0;

let kiosk: TestApp;
let data: string;
let umask: number;
beforeAll(async () => {
  // Whatever a machine gives to everybody by itself, the kiosk must not.
  umask = process.umask(0);
  kiosk = await startTestApp();
  data = join(kiosk.folder, 'data');
  const call = async (name: string, input: unknown): Promise<void> => {
    const response = await kiosk.app.handle(new Request(`http://kiosk.test/api/${name}`, post(input)), {
      host: 'web',
      surface: 'kiosk',
    });
    expect([name, await response.json()]).toMatchObject([name, { ok: true }]);
  };
  const visit = '00000001-0000-4000-9000-000000000000';
  const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
  await call('staff.setup', { pin: '482915' });
  await call('visit.start', { visit, settings });
  await call('visit.end', { visit, seconds: 60, settings, how: 'done' });
  await call('staff.lock', {});
  kiosk.app.context.log.warn('rasteriser.profileLeft');
  const slips = createFolderPrinter({ ...systemTools(data), folder: join(data, 'slips') });
  await slips.print({
    id: visit,
    title: 'Goc So thu-tuc',
    paper: 'a5',
    drawn: { pdf: new TextEncoder().encode('%PDF'), png: null, widthMillimetres: 148, heightMillimetres: 210 },
    onAccepted: () => {},
  });
}, 60_000);
afterAll(async () => {
  await kiosk.close();
  process.umask(umask);
});

/** Everything below a folder, itself among it, with what others may do there. */
async function openedToOthers(top: string): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (path: string): Promise<void> => {
    const at = await lstat(path);
    if (!at.isSymbolicLink() && (at.mode & 0o077) !== 0) found.push(`${path.slice(top.length)} ${(at.mode & 0o777).toString(8)}`);
    if (at.isDirectory()) for (const name of await readdir(path)) await look(join(path, name));
  };
  await look(top);
  return found;
}

describe.skipIf(!POSIX)('another user of the machine (skipped on Windows, where the recipe sets who may read)', () => {
  test('nothing in the data folder is theirs to read, list or write, whatever the machine gives to everybody', async () => {
    const names = await readdir(data);
    expect(names).toEqual(expect.arrayContaining(['audit', 'logs', 'slips', 'staff.json', 'visits']));
    expect(await openedToOthers(data)).toEqual([]);
  });

  test('nor is the profile of the browser, which lies where everybody may look', () => {
    const profile = makeProfile('goc-so-security-');
    try {
      expect(lstatSync(profile.folder).mode & 0o777).toBe(0o700);
    } finally {
      profile.remove();
    }
  });

  test.skipIf(!ROOT)(
    'who tries is refused, also where the way to the folder is open (skipped where tests are not run by root)',
    async () => {
      await chmod(kiosk.folder, 0o755);
      const attempt = `
      const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
      const tries = [
        () => readdirSync(process.argv[1]),
        () => readFileSync(process.argv[1] + '/staff.json'),
        () => readFileSync(process.argv[1] + '/logs/kiosk.log'),
        () => writeFileSync(process.argv[1] + '/staff.json', '{}'),
        () => writeFileSync(process.argv[1] + '/new', ''),
      ];
      console.log(tries.map((attempt) => { try { attempt(); return 'done'; } catch (error) { return error.code; } }).join(' '));`;
      const { stdout } = await promisify(execFile)(process.execPath, ['-e', attempt, data], {
        uid: NOBODY,
        gid: NOBODY,
        cwd: '/',
      });
      expect(stdout.trim()).toBe('EACCES EACCES EACCES EACCES EACCES');
    },
  );

  test('a folder that was made beforehand, open to all: nobody puts a list of staff of their own there once the kiosk has started', async () => {
    const place = await mkdtemp(join(tmpdir(), 'goc-so-wide-'));
    const wide = join(place, 'data');
    await mkdir(wide);
    await chmod(wide, 0o777);
    const other = await startTestApp({ dataFolder: wide });
    try {
      expect((await lstat(wide)).mode & 0o777).toBe(0o755);
      expect((await openedToOthers(wide)).filter((path) => !path.startsWith(' '))).toEqual([]);
    } finally {
      await other.close();
      await rm(place, { recursive: true, force: true });
    }
  });
});

describe.skipIf(!POSIX)('a folder of the machine', () => {
  let place: string;
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'goc-so-links-'));
  });
  afterEach(() => rm(place, { recursive: true, force: true }));

  test('where everybody may write but only what is their own stays as it is', async () => {
    await chmod(place, 0o1777);
    await nodeFileSystem.keepOthersOut(place);
    expect((await lstat(place)).mode & 0o7777).toBe(0o1777);
  });

  test('is not emptied through a link that lies where something is removed', async () => {
    const kept = join(place, 'kept');
    await mkdir(kept);
    await writeFile(join(kept, 'letter.txt'), 'x');
    const removed = join(place, 'removed');
    await mkdir(join(removed, 'inner'), { recursive: true });
    await symlink(kept, join(removed, 'inner', 'link'));
    await symlink(join(place, 'nowhere'), join(removed, 'dead'));
    await symlink(removed, join(removed, 'round'));
    await removeTree(nodeFileSystem, removed);
    await symlink(kept, removed);
    await removeTree(nodeFileSystem, removed);
    expect(await readdir(place)).toEqual(['kept']);
    expect(await readdir(kept)).toEqual(['letter.txt']);
  });
});
