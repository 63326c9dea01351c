import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { ARCHIVE_FORMAT, isBackedUp, MANIFEST_NAME, type Manifest } from '#core/keep/manifest.ts';
import { unseal } from '#services/storage/envelope.ts';
import { codeOf } from '#services/storage/file-system.ts';
import { filesBelow } from '#services/storage/file-tree.ts';
import { retryBusy } from '#services/storage/retry-busy.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';

/** Data files stand below this name in the archive, so that none of them can be taken for the manifest. */
export const DATA = 'data/';

const deflate = promisify<Uint8Array, Uint8Array<ArrayBuffer>>(deflateRaw);

/** The earliest day a zip can hold; a kiosk with a dead battery shows an earlier one. */
const EARLIEST = Date.UTC(1981, 0, 1);

export interface MadeArchive {
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
}

/**
 * Packs the data folder while the kiosk goes on: every file as it is at one moment, packed by the helper threads of the system. The
 * generation before is left out where the file itself is sound. Rejects where the disk refuses.
 */
export async function makeArchive(
  tools: Pick<StorageTools, 'root' | 'fileSystem' | 'clock' | 'pause'>,
  about: Pick<Manifest, 'program' | 'kiosk'>,
): Promise<MadeArchive> {
  const { root, fileSystem, clock, pause } = tools;
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const mtime = Math.max(clock.now(), EARLIEST);
  const add = async (filename: string, bytes: Uint8Array): Promise<void> => {
    const packed = await deflate(bytes);
    const entry: ZipInputFile = { filename, size: bytes.length, crc: crc32(bytes), compression: 8, mtime };
    zip.add(entry);
    entry.ondata?.(null, packed, true);
  };
  const files: { path: string; bytes: number; sha256: string }[] = [];
  const sound = new Set<string>();
  // In order: a file stands before its own generation before.
  for (const path of await filesBelow(fileSystem, root, (name) => !isBackedUp(name))) {
    if (path.endsWith('.bak') && sound.has(path.slice(0, -'.bak'.length))) continue;
    let bytes: Uint8Array;
    try {
      bytes = await retryBusy(pause, () => fileSystem.read(join(root, path)));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') continue;
      throw error;
    }
    if (path.endsWith('.json') && unseal(bytes, Number.MAX_SAFE_INTEGER).ok) sound.add(path);
    files.push({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    await add(`${DATA}${path}`, bytes);
  }
  const manifest: Manifest = { format: ARCHIVE_FORMAT, ...about, at: new Date(clock.now()).toISOString(), files };
  await add(MANIFEST_NAME, Buffer.from(JSON.stringify(manifest)));
  zip.end();
  return { bytes: Buffer.concat(chunks), manifest };
}
