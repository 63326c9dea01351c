import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_COLUMNS } from '#core/report/office/columns.ts';
import { csvOf } from '#core/report/office/csv.ts';
import type { OfficeReport, ReportTable } from '#core/report/office/report.ts';
import { groupAt, sourcesOf } from '#support/office-sources.ts';
import { hasProgram, sheetsOf } from '#support/open-tables.ts';
import { publish } from './publish.ts';
import { workHere } from './report-work.ts';

/** What was written is opened by programs that are not ours. */
const run = promisify(execFile);
let folder: string;
let report: OfficeReport;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-report-'));
  const places = [
    { id: 'chi-bo-1', kind: 'chi-bo', name: '=HYPERLINK("http://x";"Chi bộ")' },
    { id: 'khu-2', kind: 'khu', name: 'Khu "2"; Đồng Tâm' },
  ] as const;
  const groups = [
    groupAt('chi-bo-1', 30, 20, 10),
    groupAt('khu-2', 25, 8, 12),
    groupAt('nguoi-dan', 12, 6, 6),
    groupAt('khac-xa', 11, 5, 6),
  ];
  report = await publish([sourcesOf({ groups, places })], DEFAULT_COLUMNS, workHere);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const texts = ({ rows }: ReportTable): string[][] =>
  rows.map(({ cells }) => cells.map((cell) => (cell === null ? '*' : String(cell))));

test.runIf(hasProgram('python3'))('Python reads the CSV as it was made', async () => {
  const path = join(folder, 'report.csv');
  await writeFile(path, csvOf(report));
  const script =
    'import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1],encoding="utf-8-sig",newline=""),delimiter=";"))))';
  const { stdout } = await run('python3', ['-c', script, path]);
  const lines = JSON.parse(stdout) as string[][];
  const guarded = (cells: string[]): string[] => cells.map((cell) => (cell.startsWith('=') ? `'${cell}` : cell));
  for (const table of report.tables) for (const cells of texts(table)) expect(lines).toContainEqual(guarded(cells));
  expect(lines[0]).toEqual([report.office]);
});

test.runIf(hasProgram('soffice'))(
  'LibreOffice opens the Excel file: three sheets, words as words, counts as counts',
  { timeout: 90_000 },
  async () => {
    const path = join(folder, 'report.xlsx');
    await writeFile(path, await workHere.xlsx(report));
    const sheets = await sheetsOf(path, folder);
    expect([...sheets.keys()]).toEqual(['Theo khu dân cư, chi bộ', 'Theo thủ tục, bài học (máy tự đ', 'Lượt hỗ trợ']);
    for (const [at, table] of report.tables.entries()) {
      const lines = [...sheets.values()][at] ?? [];
      // Every line of a sheet is as long as the longest: what is over is empty.
      const wide = (cells: string[]): string[] => [
        ...cells,
        ...Array.from({ length: (lines[0]?.length ?? 0) - cells.length }, () => ''),
      ];
      for (const cells of texts(table)) expect(lines).toContainEqual(wide(cells));
      for (const said of [report.office, report.period, report.unit, ...report.notes]) expect(lines).toContainEqual(wide([said]));
    }
  },
);
