import { z } from 'zod';
import { slug } from '../content/text.ts';
import { CHANGED } from '../settings/changes.ts';
import { CARRY_PROBLEMS, carrierId } from './carrier-calls.ts';
import { defineCall } from './define.ts';
import { settings } from './shapes.ts';

/** Name of a file of settings, as `settings.files` told it. */
const file = z.string().regex(/^cai-dat-[a-z0-9-]{1,100}\.json$/);
const picked = { carrier: carrierId, file };
const READ_PROBLEMS = ['carrier-gone', 'carrier-failed', 'no-file'] as const;
const FILE_PROBLEMS = ['not-settings', 'damaged', 'newer', 'unfit'] as const;

/** Settings carried from one kiosk to another: what belongs to the office, never a PIN. */
export const settingsCalls = {
  /** Writes them out; answers the name of the file. */
  'settings.export': defineCall({
    input: z.strictObject({ carrier: carrierId }),
    output: z.strictObject({ file: z.string() }),
    problems: CARRY_PROBLEMS,
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** Files of settings on a carrier, the newest first. */
  'settings.files': defineCall({
    input: z.strictObject({ carrier: carrierId }),
    output: z.strictObject({ files: z.array(z.string()) }),
    problems: ['carrier-gone', 'carrier-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** What taking a file would change. Nothing is changed. */
  'settings.compare': defineCall({
    input: z.strictObject(picked),
    output: z.strictObject({
      /** Which kiosk wrote it, and when. */
      kiosk: z.string(),
      at: z.iso.datetime(),
      hash: z.string(),
      changes: z.array(
        z.strictObject({
          what: z.enum(CHANGED),
          field: slug.nullable(),
          now: z.array(z.string()),
          next: z.array(z.string()),
        }),
      ),
    }),
    problems: [...READ_PROBLEMS, ...FILE_PROBLEMS],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** Takes the file that was compared, and no other: `changed` where its hash is another one by now. What stood before is kept. */
  'settings.import': defineCall({
    input: z.strictObject({ ...picked, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: z.strictObject({ settings }),
    problems: [...READ_PROBLEMS, ...FILE_PROBLEMS, 'changed', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** Brings back what stood before the last import; doing it twice takes the import again. */
  'settings.undo': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ settings }),
    problems: ['no-former', 'unfit', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** Whether something stands there to be brought back. */
  'settings.former': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ former: z.boolean() }),
    problems: [],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
} as const;
