import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { type ChainHead, NO_ENTRIES } from '#core/audit/check-chain.ts';
import { type AuditEntry, auditEntry, type AuditNote, chainText } from '#core/audit/entry.ts';
import { dayPlus } from '#core/report/days.ts';
import type { Result } from '#core/basics/result.ts';
import { reportTrouble } from '#services/storage/report-trouble.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { Store } from '#services/storage/store.ts';
import { type AuditDay, auditDays, openAuditDay } from './audit-days.ts';
import type { AuditLog } from './audit-log.ts';
import { sha256 } from './sha256.ts';

export interface FileAuditLog extends AuditLog {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** So many acts fill a file of a day to come; a busy day of today has fewer. */
export const FULL_FILE = 500;

/** Acts that could not be written and wait for the disk, at most. A disk that refuses longer than that is told in other ways. */
const MOST_MISSED = 500;

/** Whoever reads the board goes to the disk, not to the file. */
const MISSED_ABOUT = 'audit';

interface Missed {
  readonly note: AuditNote;
  /** When it was done. */
  readonly at: string;
}

/**
 * The audit in one file a day. A clock that was set back adds to the newest day there is: the files stay in the order of the chain. Where
 * that is a day to come, because the clock once ran ahead, a full file is followed by one of the day after it: no file grows for years.
 * An act the disk refused is kept in mind, told to staff, and written before the next one.
 */
export async function openAuditLog(tools: StorageTools): Promise<FileAuditLog> {
  let newest: Store<AuditDay> | null = null;
  let head: ChainHead = NO_ENTRIES;
  /** One at a time: each is tied to the one before it. */
  let turn: Promise<unknown> = Promise.resolve();
  let missed: readonly Missed[] = [];

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
    const { day, entries } = newest.data();
    if (day > today && entries.length >= FULL_FILE) newest = await openAuditDay(tools, dayPlus(day, 1));
    return newest;
  };

  const write = async (note: AuditNote) => {
    const now = tools.clock.now();
    const waiting = [...missed, { note, at: new Date(now).toISOString() }];
    const chain = tiedAll(waiting, head);
    const written = await append(chain, now);
    if (written.ok) {
      missed = [];
      head = chain.at(-1) ?? head;
      return written;
    }
    missed = waiting.slice(0, MOST_MISSED);
    tools.notices.add('audit-missed', MISSED_ABOUT);
    return written;
  };

  /** A disk that cannot even be read for it refuses like one that cannot be written. */
  const append = async (chain: readonly AuditEntry[], now: number): Promise<Result<null, 'storage-failed'>> => {
    try {
      const file = await dayFile(now);
      return await file.update((data) => ({ ...data, entries: [...data.entries, ...chain] }));
    } catch (error) {
      return reportTrouble(tools, MISSED_ABOUT, error);
    }
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
    head: () => ({ sequence: head.sequence, hash: head.hash }),
    async settled() {
      await turn;
      await newest?.settled();
    },
  };
}

/** One tied to the other, the first to the newest that stands. */
function tiedAll(waiting: readonly Missed[], head: ChainHead): readonly AuditEntry[] {
  const chain: AuditEntry[] = [];
  for (const { note, at } of waiting) chain.push(tied(note, chain.at(-1) ?? head, at));
  return chain;
}

/** The entry in its place. Parsed so that nothing is written that could not be read again. */
function tied(note: AuditNote, { sequence, hash: before }: ChainHead, at: string): AuditEntry {
  const entry = { sequence: sequence + 1, at, ...note, before };
  return auditEntry.parse({ ...entry, hash: sha256(chainText(entry)) });
}
