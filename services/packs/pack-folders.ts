import { join } from 'node:path';
import { failure, type Result, success } from '#core/basics/result.ts';
import type { PackProblem } from '#core/pack/problems.ts';
import { canonicalManifest, packManifest } from '#core/pack/manifest.ts';
import { packVersion } from '#core/pack/version.ts';
import { codeOf } from '#services/storage/file-system.ts';
import { jsonOrNull } from '#services/storage/envelope.ts';
import { filesBelow, removeTree, syncFoldersOf, writeNew } from '#services/storage/file-tree.ts';
import { ensureFolder } from '#services/storage/ensure-folder.ts';
import { retryBusy } from '#services/storage/retry-busy.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { hashOf } from './hash-slices.ts';
import type { OpenedPack } from './open-pack-file.ts';
import { MANIFEST, SIGNATURES } from './pack-file.ts';
import type { KeptPack } from './packs-file.ts';

/** The folder of packs in the data folder; each has one by its version. */
export const PACKS = 'packs';
/** A pack that is being unpacked; one that is found at start belongs to a run that died. */
const PARTIAL = '.partial';
/** Inside the folder of a pack: its files, as they were signed. */
const INSIDE = 'files';

type Disk = Pick<StorageTools, 'root' | 'fileSystem' | 'pause'>;

/** Where the content of a kept pack lies. */
export function contentOf({ root }: Pick<Disk, 'root'>, version: string): string {
  return join(root, PACKS, version, INSIDE);
}

/**
 * Unpacks a pack beside those there are, reads all of it back from the disk, and only then gives it its name. A power cut at any moment leaves
 * it with no name, or whole. Rejects where the disk refuses; nothing of it stays then.
 */
export async function settlePack(tools: Disk, pack: OpenedPack): Promise<Result<null, PackProblem>> {
  const { root, fileSystem, pause } = tools;
  const { version } = pack.manifest;
  const partial = `${PACKS}/${version}${PARTIAL}`;
  await removeTree(fileSystem, join(root, partial));
  try {
    const written: string[] = [];
    const write = async (path: string, bytes: Uint8Array): Promise<void> => {
      await writeNew(tools, `${partial}/${path}`, bytes);
      written.push(`${partial}/${path}`);
    };
    const unpacked = await pack.each((path, bytes) => write(`${INSIDE}/${path}`, bytes));
    if (!unpacked.ok) return unpacked;
    await write(MANIFEST, pack.manifestBytes);
    await write(SIGNATURES, pack.signatureBytes);
    await syncFoldersOf(tools, written);
    if (!(await isWhole(tools, `${version}${PARTIAL}`, await hashOf(pack.manifestBytes)))) return failure('changed-file');
    // What has this name and is in no list: a pack that was given its name when the power went, or one that was let go half.
    await removeTree(fileSystem, join(root, PACKS, version));
    await ensureFolder(fileSystem, root, join(root, PACKS));
    await retryBusy(pause, () => fileSystem.rename(join(root, partial), join(root, PACKS, version)));
    await fileSystem.syncFolder(join(root, PACKS));
    return success(null);
  } finally {
    await removeTree(fileSystem, join(root, partial)).catch(() => {});
  }
}

/** Whether a pack in the data folder is what was taken: its manifest, every file, and nothing besides. Never rejects. */
export async function isWhole({ root, fileSystem }: Disk, name: string, manifest: KeptPack['manifest']): Promise<boolean> {
  const top = join(root, PACKS, name);
  try {
    const bytes = await fileSystem.read(join(top, MANIFEST));
    if ((await hashOf(bytes)) !== manifest) return false;
    const text = Buffer.from(bytes).toString('utf8');
    const parsed = packManifest.safeParse(jsonOrNull(text));
    if (!parsed.success || canonicalManifest(parsed.data) !== text) return false;
    for (const { path, sha256, bytes: size } of parsed.data.files) {
      const at = join(top, INSIDE, path);
      if ((await fileSystem.size(at)) !== size || (await hashOf(await fileSystem.read(at))) !== sha256) return false;
    }
    return (await filesBelow(fileSystem, join(top, INSIDE))).length === parsed.data.files.length;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return false;
  }
}

/**
 * Takes away what no list names. Where nothing is kept only half-made packs go: an empty list may be one that was lost. Never rejects: what
 * cannot go today goes another day.
 */
export async function tidyPacks({ root, fileSystem }: Disk, kept: readonly Pick<KeptPack, 'version'>[]): Promise<void> {
  const top = join(root, PACKS);
  try {
    if ((await fileSystem.kind(top)) !== 'folder') return;
    for (const name of await fileSystem.list(top)) {
      const half = name.endsWith(PARTIAL);
      const outlived = kept.length > 0 && packVersion.safeParse(name).success && !kept.some(({ version }) => version === name);
      if (half || outlived) await removeTree(fileSystem, join(top, name));
    }
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}
