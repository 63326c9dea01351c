import { z } from 'zod';
import { hashText } from '../audit/entry.ts';

/** What stands first in every backup: which kiosk it is of, and every file in it with its hash. */
export const manifest = z.strictObject({
  /** Shape of the archive; a later program may make another. */
  format: z.number().int().min(1),
  /** Version of the program that made it. */
  program: z.string().max(40),
  kiosk: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** UTC. */
  at: z.iso.datetime(),
  files: z.array(
    z.strictObject({
      path: z.string().max(200),
      bytes: z.number().int().min(0),
      sha256: hashText,
    }),
  ),
});
export type Manifest = z.infer<typeof manifest>;

export const ARCHIVE_FORMAT = 1;
export const MANIFEST_NAME = 'manifest.json';

/**
 * What never goes into a backup and is never replaced by one: PINs (six digits are guessed from their hashes within hours, and an old
 * list would let people in who have left), whose packs are believed (for the same reason) and the packs themselves (they come from the stick again), technical logs and notices, how starts of this machine ended, what is under way, what an earlier restore put aside, and what
 * lies here for the printer: slips must not leave on a stick, and marks of old jobs must not come back.
 */
const OUTSIDE: readonly RegExp[] = [
  /^staff\.json/,
  /^notices\.json/,
  /^starts\.json/,
  /^presentation\.json/,
  /^packs?(-keys)?(\.json|\/|$)/,
  /^logs(\/|$)/,
  /^restore(\/|$)/,
  /^(slips|spool)(\/|$)/,
  /^before-restore-/,
  /\.tmp$/,
];

/** Plain names only: nothing of an archive can lead out of the data folder. */
const PLAIN = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/** Whether a path inside the data folder (forward slashes) is the office's data: goes into a backup and is replaced by one. */
export function isBackedUp(path: string): boolean {
  return PLAIN.test(path) && !OUTSIDE.some((rule) => rule.test(path));
}

/** Whether an archive may name a path that is not taken out of it: archives were made with what lies here for the printer. */
export function isPassedOver(path: string): boolean {
  return PLAIN.test(path) && /^(slips|spool)\//.test(path);
}
