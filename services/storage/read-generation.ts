import type { z } from 'zod';
import { codeOf } from './file-system.ts';
import { type EnvelopeProblem, jsonOrNull, unseal } from './envelope.ts';
import { retryBusy } from './retry-busy.ts';
import type { StorageTools } from './storage-tools.ts';

/** One generation of a data file as it was found; `print` as `filePrint` says it. */
export type Generation<Data> =
  | { readonly state: 'good'; readonly number: number; readonly print: string; readonly data: Data }
  | { readonly state: 'absent' }
  | { readonly state: EnvelopeProblem };

/** What a disk answers about a file it has but cannot give. Anything else (too many open files…) says nothing about the file. */
const UNREADABLE: ReadonlySet<string | null> = new Set(['EIO', 'EACCES', 'EPERM', 'EISDIR', 'ELOOP']);

type Disk = Pick<StorageTools, 'fileSystem' | 'pause'>;

/** Reads and verifies: length, checksum, version, shape. Rejects only for troubles that are not the file's own. */
export async function readGeneration<Data>(
  tools: Disk,
  path: string,
  version: number,
  schema: z.ZodType<Data>,
): Promise<Generation<Data>> {
  const found = await readUnshaped(tools, path, version);
  if (found.state !== 'good') return found;
  const parsed = schema.safeParse(found.data);
  return parsed.success ? { ...found, data: parsed.data } : { state: 'damaged' };
}

/** The same but for the shape, which whoever reads much of it looks at bit by bit; null where it is not JSON. */
export async function readUnshaped(tools: Disk, path: string, version: number): Promise<Generation<unknown>> {
  let bytes: Uint8Array;
  try {
    bytes = await retryBusy(tools.pause, () => tools.fileSystem.read(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { state: 'absent' };
    if (UNREADABLE.has(codeOf(error))) return { state: 'damaged' };
    throw error;
  }
  const opened = unseal(bytes, version);
  if (!opened.ok) return { state: opened.error };
  const { generation, print, body } = opened.value;
  return { state: 'good', number: generation, print, data: jsonOrNull(body) };
}
