import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Every file of the built page by its path inside the page's folder, with its SHA-256; written by the build. */
const pageManifest = z.strictObject({ format: z.literal(1), files: z.record(z.string().regex(/^[\w./@-]+$/), z.string()) });

/**
 * The files of the page that are not what the build made: paths, sorted. A font that is missing is one: the page goes on in another letter.
 * Null where the build left no list. One file at a time, so that whoever stands at the kiosk does not wait.
 */
export async function missingPageFiles(folder: string, manifestFile: string): Promise<readonly string[] | null> {
  const text = await readFile(manifestFile, 'utf8').catch(() => null);
  if (text === null) return null;
  const manifest = pageManifest.safeParse(jsonOrNull(text));
  if (!manifest.success) return ['page-files.json'];
  const bad: string[] = [];
  for (const [file, sha256] of Object.entries(manifest.data.files)) {
    const bytes = await readFile(join(folder, file)).catch(() => null);
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) bad.push(file);
  }
  return bad.toSorted();
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
