import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { type ChainHead, NO_ENTRIES } from '#core/audit/check-chain.ts';
import { type AuditEntry, auditEntry, type AuditNote, chainText } from '#core/audit/entry.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { Store } from '#services/storage/store.ts';
import { type AuditDay, auditDays, openAuditDay } from './audit-days.ts';
import type { AuditLog } from './audit-log.ts';
import { sha256 } from './sha256.ts';

export interface FileAuditLog extends AuditLog {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** The audit in one file a day. A clock that was set back adds to the newest day there is: the files stay in the order of the chain. */
export async function openAuditLog(tools: StorageTools): Promise<FileAuditLog> {
  let newest: Store<AuditDay> | null = null;
  let head: ChainHead = NO_ENTRIES;
  /** One at a time: each is tied to the one before it. */
  let turn: Promise<unknown> = Promise.resolve();

  // From the end: only the newest entry is needed, however many years there are.
  for (const day of (await auditDays(tools)).toReversed()) {
    const file = await openAuditDay(tools, day);
    newest ??= file;
    const last = file.data().entries.at(-1);
    if (last === undefined) continue;
    head = { sequence: last.sequence, hash: last.hash };
    break;
  }

  const dayFile = async (now: number): Promise<Store<AuditDay>> => {
    const today = dayInVietnam(now);
    if (newest === null || newest.data().day < today) newest = await openAuditDay(tools, today);
    return newest;
  };

  const write = async (note: AuditNote) => {
    const now = tools.clock.now();
    const file = await dayFile(now);
    const entry = tied(note, head, new Date(now).toISOString());
    const written = await file.update((data) => ({ ...data, entries: [...data.entries, entry] }));
    if (written.ok) head = { sequence: entry.sequence, hash: entry.hash };
    return written;
  };

  return {
    record(note) {
      const mine = turn.then(() => write(note));
      turn = mine.catch(() => {});
      return mine;
    },
    async recent(count) {
      await turn;
      const found: AuditEntry[] = [];
      for (const day of (await auditDays(tools)).toReversed()) {
        if (found.length >= count) break;
        const file = newest?.data().day === day ? newest : await openAuditDay(tools, day);
        found.push(...file.data().entries.toReversed());
      }
      return found.slice(0, count);
    },
    head: () => head,
    async settled() {
      await turn;
      await newest?.settled();
    },
  };
}

/** The entry in its place. Parsed so that nothing is written that could not be read again. */
function tied(note: AuditNote, { sequence, hash: before }: ChainHead, at: string): AuditEntry {
  const entry = { sequence: sequence + 1, at, ...note, before };
  return auditEntry.parse({ ...entry, hash: sha256(chainText(entry)) });
}
