import { join } from 'node:path';
import type { AuditEntry } from '#core/audit/entry.ts';
import { type Checkpoint, purgedText, readCheckpoint } from '#core/keep/checkpoint.ts';
import { readKeepState } from '#services/keep/keep-file.ts';
import { readRoll, rolledMonths } from '#services/report/month-roll.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { dayFileName } from '#services/visits/day-store.ts';
import { sha256 } from './sha256.ts';

export interface PurgeVerdict {
  /** What the audit says was let go, oldest first. */
  readonly purges: readonly Checkpoint[];
  /** Months (YYYY-MM) whose days are gone though no entry says that they went, or says so of something else. */
  readonly unproved: readonly string[];
  /** Months whose days went by the audit, and whose sum is not there. */
  readonly lostSums: readonly string[];
}

/** Holds what the audit says of purges against what is there: a sum without its days needs an entry of exactly those days. */
export async function verifyPurges(
  tools: Pick<StorageTools, 'root' | 'fileSystem' | 'pause'>,
  entries: readonly AuditEntry[],
): Promise<PurgeVerdict> {
  const purges = entries
    .filter(({ act, outcome }) => act === 'data.purged' && outcome === 'done')
    .flatMap(({ about }) => readCheckpoint(about) ?? []);
  const newest = new Map(purges.filter(({ kind }) => kind === 'visits').map((point) => [point.month, point]));
  const underWay = (await readKeepState(tools))?.plan ?? null;
  const unproved: string[] = [];
  const lostSums = new Set(newest.keys());
  for (const month of await rolledMonths(tools)) {
    const sealed = (await readRoll(tools, month))?.sealed ?? null;
    if (sealed === null) continue;
    lostSums.delete(month);
    const days = Object.keys(sealed.days);
    const there = await Promise.all(days.map((day) => tools.fileSystem.kind(join(tools.root, dayFileName(day)))));
    if (there.every((kind) => kind === 'file') || (underWay?.kind === 'visits' && underWay.month === month)) continue;
    if (newest.get(month)?.chain !== sha256(purgedText(sealed.days))) unproved.push(month);
  }
  return { purges, unproved, lostSums: [...lostSums].toSorted() };
}
