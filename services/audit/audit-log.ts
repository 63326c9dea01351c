import type { Result } from '#core/basics/result.ts';
import type { ChainHead } from '#core/audit/check-chain.ts';
import type { AuditEntry, AuditNote } from '#core/audit/entry.ts';

/** What staff did, kept for whoever must answer for it. */
export interface AuditLog {
  /** Resolves when it is on disk. */
  record(note: AuditNote): Promise<Result<null, 'storage-failed'>>;
  /** The newest entries first, at most `count`. */
  recent(count: number): Promise<readonly AuditEntry[]>;
  /** Printed where it can later be held against the file. */
  head(): ChainHead;
}
