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

/** Reads and verifies: length, checksum, version, shape. Rejects only for troubles that are not the file's own. */
export async function readGeneration<Data>(
  tools: Pick<StorageTools, 'fileSystem' | 'pause'>,
  path: string,
  version: number,
  schema: z.ZodType<Data>,
): Promise<Generation<Data>> {
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
  const parsed = schema.safeParse(jsonOrNull(opened.value.body));
  if (!parsed.success) return { state: 'damaged' };
  return { state: 'good', number: opened.value.generation, print: opened.value.print, data: parsed.data };
}
