import { type Result, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { firstDay, lastDay, monthsOf } from '#core/report/days.ts';
import type { AwayRecord } from '#core/help/away.ts';
import type { AwaySum } from '#core/keep/away-sum.ts';
import type { NamedSubject, OfficeSources } from '#core/report/office/sources.ts';
import type { PrintCounts } from '#core/printing/day-counts.ts';
import { allSteps } from '#core/simulation/selectors.ts';
import { SLIP_WORDS } from '#core/slip/words.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { Context } from '#services/app/context.ts';
import type { AwayBook } from '#services/away/away-book.ts';
import { notCounted } from '#services/keep/away-sums.ts';

/** What a report needs to be gathered. */
export type ReportContext = Pick<
  Context,
  'report' | 'groups' | 'away' | 'tallies' | 'settings' | 'content' | 'audit' | 'clock' | 'log'
> & { readonly printing: Pick<Context['printing'], 'counts'> };

/** Gathers what a range of days holds, from wherever it was written down. */
export async function gather(context: ReportContext, from: string, to: string): Promise<Result<OfficeSources, 'storage-failed'>> {
  const totals = await context.report.totals(from, to);
  if (!totals.ok) return totals;
  const inRange = ({ at }: { readonly at: string }): boolean => {
    const day = dayInVietnam(Date.parse(at));
    return from <= day && day <= to;
  };
  const months = monthsOf(from, to);
  const groups = await everyMonth(months, context.groups);
  if (!groups.ok) return groups;
  const away = await helpAway(context.away, from, to);
  if (!away.ok) return away;
  const tallies = [];
  for (const month of await kept(months, context.tallies)) {
    const days = await context.tallies.of(month);
    if (!days.ok) return days;
    tallies.push(...Object.entries(days.value).flatMap(([day, tally]) => (from <= day && day <= to ? [tally] : [])));
  }
  const prints = await printsOf(context, from, to);
  const settings = context.settings.read();
  const pack = context.content.pack();
  return success({
    from,
    to,
    ...totals.value,
    onlyWhole: [...new Set([...totals.value.onlyWhole, ...away.value.onlyWhole])].toSorted(),
    groups: groups.value.filter(inRange).map(({ said }) => said),
    away: away.value.single.filter(inRange).map(({ said }) => said),
    awaySums: away.value.sums,
    tallies,
    prints,
    places: settings.places,
    subjects: subjectsOf(pack),
    stepName: (script, step) => stepName(pack, script, step),
    roundName: (quiz, round) => roundName(pack, quiz, round),
    office: SLIP_WORDS.office.vi,
    kiosk: settings.kiosk,
    content: pack === null ? null : { version: pack.version, date: pack.date },
    head: context.audit.head(),
    at: context.clock.now(),
  });
}

/** The same of every month of a range, oldest first. */
export async function gatherMonths(
  context: ReportContext,
  months: readonly string[],
): Promise<Result<readonly OfficeSources[], 'storage-failed'>> {
  const all: OfficeSources[] = [];
  for (const month of months) {
    const one = await gather(context, firstDay(month), lastDay(month));
    if (!one.ok) return one;
    all.push(one.value);
  }
  return success(all);
}

/** What the printer's journal counted, day by day; null where it cannot be read: a day of it must not take the whole report away. */
async function printsOf(
  { printing, log }: Pick<ReportContext, 'printing' | 'log'>,
  from: string,
  to: string,
): Promise<readonly PrintCounts[] | null> {
  try {
    return Object.values(await printing.counts(from, to));
  } catch (error) {
    log.error('report.prints', error);
    return null;
  }
}

interface HelpAway {
  readonly single: readonly AwayRecord[];
  /** Of months that lie in the range. */
  readonly sums: readonly AwaySum[];
  /** Months of which only a part lies in the range. */
  readonly onlyWhole: readonly string[];
}

/** Help away from the kiosk: the single ones, and what stays of months whose single ones were let go. */
async function helpAway(book: AwayBook, from: string, to: string): Promise<Result<HelpAway, 'storage-failed'>> {
  const months = monthsOf(from, to);
  const helps = new Map<string, readonly AwayRecord[]>();
  for (const month of await kept(months, book)) {
    const read = await book.of(month);
    if (!read.ok) return read;
    helps.set(month, read.value);
  }
  const letGo = await book.sums();
  if (!letGo.ok) return letGo;
  const single = [...helps].flatMap(([month, records]) => notCounted(letGo.value[month], records));
  const sums: AwaySum[] = [];
  const onlyWhole: string[] = [];
  for (const month of months) {
    const sum = letGo.value[month]?.sum;
    if (sum === undefined || sum.helps === 0) continue;
    if (from <= firstDay(month) && lastDay(month) <= to) sums.push(sum);
    else onlyWhole.push(month);
  }
  return success({ single, sums, onlyWhole });
}

interface Book<Entry> {
  months(between?: { readonly from: string; readonly to: string }): Promise<readonly string[]>;
  of(month: string): Promise<Result<Entry, 'storage-failed'>>;
}

/** The months of these that have a file: one that is only looked at must not make others wait, nor stay open. */
async function kept(months: readonly string[], book: Pick<Book<unknown>, 'months'>): Promise<readonly string[]> {
  const there = new Set(await book.months({ from: months.at(0) ?? '', to: months.at(-1) ?? '' }));
  return months.filter((month) => there.has(month));
}

async function everyMonth<Entry>(
  months: readonly string[],
  book: Book<readonly Entry[]>,
): Promise<Result<readonly Entry[], 'storage-failed'>> {
  const all: Entry[] = [];
  for (const month of await kept(months, book)) {
    const read = await book.of(month);
    if (!read.ok) return read;
    all.push(...read.value);
  }
  return success(all);
}

function subjectsOf(pack: ContentPack | null): readonly NamedSubject[] {
  return (pack?.procedures ?? []).map(({ id, name, script }) => ({
    id,
    name: name.vi,
    ...(script === undefined ? {} : { script }),
  }));
}

function stepName(pack: ContentPack | null, script: string, step: string): string | null {
  const found = pack?.scripts.find(({ id }) => id === script);
  const one = found === undefined ? undefined : allSteps(found).find(({ id }) => id === step);
  return found === undefined || one === undefined ? null : `${found.title.vi}: ${one.say.vi.replaceAll('**', '')}`;
}

function roundName(pack: ContentPack | null, quiz: string, round: string): string | null {
  const found = pack?.quizzes.find(({ id }) => id === quiz);
  const one = found?.rounds.find(({ id }) => id === round);
  return found === undefined || one === undefined ? null : `${found.title.vi}: ${one.ask.vi.replaceAll('**', '')}`;
}
