import { failure, type Result, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { type Checkpoint, checkpointText, type PurgedKind, purgedText } from '#core/keep/checkpoint.ts';
import { judgeToday, oldestKeptMonth } from '#core/keep/retention.ts';
import { monthOf } from '#core/report/days.ts';
import { auditDays } from '#services/audit/audit-days.ts';
import type { AuditLog } from '#services/audit/audit-log.ts';
import { sha256 } from '#services/audit/sha256.ts';
import type { AwayBook } from '#services/away/away-book.ts';
import { readAway } from '#services/away/read-away.ts';
import { monthFileName } from '#services/months/month-files.ts';
import { readRoll } from '#services/report/month-roll.ts';
import type { ReportDesk, SealProblem } from '#services/report/report-desk.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { Store } from '#services/storage/store.ts';
import { dayFileName } from '#services/visits/day-store.ts';
import { storedDays } from '#services/visits/log-state.ts';
import { dayPrint, readDay } from '#services/visits/read-day.ts';
import type { VisitLog } from '#services/visits/visit-log.ts';
import { helpsPrint, openAwaySums, withFile } from './away-sums.ts';
import type { KeepState, PurgePlan } from './keep-file.ts';
import { type Doomed, removeDated } from './remove-dated.ts';

export interface PurgeParts {
  readonly tools: StorageTools;
  readonly file: Store<KeepState>;
  /** For how many months single records stay, as staff set it. */
  readonly months: () => number;
  readonly visits: Pick<VisitLog, 'holding'>;
  readonly away: Pick<AwayBook, 'months' | 'letGo'>;
  readonly report: Pick<ReportDesk, 'seal'>;
  readonly audit: Pick<AuditLog, 'record' | 'recent'>;
}

/**
 * Why nothing, or not everything, was let go. `clock-unsure`: staff must say which day it is. `visit-open`: later.
 * `months` it is about, oldest first.
 */
export type PurgeProblem = 'clock-unsure' | 'visit-open' | SealProblem;

/** Months whose single records are older than they may be, by kind, oldest first. */
export async function overdue({
  tools,
  months,
  away,
}: Pick<PurgeParts, 'tools' | 'months' | 'away'>): Promise<readonly { readonly kind: PurgedKind; readonly month: string }[]> {
  const oldest = oldestKeptMonth(dayInVietnam(tools.clock.now()), months());
  const visitMonths = new Set((await storedDays(tools)).map(monthOf));
  return [
    ...[...visitMonths].map((month) => ({ kind: 'visits' as const, month })),
    ...(await away.months()).map((month) => ({ kind: 'away' as const, month })),
  ].filter(({ month }) => month < oldest);
}

/** A month that is overdue and cannot go by itself. */
export interface StuckMonth {
  /** YYYY-MM. */
  readonly month: string;
  /** Days of visits that cannot be read. */
  readonly days: readonly string[];
  /** Whether the helps away from the kiosk of the month cannot be read. */
  readonly away: boolean;
}

/** Overdue months of which something cannot be read, oldest first. */
export async function stuckMonths(parts: Pick<PurgeParts, 'tools' | 'months' | 'away'>): Promise<readonly StuckMonth[]> {
  const { tools } = parts;
  const due = await overdue(parts);
  const stuck: StuckMonth[] = [];
  for (const month of [...new Set(due.map((one) => one.month))].toSorted()) {
    const days: string[] = [];
    for (const day of (await storedDays(tools)).filter((one) => monthOf(one) === month))
      if ((await readDay(tools, day)) === null) days.push(day);
    const helps = due.some((one) => one.kind === 'away' && one.month === month);
    const away = helps && (await readAway(tools, month)) === null;
    if (days.length > 0 || away) stuck.push({ month, days, away });
  }
  return stuck;
}

/** Whether the clock may be believed when it says that records are old. */
export async function clockIsSure({ tools, file, months }: Pick<PurgeParts, 'tools' | 'file' | 'months'>): Promise<boolean> {
  const today = dayInVietnam(tools.clock.now());
  const { confirmed } = file.data();
  const days = [...(await storedDays(tools)), ...(await auditDays(tools))];
  return judgeToday({ today, days, confirmed, oldestKept: oldestKeptMonth(today, months()) }) === 'sure';
}

/**
 * Lets go what is older than it may be, a month at a time: its sum is sealed, what will go is written down, the files go, the audit says
 * so. A power cut between any two of these is made good by the next run. Troubles of the disk that have no value of their own are thrown.
 * `whole`: the month an admin lets go with what nobody can read of it; the sum of the rest stays, and what could not be read is named in it.
 */
export async function purge(parts: PurgeParts, whole: string | null = null): Promise<Result<number, PurgeProblem>> {
  const { file, visits } = parts;
  // Begun under a clock that was believed then: it is brought to its end whatever the clock says now.
  if (file.data().plan !== null) {
    if ((await visits.holding()).open) return failure('visit-open');
    const finished = await finish(parts);
    if (!finished.ok) return finished;
  }
  const due = await overdue(parts);
  if (due.length === 0) return success(0);
  if (!(await clockIsSure(parts))) return failure('clock-unsure');
  let gone = 0;
  let left: PurgeProblem | null = null;
  for (const { kind, month } of due) {
    const { days, open } = await visits.holding();
    if (open) return failure('visit-open');
    // The log may still write to it: a kiosk that stood still for a year. The next visit lets it go.
    if (kind === 'visits' && days.some((day) => monthOf(day) === month)) continue;
    const plan =
      kind === 'visits' ? await planVisits(parts, month, month === whole) : await planAway(parts, month, month === whole);
    if (!plan.ok) {
      left = plan.error;
      continue;
    }
    if (plan.value === null) continue;
    const { value } = plan;
    const written = await file.update((data) => ({ ...data, plan: value }));
    const finished = written.ok ? await finish(parts) : written;
    if (!finished.ok) return finished;
    gone += 1;
  }
  return left === null ? success(gone) : failure(left);
}

/** What goes of a month of visits, once its sum stands without them. Null where nothing is to be done now. */
async function planVisits(
  { tools, report }: PurgeParts,
  month: string,
  all: boolean,
): Promise<Result<PurgePlan | null, SealProblem>> {
  const sealing = await report.seal(month, all);
  if (!sealing.ok) return sealing;
  const sealed = (await readRoll(tools, month))?.sealed ?? null;
  const prints: Record<string, string> = {};
  let records = 0;
  for (const day of (await storedDays(tools)).filter((one) => monthOf(one) === month)) {
    const print = await dayPrint(tools, day);
    const visits = await readDay(tools, day);
    // Only what is in the sum may go, or what an admin let go though nobody knows what it was.
    if (sealed?.days[day] !== print || (visits === null && !all)) return success(null);
    prints[day] = print;
    records += visits?.length ?? 0;
  }
  return success({ kind: 'visits', month, prints, records, chain: sha256(purgedText(sealed?.days ?? {})) });
}

/** The same of a month of helps away from the kiosk. */
async function planAway({ tools }: PurgeParts, month: string, all: boolean): Promise<Result<PurgePlan | null, SealProblem>> {
  // Not asked of the book, to which a month it cannot read is an empty one: what somebody may still save would go as nothing.
  const helps = await readAway(tools, month);
  if (helps === null && !all) return failure('unreadable-days');
  if (helps === null) {
    const prints = { [month]: UNREADABLE };
    return success({ kind: 'away', month, prints, records: 0, chain: sha256(purgedText(prints)) });
  }
  const print = helpsPrint(helps);
  const sums = await openAwaySums(tools);
  // Twice, so that the generation before, which stands in where this one is damaged, has them too.
  for (let time = 0; time < 2; time += 1) {
    const written = await sums.update((data) => ({ ...withFile(data, month, print, helps) }));
    if (!written.ok) return written;
  }
  await sums.settled();
  const prints = { [month]: print };
  return success({ kind: 'away', month, prints, records: helps.length, chain: sha256(purgedText(prints)) });
}

/** Stands for the print of a month of helps that nobody can read. */
const UNREADABLE = 'damaged';

/** Removes what the plan names, proves it in the audit and strikes the plan out. Doing it again is harmless. */
async function finish(parts: PurgeParts): Promise<Result<null, 'storage-failed'>> {
  const { tools, file, audit, away } = parts;
  const { plan } = file.data();
  if (plan === null) return success(null);
  if (plan.kind === 'away') await away.letGo(plan.month);
  await removeDated(tools, await doomedBy(tools, plan));
  const point: Checkpoint = { ...plan, files: Object.keys(plan.prints).length };
  const about = checkpointText(point);
  // A cut may have come after the entry and before the plan was struck out.
  const said = (await audit.recent(LOOKED_BACK)).some((entry) => entry.act === 'data.purged' && entry.about === about);
  if (!said) {
    const recorded = await audit.record({ who: null, act: 'data.purged', about, outcome: 'done' });
    if (!recorded.ok) return recorded;
  }
  const { kind, month, files, records } = point;
  const lastPurge = { at: new Date(tools.clock.now()).toISOString(), kind, month, files, records };
  return file.update((data) => ({ ...data, plan: null, lastPurge }));
}

/** Entries looked through for one that was written right before a power cut. */
const LOOKED_BACK = 200;

/** The files of a plan that are still what was counted. One that was written anew by a wrong clock is of another purge. */
async function doomedBy(tools: StorageTools, { kind, month, prints }: PurgePlan): Promise<readonly Doomed[]> {
  if (kind === 'away') return [placeOf(monthFileName('away', month))];
  const doomed: Doomed[] = [];
  for (const [day, print] of Object.entries(prints)) {
    const now = await dayPrint(tools, day);
    if (now === print || now === 'damaged') doomed.push(placeOf(dayFileName(day)));
  }
  return doomed;
}

function placeOf(path: string): Doomed {
  const cut = path.lastIndexOf('/');
  return { folder: path.slice(0, cut), name: path.slice(cut + 1) };
}
