import { z } from 'zod';
import { hashText } from '../audit/entry.ts';
import { localised, sourceDate } from '../content/text.ts';
import { CHANGE_WAYS, CHANGED_KINDS } from '../pack/changes.ts';
import { keyId, keyLabel } from '../pack/keys.ts';
import { PACK_PROBLEMS, STAND_PROBLEMS } from '../pack/problems.ts';
import { packVersion, programVersion } from '../pack/version.ts';
import { carrierId } from './carrier-calls.ts';
import { defineCall } from './define.ts';

const CARRIER_PROBLEMS = ['carrier-gone', 'carrier-failed', 'no-file'] as const;
/** Plain names with the endings of ours. */
const packFile = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.gocsopack$/);
const keyFile = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.gocsokey$/);
const programFile = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(exe|deb|AppImage)$/);

const content = z.strictObject({ version: hashText, date: sourceDate });
/** `version` of a pack; null for the content the program carries. */
const edition = z.strictObject({ version: packVersion.nullable(), content });
const which = z.strictObject({ version: packVersion.nullable() });
const key = z.strictObject({ id: keyId, label: keyLabel });
const standing = z.enum(['newer', 'same', 'older']);
const shown = z.enum(['now', 'after-visit']);

/** Content packs from a stick: looked at by whoever looks after content, taken by admins. */
export const packCalls = {
  /** Which content there is on this kiosk, and whose packs it believes. */
  'pack.list': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      /** What visitors see; null where there is no content at all. */
      shown: edition.nullable(),
      /** What they will see when the visit that is under way has ended. */
      waiting: which.nullable(),
      /** Where one tap leads back to. */
      before: which.nullable(),
      kept: z.array(z.strictObject({ version: packVersion, made: z.iso.datetime(), content, taken: z.iso.datetime() })),
      /** The content of the program itself. */
      program: edition.nullable(),
      keys: z.array(key),
      /** By how many different keys a pack must be signed. */
      signatures: z.union([z.literal(1), z.literal(2)]),
    }),
    problems: [],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** What of ours lies on a carrier: packs by what they say of themselves, keys, installers with something that vouches for them. */
  'pack.find': defineCall({
    input: z.strictObject({ carrier: carrierId }),
    output: z.strictObject({
      packs: z.array(
        z.strictObject({ file: packFile, bytes: z.number().int(), version: packVersion, made: z.iso.datetime(), standing }),
      ),
      /** Packs that are refused. */
      faults: z.array(z.strictObject({ file: packFile, problem: z.enum([...PACK_PROBLEMS, 'no-file', 'carrier-failed']) })),
      keys: z.array(z.strictObject({ file: keyFile, id: keyId, label: keyLabel, known: z.boolean() })),
      programs: z.array(z.strictObject({ file: programFile, bytes: z.number().int() })),
    }),
    problems: ['carrier-gone', 'carrier-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** Proves all of a pack and says what it would change. Nothing is written. */
  'pack.look': defineCall({
    input: z.strictObject({ carrier: carrierId, file: packFile }),
    output: z.strictObject({
      version: packVersion,
      made: z.iso.datetime(),
      content,
      standing,
      signers: z.array(key),
      changes: z.array(
        z.strictObject({ kind: z.enum(CHANGED_KINDS), how: z.enum(CHANGE_WAYS), id: z.string(), name: localised }),
      ),
    }),
    problems: [...CARRIER_PROBLEMS, ...PACK_PROBLEMS],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  /** Puts a pack in use, proved whole beside the content there is. `older`: whoever asks means to go to an older one. */
  'pack.take': defineCall({
    input: z.strictObject({ carrier: carrierId, file: packFile, older: z.boolean() }),
    output: z.strictObject({ version: packVersion, shown }),
    problems: [...CARRIER_PROBLEMS, ...PACK_PROBLEMS, ...STAND_PROBLEMS, 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** Puts a pack that is kept in use again, or the content of the program (null). `changed-file`: it is no longer what was taken. */
  'pack.back': defineCall({
    input: z.strictObject({ version: packVersion.nullable() }),
    output: z.strictObject({ shown }),
    problems: ['no-such-pack', 'changed-file', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** Believes the key in a file from now on: every pack signed with it may be taken. */
  'pack.trust': defineCall({
    input: z.strictObject({ carrier: carrierId, file: keyFile }),
    output: key,
    problems: [...CARRIER_PROBLEMS, 'not-a-key', 'already-here', 'too-many', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** Believes a key no longer. Packs that were taken stay. */
  'pack.forget': defineCall({
    input: z.strictObject({ key: keyId }),
    output: z.strictObject({}),
    problems: ['no-such-key', 'storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** By how many different keys a pack must be signed: one person publishes, or two. */
  'pack.need': defineCall({
    input: z.strictObject({ signatures: z.union([z.literal(1), z.literal(2)]) }),
    output: z.strictObject({}),
    problems: ['storage-failed'],
    role: 'admin',
    surfaces: ['kiosk'],
  }),
  /** Whether an installer of the program is genuine. It is never run. */
  'pack.program': defineCall({
    input: z.strictObject({ carrier: carrierId, file: programFile }),
    output: z.strictObject({ version: programVersion, standing, signers: z.array(key) }),
    problems: [
      ...CARRIER_PROBLEMS,
      'damaged',
      'too-large',
      'no-key',
      'unknown-key',
      'wrong-signature',
      'one-signature',
      'changed-file',
    ],
    role: 'content',
    surfaces: ['kiosk'],
  }),
} as const;
