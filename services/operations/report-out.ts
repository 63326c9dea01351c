import { createHash } from 'node:crypto';
import type { CARRY_PROBLEMS } from '#core/contract/carrier-calls.ts';
import { failure, type Result, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { isRange } from '#core/report/days.ts';
import type { REPORT_FORMATS } from '#core/contract/report-calls.ts';
import type { ReportColumn } from '#core/report/office/columns.ts';
import { csvOf } from '#core/report/office/csv.ts';
import type { OfficeReport } from '#core/report/office/report.ts';
import { reportSheet } from '#core/report/office/report-sheet.ts';
import type { OfficeSources } from '#core/report/office/sources.ts';
import { wholeMonths } from '#core/report/told/leaving.ts';
import { statementsOf } from '#core/report/xapi.ts';
import type { Context } from '#services/app/context.ts';
import { gatherMonths } from '#services/report/gather.ts';
import { publish } from '#services/report/publish.ts';
import { madeName, rangeName } from './file-names.ts';
import type { Operation } from './operation.ts';
import { printPaper } from './paper.ts';
import { staffIn } from './session.ts';
import { toldMonths } from './told-months.ts';

export const preview: Operation<'report.preview'> = async (context, { from, to, columns }) => {
  if (!isRange(from, to)) return failure('bad-range');
  const months = wholeMonths(from, to);
  if (months === null) return failure('not-months');
  const sources = await gatherMonths(context, months);
  if (!sources.ok) return sources;
  const report = await publish(sources.value, columns, context.reportWork);
  const all = <Value>(of: (month: OfficeSources) => readonly Value[]): Value[] => [...new Set(sources.value.flatMap(of))];
  return success({
    report,
    empty: sources.value.every(isEmpty),
    unreadable: all(({ unreadable }) => unreadable),
    onlyWhole: all(({ onlyWhole }) => onlyWhole),
  });
};

export const save: Operation<'report.save'> = async (context, { from, to, columns, format, carrier }) => {
  const who = staffIn(context);
  const report = await leaving(context, from, to, columns);
  if (!report.ok) return report;
  const bytes = await fileOf(context, report.value, format);
  const carried = bytes.ok ? await carry(context, carrier, `bao-cao-${nameOf(context, from, to)}.${format}`, bytes.value) : bytes;
  await note(context, who, `${format} ${from}–${to}`, carried);
  return carried;
};

/** The report of months that are over, which is all that leaves. */
async function leaving(
  context: Context,
  from: string,
  to: string,
  columns: readonly ReportColumn[],
): Promise<Result<OfficeReport, 'bad-range' | 'not-months' | 'not-over' | 'storage-failed'>> {
  const sources = await toldMonths(context, from, to);
  return sources.ok ? success(await publish(sources.value, columns, context.reportWork)) : sources;
}

async function fileOf(
  context: Context,
  report: OfficeReport,
  format: (typeof REPORT_FORMATS)[number],
): Promise<Result<Uint8Array, 'not-drawn'>> {
  switch (format) {
    case 'csv':
      return success(new TextEncoder().encode(csvOf(report)));
    case 'xlsx':
      return success(await context.reportWork.xlsx(report));
    case 'pdf':
      return context.printing.pdf(reportSheet(report, dayInVietnam(context.clock.now())));
  }
}

export const print: Operation<'report.print'> = async (context, { from, to, columns, job }) => {
  const who = staffIn(context);
  const report = await leaving(context, from, to, columns);
  if (!report.ok) return report;
  const sent = await printPaper(context, job, 'report', reportSheet(report.value, dayInVietnam(context.clock.now())));
  await note(context, who, `A4 ${from}–${to}`, sent);
  return sent;
};

/** A year of single visits is some 40 MB of statements: all that a kiosk should hold in its memory at once. */
const LONGEST_STATEMENTS = 366;

export const xapi: Operation<'report.xapi'> = async (context, { from, to, carrier }) => {
  if (!isRange(from, to, LONGEST_STATEMENTS)) return failure('bad-range');
  const who = staffIn(context);
  const pack = context.content.pack();
  const words = {
    script: (id: string): string => pack?.scripts.find((script) => script.id === id)?.title.vi ?? id,
    quiz: (id: string): string => pack?.quizzes.find((quiz) => quiz.id === id)?.title.vi ?? id,
    uuid: hashedUuid,
  };
  const parts: Buffer[] = [];
  const unreadable: string[] = [];
  let statements = 0;
  const read = await context.report.eachDay(from, to, (day, visits) => {
    if (visits === null) unreadable.push(day);
    for (const statement of statementsOf(visits ?? [], words)) {
      parts.push(Buffer.from(`${statements === 0 ? '[\n' : ',\n'}${JSON.stringify(statement)}`));
      statements += 1;
    }
  });
  if (!read.ok) return read;
  const bytes = Buffer.concat([...parts, Buffer.from(statements === 0 ? '[]\n' : '\n]\n')]);
  const carried = await carry(context, carrier, `xapi-${nameOf(context, from, to)}.json`, bytes);
  await note(context, who, `xapi ${from}–${to}`, carried);
  return carried.ok ? success({ ...carried.value, statements, unreadable }) : carried;
};

type Written = Result<{ file: string; path: string }, (typeof CARRY_PROBLEMS)[number]>;

async function carry({ carriers }: Context, carrier: string, file: string, bytes: Uint8Array): Promise<Written> {
  return carriers.add(carrier, file, bytes);
}

/** Also what failed: somebody wanted it out. */
async function note({ audit }: Context, who: string, about: string, { ok }: Result<unknown, unknown>): Promise<void> {
  await audit.record({ who, act: 'report.made', about, outcome: ok ? 'done' : 'failed' });
}

/** Kiosk, range and moment: a report written again lies beside the one before, in which somebody may have written meanwhile. */
function nameOf({ settings, clock }: Context, from: string, to: string): string {
  return `${settings.read().kiosk}-${rangeName(from, to)}-lap-${madeName(clock.now())}`;
}

function isEmpty({ totals, groups, away, awaySums, tallies }: OfficeSources): boolean {
  return totals.visits + totals.touches + groups.length + away.length + awaySums.length + tallies.length === 0;
}

/** A UUID of version 8, whose bits are whatever its maker likes: the beginning of a hash. */
function hashedUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
