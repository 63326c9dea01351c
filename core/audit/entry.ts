import { z } from 'zod';
import { staffCode } from '../staff/staff-code.ts';
import { AUDIT_ACTS, AUDIT_OUTCOMES } from './acts.ts';

/** SHA-256 in hexadecimal. */
export const hashText = z.string().regex(/^[0-9a-f]{64}$/);

/** What stands before the first entry of all. */
export const CHAIN_START = '0'.repeat(64);

/** One act of staff. Each holds the hash of the one before it, so that none can be changed, taken out or put between unseen. */
export const auditEntry = z.strictObject({
  /** Counts from 1, without a gap. */
  sequence: z.number().int().min(1),
  /** UTC, by the clock of the kiosk, which may be wrong. */
  at: z.iso.datetime(),
  /** Null where nobody had opened the corner: a wrong PIN. */
  who: staffCode.nullable(),
  act: z.enum(AUDIT_ACTS),
  /** What it was done to: an id of content, a code of staff, a file, a number. Never words of a visitor. */
  about: z.string().regex(/^[a-zA-Z0-9 .:/_×–-]{0,120}$/u),
  outcome: z.enum(AUDIT_OUTCOMES),
  before: hashText,
  hash: hashText,
});
export type AuditEntry = z.infer<typeof auditEntry>;

/** An entry before it has its place in the chain. */
export type AuditNote = Pick<AuditEntry, 'who' | 'act' | 'about' | 'outcome'>;

/** What is hashed of an entry: all of it but the hash itself, in one order. */
export function chainText(entry: Omit<AuditEntry, 'hash'>): string {
  const { sequence, at, who, act, about, outcome, before } = entry;
  return JSON.stringify([sequence, at, who, act, about, outcome, before]);
}
