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

/** Read and packed at a time: enough to keep the helper threads busy. */
const TOGETHER = 8;

/** The generation before. */
const BEFORE = '.bak';

interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly packed: Uint8Array<ArrayBuffer>;
}

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
  const put = ({ name, bytes, packed }: Packed): void => {
    const entry: ZipInputFile = { filename: name, size: bytes.length, crc: crc32(bytes), compression: 8, mtime };
    zip.add(entry);
    entry.ondata?.(null, packed, true);
  };
  /** A file as it is now; null where it went meanwhile. */
  const take = async (path: string): Promise<Packed | null> => {
    try {
      const bytes = await retryBusy(pause, () => fileSystem.read(join(root, path)));
      return { name: `${DATA}${path}`, bytes, packed: await deflate(bytes) };
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  };

  const files: { path: string; bytes: number; sha256: string }[] = [];
  const sound = new Set<string>();
  const addAll = async (paths: readonly string[]): Promise<void> => {
    for (let at = 0; at < paths.length; at += TOGETHER) {
      const some = paths.slice(at, at + TOGETHER);
      const packed = await Promise.all(some.map(take));
      for (const [index, file] of packed.entries()) {
        const path = some[index];
        if (file === null || path === undefined) continue;
        const { bytes } = file;
        if (path.endsWith('.json') && unseal(bytes, Number.MAX_SAFE_INTEGER).ok) sound.add(path);
        files.push({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
        put(file);
        // Whoever waits for the kiosk comes first.
        await new Promise((resume) => setImmediate(resume));
      }
    }
  };
  const all = await filesBelow(fileSystem, root, (path) => !isBackedUp(path));
  await addAll(all.filter((path) => !path.endsWith(BEFORE)));
  await addAll(all.filter((path) => path.endsWith(BEFORE) && !sound.has(path.slice(0, -BEFORE.length))));
  const manifest: Manifest = { format: ARCHIVE_FORMAT, ...about, at: new Date(clock.now()).toISOString(), files };
  const bytes = Buffer.from(JSON.stringify(manifest));
  put({ name: MANIFEST_NAME, bytes, packed: await deflate(bytes) });
  zip.end();
  return { bytes: Buffer.concat(chunks), manifest };
}
