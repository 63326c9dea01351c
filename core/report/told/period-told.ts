import { FAMILIES, type FamilyName } from './families.ts';
import type { MonthTold } from './month-told.ts';
import { type PrintsTold, printsSum } from './prints-told.ts';
import { type Told, toldPercent, toldSum } from './told.ts';
import { hardestTold, type ToldStep } from './told-steps.ts';
import { type ToldTable, toldTable } from './told-table.ts';

/** What may be said of some months together, or of some kiosks: sums of what is said of each. */
export interface PeriodTold {
  /** The tables of each family; the first has the totals of its rows. */
  readonly tables: Readonly<Record<FamilyName, readonly ToldTable[]>>;
  readonly visits: Told;
  readonly touches: Told;
  readonly minutes: Told;
  readonly sessions: { readonly at: (place: string) => Told; readonly all: Told };
  /** The hardest first. */
  readonly steps: readonly ToldStep[];
  readonly prints: PrintsTold;
}

export function periodTold(months: readonly MonthTold[]): PeriodTold {
  const all = (of: (month: MonthTold) => Told): Told => toldSum(months.map(of));
  const seconds = all((month) => month.seconds);
  return {
    tables: Object.fromEntries(
      FAMILIES.map((name) => {
        const many = Math.max(0, ...months.map(({ families }) => families[name].length));
        return [
          name,
          Array.from({ length: many }, (_, at) => toldTable(months.flatMap(({ families }) => families[name].slice(at, at + 1)))),
        ];
      }),
    ) as unknown as Record<FamilyName, readonly ToldTable[]>,
    visits: all(({ visits }) => visits),
    touches: all(({ touches }) => touches),
    minutes: { ...seconds, least: Math.round(seconds.least / 60) },
    sessions: { at: (place) => all(({ sessions }) => sessions.at(place)), all: all(({ sessions }) => sessions.all) },
    steps: hardestTold(months.map(({ steps }) => steps)),
    prints: printsSum(months.map(({ prints }) => prints)),
  };
}

/** The one table of a family that has one, or its first. */
export function tableOf({ tables }: PeriodTold, name: FamilyName): ToldTable {
  return tables[name][0] ?? toldTable([]);
}

/** Whole percents of the steps of a subject that were done alone; only where its practices are told too: a share of two is no share. */
export function toldAloneShare(period: PeriodTold, subject: string | null): number | '' | null {
  const [marks, runs] = [tableOf(period, 'marks'), tableOf(period, 'runs')];
  const many = subject === null ? runs.total : runs.ofRow(subject);
  if (many.hidden) return null;
  return subject === null
    ? toldPercent(marks.ofColumn('alone'), marks.ofColumn('helped'))
    : toldPercent(marks.cell(subject, 'alone'), marks.cell(subject, 'helped'));
}
