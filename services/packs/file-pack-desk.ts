import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success } from '#core/basics/result.ts';
import { KEPT_PACKS } from '#core/pack/limits.ts';
import { type Edition, judgeProgram, standing } from '#core/pack/version.ts';
import type { ContentStore } from '#services/content/content-store.ts';
import { verifyPack } from '#services/content/verify-pack.ts';
import { reportTrouble } from '#services/storage/report-trouble.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { chooseContent, type InUse, openKept } from './choose-content.ts';
import { createContentSwitch } from './content-switch.ts';
import { hashOf } from './hash-slices.ts';
import type { PackWork } from './look-at-pack.ts';
import { openPackFile } from './open-pack-file.ts';
import type { PackDesk, Shown } from './pack-desk.ts';
import { CONTENT } from './pack-file.ts';
import { contentOf, PACKS, settlePack, tidyPacks } from './pack-folders.ts';
import { type KeptPack, openPackKeys, openPacksFile, type PacksState } from './packs-file.ts';
import { readKey } from './read-key.ts';

export interface PackDeskParts {
  readonly tools: StorageTools;
  /** The content the program carries, and its folder on the disk of the machine. */
  readonly builtIn: ContentStore;
  readonly builtInFolder: string;
  /** The program's own content whatever was chosen, as long as there is any: a safe start. The choice is kept. */
  readonly builtInOnly?: boolean;
  /** Version of this program. */
  readonly program: string;
  readonly work: PackWork;
  /** Whether somebody stands at the kiosk. */
  readonly visitOpen: () => Promise<boolean>;
}

/** More keys than these nobody looks after. */
const MOST_KEYS = 8;

