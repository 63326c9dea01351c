import { z } from 'zod';
import { staffCode } from '../staff/staff-code.ts';
import { CORRECTION_REASONS, type CorrectionReason } from './lists.ts';

/** Corrections one record holds. Beyond that somebody plays with it, and the oldest but one go. */
const MOST_CORRECTIONS = 50;

/** A former value of a record, why it was taken back, by whom and when (UTC). */
export function correctionOf<Said extends z.ZodType>(said: Said) {
  return z.strictObject({ said, why: z.enum(CORRECTION_REASONS), staff: staffCode, at: z.iso.datetime() });
}

export function correctionsOf<Said extends z.ZodType>(said: Said) {
  return z.array(correctionOf(said)).max(MOST_CORRECTIONS);
}

export interface Corrected<Said> {
  readonly said: Said;
  /** What stood before, oldest first. */
  readonly corrections: readonly Correction<Said>[];
}

interface Correction<Said> {
  readonly said: Said;
  readonly why: CorrectionReason;
  readonly staff: string;
  readonly at: string;
}

export interface CorrectionBy {
  readonly why: CorrectionReason;
  readonly staff: string;
  readonly at: string;
}

/** The newest value stands, the one before goes to the corrections. The same value again corrects nothing. */
export function corrected<Said, Kept extends Corrected<Said>>(record: Kept, said: Said, by: CorrectionBy): Kept {
  if (isSame(record.said, said)) return record;
  const all = [...record.corrections, { said: record.said, ...by }];
  // The first value of all is what is asked for when figures are doubted.
  const corrections = all.length > MOST_CORRECTIONS ? all.toSpliced(1, all.length - MOST_CORRECTIONS) : all;
  return { ...record, said, corrections };
}

/** Whether two values parsed by one schema say the same: their keys stand in the order of the schema. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
