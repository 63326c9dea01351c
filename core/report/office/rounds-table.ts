import { type PeriodTold, tableOf } from '../told/period-told.ts';
import { toldCell, toldPercent } from '../told/told.ts';
import type { ReportCell, ReportTable } from './report.ts';
import type { OfficeSources } from './sources.ts';
import { REPORT_WORDS, ROUND_COLUMNS } from './words.ts';

/**
 * What rooms answered, a row a question: hands, hands that were right, and how many of a hundred. No table where no question can be told: an
 * empty one would stand in every report of an office that holds no meetings.
 */
export function roundsTable({ roundName }: OfficeSources, told: PeriodTold): readonly ReportTable[] {
  const rounds = tableOf(told, 'rounds');
  const shown = rounds.rows.filter((row) => rounds.ofRow(row).least > 0);
  if (shown.length === 0) return [];
  const row = (of: string): readonly ReportCell[] => {
    const [quiz = '', round = ''] = of.split('/');
    const right = rounds.cell(of, 'right');
    return [
      roundName(quiz, round) ?? REPORT_WORDS.gone(of),
      toldCell(rounds.ofRow(of)),
      toldCell(right),
      toldPercent(right, rounds.cell(of, 'wrong')),
    ];
  };
  return [
    {
      id: 'rounds',
      title: REPORT_WORDS.rounds,
      columns: [{ label: REPORT_WORDS.round, counts: false }, ...ROUND_COLUMNS.map((label) => ({ label, counts: true }))],
      rows: [
        ...shown.map((of) => ({ kind: 'row' as const, cells: row(of) })),
        {
          kind: 'total',
          cells: [
            REPORT_WORDS.all,
            toldCell(rounds.total),
            toldCell(rounds.ofColumn('right')),
            toldPercent(rounds.ofColumn('right'), rounds.ofColumn('wrong')),
          ],
        },
      ],
    },
  ];
}
