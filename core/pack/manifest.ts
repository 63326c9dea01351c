import { z } from 'zod';
import { hashText } from '../audit/entry.ts';
import { sourceDate } from '../content/text.ts';
import { PACK_LIMITS } from './limits.ts';
import { isPackPath, standTogether } from './path.ts';
import { packVersion, programVersion } from './version.ts';

/** Shape of the pack. A later program may make another. */
export const PACK_FORMAT = 1;

const packFile = z.strictObject({
  path: z.string().refine(isPackPath),
  bytes: z.number().int().min(0).max(PACK_LIMITS.each),
  sha256: hashText,
});
export type PackFile = z.infer<typeof packFile>;

/** What a pack says of itself, and what is signed: every file with its length and its hash. */
export const packManifest = z
  .strictObject({
    format: z.literal(PACK_FORMAT),
    kind: z.literal('goc-so.content'),
    version: packVersion,
    /** When it was made, UTC. */
    made: z.iso.datetime(),
    program: z.strictObject({ least: programVersion, below: programVersion.nullable() }),
    content: z.strictObject({ version: hashText, date: sourceDate }),
    files: z.array(packFile).min(1).max(PACK_LIMITS.files),
    /** Bytes of all files. */
    total: z.number().int().min(0).max(PACK_LIMITS.total),
  })
  .refine(({ files }) => standTogether(files.map(({ path }) => path)))
  .refine(({ files, total }) => files.reduce((sum, { bytes }) => sum + bytes, 0) === total);
export type PackManifest = z.infer<typeof packManifest>;

/** What is signed beside an installer of the program. */
export const programManifest = z.strictObject({
  format: z.literal(PACK_FORMAT),
  kind: z.literal('goc-so.program'),
  version: programVersion,
  file: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
  bytes: z.number().int().min(1),
  sha256: hashText,
});
export type ProgramManifest = z.infer<typeof programManifest>;

/** The format alone is read first, for a later program may have given the rest another shape. */
export const anyFormat = z.looseObject({ format: z.number().int().min(1) });

/**
 * The one text of a manifest: keys in the order of this file, files by their path, no space. It is what is signed, and a pack whose
 * manifest is written any other way is refused: two readers can never read two things in it.
 */
export function canonicalManifest(manifest: PackManifest): string {
  const { format, kind, version, made, program, content, files, total } = manifest;
  return JSON.stringify({
    format,
    kind,
    version,
    made,
    program: { least: program.least, below: program.below },
    content: { version: content.version, date: content.date },
    files: files
      .toSorted((one, other) => (one.path < other.path ? -1 : 1))
      .map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    total,
  });
}

export function canonicalProgram({ format, kind, version, file, bytes, sha256 }: ProgramManifest): string {
  return JSON.stringify({ format, kind, version, file, bytes, sha256 });
}