/** Opens the packs of a data folder and the content they say is in use. What an earlier run left half-made is cleared away first. */
export async function openPackDesk(parts: PackDeskParts): Promise<PackDesk> {
  const { tools, builtIn, builtInFolder, builtInOnly = false, program, work, visitOpen } = parts;
  const file = await openPacksFile(tools);
  const keys = await openPackKeys(tools);
  await tidyPacks(tools, file.data().kept);
  const onlyOwn = builtInOnly && builtIn.pack() !== null;
  let inUse = onlyOwn ? { version: null, store: builtIn } : await chooseContent(tools, file.data(), builtIn);
  let waiting: InUse | null = null;
  const content = createContentSwitch(inUse.store);
  const listeners: ((version: string) => void)[] = [];
  const read = (path: string): Promise<Uint8Array> => tools.fileSystem.read(path);

  const editionOf = ({ version, store }: InUse): Edition | null => {
    const pack = store.pack();
    return pack === null ? null : { version, content: { version: pack.version, date: pack.date } };
  };
  /** What is in use, or will be as soon as the visit has ended. */
  const chosen = (): InUse => waiting ?? inUse;
  const trust = () => ({ keys: keys.data().keys, signatures: keys.data().signatures });
  const textInUse = async (): Promise<string | null> => {
    const { version, store } = chosen();
    if (store.pack() === null) return null;
    const bytes = version === null ? readFile(join(builtInFolder, CONTENT)) : read(join(contentOf(tools, version), CONTENT));
    return bytes.then(
      (found) => Buffer.from(found).toString('utf8'),
      () => JSON.stringify(store.pack()),
    );
  };

  const show = (next: InUse): void => {
    inUse = next;
    waiting = null;
    content.change(next.store);
    const version = next.store.pack()?.version ?? '';
    tools.log.info('content.changed', { version });
    for (const listener of listeners) listener(version);
  };
  const settle = async (): Promise<void> => {
    if (waiting === null || (await visitOpen())) return;
    // Asked again: another call may have shown it meanwhile.
    if (waiting !== null) show(waiting);
  };
  const putInUse = async (next: InUse): Promise<Shown> => {
    waiting = next;
    await settle();
    return waiting === null ? 'now' : 'after-visit';
  };

  const nowIs = async (version: string | null, kept: (former: PacksState) => readonly KeptPack[]): Promise<boolean> => {
    const former = chosen().version ?? 'program';
    const written = await file.update((state) => ({
      now: version,
      before: former,
      beside: builtIn.pack()?.version ?? null,
      kept: [...kept(state)],
    }));
    await file.settled();
    return written.ok;
  };

  const take: PackDesk['take'] = async (bytes, { older }) => {
    const looked = await work.look({ bytes, trust: trust(), program, inUse: null });
    if (!looked.ok) return looked;
    const { manifest } = looked.value;
    const { version, made } = manifest;
    const stands = standing(manifest, editionOf(chosen()));
    const here = file.data().kept.some((pack) => pack.version === version);
    if (here || stands === 'same') return failure('already-here');
    if (stands === 'older' && !older) return failure('older');
    const opened = await openPackFile(bytes, trust());
    if (!opened.ok) return opened;
    try {
      const settledDown = await settlePack(tools, opened.value);
      if (!settledDown.ok) return settledDown;
    } catch (error) {
      return reportTrouble(tools, PACKS, error);
    }
    const taken: KeptPack = {
      version,
      made,
      content: manifest.content,
      manifest: await hashOf(opened.value.manifestBytes),
      taken: new Date(tools.clock.now()).toISOString(),
    };
    const former = chosen().version;
    const written = await nowIs(version, ({ kept }) => keptWith(taken, kept, former));
    if (!written) {
      // Not taken away: a note that failed may have reached the disk all the same, and would lead to nothing.
      return failure('storage-failed');
    }
    const store = await openKept(tools, file.data(), version);
    if (store === null) return failure('changed-file');
    const shown = await putInUse({ version, store });
    // Whoever stands at the kiosk still sees pictures of the one before, which is kept.
    await tidyPacks(tools, file.data().kept);
    return success({ version, shown });
  };

  const back: PackDesk['back'] = async (to) => {
    if (to !== null && !file.data().kept.some(({ version }) => version === to)) return failure('no-such-pack');
    if (to === null && builtIn.pack() === null) return failure('no-such-pack');
    const store = to === null ? builtIn : await openKept(tools, file.data(), to);
    if (store === null) return failure('changed-file');
    if (!(await nowIs(to, ({ kept }) => kept))) return failure('storage-failed');
    return success({ shown: await putInUse({ version: to, store }) });
  };

  // One after the other: two at once could each believe what the other is about to change.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(act);
    last = mine.catch(() => {});
    return mine;
  };

  return {
    content,
    now: () => {
      const { before, kept } = file.data();
      return {
        shown: editionOf(inUse),
        waiting: waiting === null ? null : { version: waiting.version },
        before:
          before === null || before === (chosen().version ?? 'program')
            ? null
            : { version: before === 'program' ? null : before },
        kept,
        program: editionOf({ version: null, store: builtIn }),
        trust: keys.data(),
      };
    },
    async open(bytes) {
      const opened = await openPackFile(bytes, trust());
      if (!opened.ok) return opened;
      const fits = judgeProgram(program, opened.value.manifest.program);
      if (fits !== 'fits') return failure(fits);
      return success({ ...opened.value, standing: standing(opened.value.manifest, editionOf(chosen())) });
    },
    async look(bytes) {
      const looked = await work.look({ bytes, trust: trust(), program, inUse: await textInUse() });
      return looked.ok ? success({ ...looked.value, standing: standing(looked.value.manifest, editionOf(chosen())) }) : looked;
    },
    take: (bytes, asked) => inTurn(() => take(bytes, asked)),
    back: (to) => inTurn(() => back(to)),
    settle,
    async trust(bytes) {
      const found = readKey(bytes);
      if (found === null) return failure('not-a-key');
      const { id, label, key } = found;
      const known = keys.data().keys;
      if (known.some((one) => one.id === id)) return failure('already-here');
      if (known.length >= MOST_KEYS) return failure('too-many');
      const since = new Date(tools.clock.now()).toISOString();
      const written = await keys.update((data) => ({ ...data, keys: [...data.keys, { id, label, key, since }] }));
      return written.ok ? success({ id, label }) : written;
    },
    async forget(key) {
      if (!keys.data().keys.some(({ id }) => id === key)) return failure('no-such-key');
      return keys.update((data) => ({ ...data, keys: data.keys.filter(({ id }) => id !== key) }));
    },
    need: (signatures) => keys.update((data) => ({ ...data, signatures })),
    verify: () => (inUse.version === null ? verifyPack(builtInFolder) : verifyPack(contentOf(tools, inUse.version), read)),
    onChange: (listener) => void listeners.push(listener),
    async settled() {
      await last;
      await Promise.all([file.settled(), keys.settled()]);
    },
  };
}

/** The packs that stay: the new one, the one in use until now, and of the others those that were taken last. */
function keptWith(taken: KeptPack, kept: readonly KeptPack[], former: string | null): readonly KeptPack[] {
  const first = kept.filter(({ version }) => version === former);
  const others = kept.filter(({ version }) => version !== former);
  return [taken, ...first, ...others].slice(0, KEPT_PACKS);
}
