import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyMonth, groupAt, helpWith, sourcesOf } from '#support/office-sources.ts';
import { attack, shownOf } from '#support/table-attack.ts';
import { openedProcedure, runOf, visitAt } from '#support/visit-records.ts';
import { OUTCOMES } from '../../help/lists.ts';
import { familiesOf, toldOfMonths } from '#support/told.ts';
import { countVisits } from '../count-visits.ts';
import { FAMILIES } from '../told/families.ts';
import { countsOf, type MonthCounts } from '../told/month-counts.ts';
import { groupsToHide, monthTold } from '../told/month-told.ts';
import { periodTold } from '../told/period-told.ts';
import { suppress } from '../suppress.ts';
import { DEFAULT_COLUMNS, REPORT_COLUMNS, type ReportColumn } from './columns.ts';
import { officeReport } from './office-report.ts';
import type { ReportCell, ReportTable } from './report.ts';
import type { OfficeSources } from './sources.ts';

const made = (sources: OfficeSources, columns: readonly ReportColumn[] = DEFAULT_COLUMNS) =>
  officeReport([sources], toldOfMonths([sources]), columns);
/** A table as rows of cells by the label of their column. */
const byLabel = ({ columns, rows }: ReportTable) =>
  rows.map(({ cells }) => Object.fromEntries(columns.map(({ label }, at) => [label, cells[at]])));
const tableOf = (sources: OfficeSources, id: ReportTable['id'], columns?: readonly ReportColumn[]): ReportTable => {
  const found = made(sources, columns).tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

/** Whether places may have had these heads, by what is told of each, and by the sessions that are told of all. Every session had a head, and no head was without one; what is hidden is one at least. */
function isPossible(
  guess: readonly number[],
  told: readonly (readonly ReportCell[])[],
  [allSessions]: readonly ReportCell[],
): boolean {
  let [least, most] = [0, 0];
  for (const [at, many] of guess.entries()) {
    const [sessions, heads, ...some] = told[at] ?? [];
    if (typeof heads === 'number' ? heads !== many : many === 0) return false;
    if (some.some((part) => typeof part === 'number' && part > many)) return false;
    if (typeof sessions === 'number' && (sessions > many || (sessions === 0 && many > 0))) return false;
    least += typeof sessions === 'number' ? sessions : Math.min(1, many);
    most += typeof sessions === 'number' ? sessions : many;
  }
  return typeof allSessions !== 'number' || (least <= allSessions && allSessions <= most);
}

describe('what leaves the corner', () => {
  test('is nothing under five but 0 and sessions, and nothing hidden can be computed, whatever was counted', () => {
    fc.assert(
      fc.property(anyMonth, ({ sources }) => {
        const counts = countsOf(sources);
        const published = familiesOf(counts);
        for (const name of FAMILIES) {
          for (const table of published[name])
            for (const value of shownOf(table)) if (value !== null && value !== 0) expect(value, name).toBeGreaterThanOrEqual(5);
          for (const { least, most } of attack(published[name])) expect(most - least, name).toBeGreaterThan(0.999);
        }
        // The report says no figure that its families do not.
        const { tables } = made(sources, REPORT_COLUMNS);
        const told = new Set(FAMILIES.flatMap((name) => published[name].flatMap(shownOf)));
        for (const table of tables)
          for (const { cells } of table.rows)
            for (const [at, cell] of cells.entries())
              if (typeof cell === 'number' && !['Số buổi', 'Đúng trên 100'].includes(table.columns[at]?.label ?? ''))
                expect([...told]).toContain(cell);
      }),
      { numRuns: 40 },
    );
  });

  test('the number of sessions gives no hidden number of heads away', () => {
    const heads = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 5, max: 14 }));
    const listed = sourcesOf();
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const place = fc.tuple(heads, fc.integer({ min: 1, max: 3 }), share, share);
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 3 }), (given) => {
        const places = given.map(([many, held, ofParty, ofAge], at) => ({
          ...countsOf(sourcesOf()).places[0],
          place: ['chi-bo-1', 'khu-2', 'nguoi-dan'][at],
          heads: many,
          members: Math.round(many * ofParty),
          elderly: Math.round(many * ofAge),
          sessions: Math.min(many, held),
        })) as MonthCounts['places'];
        const counts = { places, subjects: [], helps: [], rounds: [], totals: countVisits([]) };
        const told = periodTold([monthTold(counts, groupsToHide(counts).map(suppress), (script) => script)]);
        const { tables } = officeReport([listed], told, ['sessions', 'heads', 'members', 'elderly']);
        const shown = tables[0]?.rows.slice(0, 3).map(({ cells }) => cells.slice(1));
        const sums = tables[0]?.rows.find(({ kind }) => kind === 'total')?.cells.slice(1);
        const all = sums?.[1];
        // Where not even the sum is said, nothing can be worked out.
        if (typeof all !== 'number') return;
        // Everything three places may have had, with everything shown as it is.
        const possible = [0, 1, 2].map(() => new Set<number>());
        for (let one = 0; one <= all; one += 1)
          for (let other = 0; one + other <= all; other += 1) {
            const guess = [one, other, all - one - other];
            if (isPossible(guess, shown ?? [], sums ?? [])) for (const [at, many] of guess.entries()) possible[at]?.add(many);
          }
        for (const [at, values] of possible.entries())
          if (shown?.[at]?.[1] === null) expect(values.size, JSON.stringify(shown)).toBeGreaterThan(1);
      }),
      { numRuns: 400 },
    );
  });

  test('which columns are shown changes no figure', () => {
    const sources = sourcesOf({ groups: [groupAt('chi-bo-1', 30, 25, 6), groupAt('khu-2', 12, 0, 7)] });
    const [all] = byLabel(tableOf(sources, 'places', REPORT_COLUMNS));
    const [some] = byLabel(tableOf(sources, 'places', ['members']));
    expect(some).toEqual({ 'Khu dân cư / Chi bộ': 'Chi bộ 1', 'Trong đó đảng viên': all?.['Trong đó đảng viên'] });
  });
});

const busy = sourcesOf({
  groups: [
    groupAt('chi-bo-1', 30, 20, 10),
    groupAt('chi-bo-1', 20, 10, 5),
    groupAt('khu-2', 25, 8, 12),
    groupAt('nguoi-dan', 12, 6, 6),
    groupAt('khac-xa', 11, 5, 6),
  ],
  tallies: ['chi-bo-1', 'khu-2', 'nguoi-dan', 'khac-xa'].map((place) => ({
    [place]: { vneid: 9, lookup: 8, filing: 7, payment: 6, qr: 5, skills: 10 },
  })),
  away: OUTCOMES.flatMap((outcome) => Array.from({ length: 6 }, () => helpWith(outcome))),
  totals: countVisits(
    Array.from({ length: 30 }, (_, at) => {
      const outcome = OUTCOMES[at % 5];
      const said = outcome === undefined ? null : helpWith(outcome);
      return visitAt('2026-11-23T02:00:00.000Z', {
        assist: { staff: 'cb-1', joinedAt: '2026-11-23T02:00:00.000Z', said, corrections: [] },
        activities: [
          runOf({
            script: at < 15 ? 'khai-sinh' : 'ket-hon',
            finished: at % 3 > 0,
            steps: { 'mo.a': at < 15 ? 'hint' : 'alone', 'mo.b': 'alone' },
          }),
        ],
      });
    }),
  ),
});

describe('the table a commune hands in', () => {
  test('has its columns in the order of the form, rows that add up, and what the kiosk counted apart', () => {
    const table = tableOf(busy, 'places');
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Khu dân cư / Chi bộ',
      'Kỳ',
      'Số buổi',
      'Lượt người tham gia',
      'Trong đó đảng viên',
      'Người từ 60 tuổi',
      'Lượt hướng dẫn VNeID',
      'Lượt tra cứu dịch vụ công',
      'Lượt luyện nộp hồ sơ',
      'Lượt hướng dẫn thanh toán',
      'Lượt in QR',
      'Bài học hoàn thành',
      'Cần quay lại',
      'Bước mắc nhiều nhất',
      'Ghi chú',
    ]);
    expect(table.rows.map(({ kind, cells }) => [kind, ...cells])).toEqual([
      ['row', 'Chi bộ 1', '11/2026', 2, 50, 30, 15, 9, 8, 7, 6, 5, '', '', '', ''],
      ['row', 'Khu 2', '11/2026', 1, 25, 8, 12, 9, 8, 7, 6, 5, '', '', '', ''],
      ['row', 'Người dân không đảng viên', '11/2026', 1, 12, 6, 6, 9, 8, 7, 6, 5, '', '', '', ''],
      ['row', 'Người ở xã khác', '11/2026', 1, 11, 5, 6, 9, 8, 7, 6, 5, '', '', '', ''],
      ['total', 'Cộng các nơi', '11/2026', 5, 98, 49, 39, 36, 32, 28, 24, 20, '', '', '', ''],
      [
        'aside',
        expect.stringContaining('Tại máy Góc Số'),
        '11/2026',
        '',
        '',
        '',
        '',
        '',
        0,
        30,
        '',
        0,
        20,
        12,
        'khai-sinh: mo.a',
        '',
      ],
    ]);
  });

  test('a step that too few were helped at is not named', () => {
    const totals = countVisits(
      Array.from({ length: 8 }, (_, at) =>
        visitAt('2026-11-23T02:00:00.000Z', { activities: [runOf({ steps: { 'mo.a': at < 4 ? 'hint' : 'alone' } })] }),
      ),
    );
    expect(byLabel(tableOf(sourcesOf({ totals }), 'places')).at(-1)?.['Bước mắc nhiều nhất']).toBe('');
  });

  test('columns come in the order of the form, however they were ticked', () => {
    expect(tableOf(busy, 'places', ['note', 'heads', 'period']).columns.map(({ label }) => label)).toEqual([
      'Khu dân cư / Chi bộ',
      'Kỳ',
      'Lượt người tham gia',
      'Ghi chú',
    ]);
  });
});

test('procedures and help add up too', () => {
  expect(byLabel(tableOf(busy, 'procedures'))).toMatchObject([
    { 'Thủ tục, bài học': 'Đăng ký khai sinh', 'Lượt xem': 0, 'Lượt tập': 15, 'Tập xong': 10, 'Bỏ dở': 5 },
    { 'Thủ tục, bài học': 'Đăng ký kết hôn', 'Lượt xem': 0, 'Lượt tập': 15, 'Tập xong': 10, 'Bỏ dở': 5 },
    { 'Thủ tục, bài học': 'Cộng', 'Lượt tập': 30, 'Tập xong': 20, 'Bỏ dở': 10 },
  ]);
  expect(byLabel(tableOf(busy, 'helps'))).toContainEqual({ 'Kết quả': 'Cần quay lại', 'Tại máy': 6, 'Ngoài máy': 6, Cộng: 12 });
});

describe('what rooms answered', () => {
  const asked = (round: string, answered: number, right: number) => ({ quiz: 'hoi', round, answered, right });
  const room = (all: number, ...rounds: ReturnType<typeof asked>[]) => ({ ...groupAt('khu-2', all), rounds });

  test('is told question by question, with its share and its sum', () => {
    const groups = [room(30, asked('mot', 28, 21), asked('hai', 30, 15)), room(20, asked('mot', 12, 6))];
    expect(byLabel(tableOf(sourcesOf({ groups }), 'rounds'))).toEqual([
      { 'Câu hỏi': 'hoi: mot', 'Lượt trả lời': 40, 'Trả lời đúng': 27, 'Đúng trên 100': 68 },
      { 'Câu hỏi': 'hoi: hai', 'Lượt trả lời': 30, 'Trả lời đúng': 15, 'Đúng trên 100': 50 },
      { 'Câu hỏi': 'Cộng', 'Lượt trả lời': 70, 'Trả lời đúng': 42, 'Đúng trên 100': 60 },
    ]);
  });

  test('is hidden where few were wrong, and has no share there', () => {
    const groups = [room(30, asked('mot', 28, 25), asked('hai', 30, 15), asked('ba', 30, 10))];
    const [first] = byLabel(tableOf(sourcesOf({ groups }), 'rounds'));
    expect([first?.['Trả lời đúng'], first?.['Đúng trên 100']]).toEqual([null, null]);
  });

  test('is not told of a room of four, nor where nothing was asked', () => {
    const ids = (groups: OfficeSources['groups']) => made(sourcesOf({ groups })).tables.map(({ id }) => id);
    expect(ids([room(4, asked('mot', 12, 6))])).not.toContain('rounds');
    expect(ids([groupAt('khu-2', 30)])).not.toContain('rounds');
    expect(ids([room(5, asked('mot', 12, 6))])).toContain('rounds');
  });
});

test('a procedure nothing may be said of has no row, whether it was used or not', () => {
  const two = (procedure: string) => visitAt('2026-11-23T02:00:00.000Z', { activities: [openedProcedure(procedure)] });
  const rows = (used: number) =>
    byLabel(tableOf(sourcesOf({ totals: countVisits(Array.from({ length: used }, () => two('ket-hon'))) }), 'procedures'));
  expect([rows(2).slice(0, -1), rows(0).slice(0, -1)]).toEqual([[], []]);
});

test('several months are the sum of what each says, with a star where one of them hides', () => {
  const month = (from: string, to: string, many: number) =>
    sourcesOf({
      from,
      to,
      groups: [groupAt('chi-bo-1', 30, 12, 6), groupAt('khu-2', many, 0, 0), groupAt('nguoi-dan', 40, 10, 20)],
    });
  const both = [month('2026-10-01', '2026-10-31', 3), month('2026-11-01', '2026-11-30', 20)];
  const { tables, period, notes } = officeReport(both, toldOfMonths(both), ['period', 'heads', 'members']);
  expect(period).toBe('Từ ngày 01/10/2026 đến ngày 30/11/2026');
  expect(tables[0]?.rows.map(({ cells }) => cells.slice(2)).slice(0, 5)).toEqual([
    ['30*', '12*'],
    ['20*', null],
    [80, 20],
    [0, 0],
    [163, 44],
  ]);
  expect(notes.join(' ')).toContain('90* là 90 lượt');
});

describe('the words around the tables', () => {
  test('say what is counted, by which kiosk, with which content, and where the audit ends', () => {
    const { office, period, unit, notes } = made(busy);
    expect([office, period]).toEqual(['Trung tâm', 'Tháng 11 năm 2026']);
    expect(unit).toContain('lượt, không phải người');
    expect(notes).toContain('Nội dung trên máy: bản abcdef012345, ngày nguồn 05/10/2026.');
    expect(notes).toContain('Máy kiosk-1 lập lúc 09:05 ngày 01/12/2026.');
    expect(notes).toContain(`Đầu chuỗi nhật ký cán bộ: mục 12, ${'0'.repeat(64)}.`);
    expect(notes).toContain('Lượt dùng máy: 30. Lượt chỉ chạm thử, không tính: 0.');
    expect(notes.join(' ')).not.toMatch(/Không đọc được|Chỉ còn tổng|Kỳ chưa hết|đồng hồ/);
  });

  test('name first what is missing: days, months, the rest of a month that is not over, a clock that was wrong', () => {
    const days = Array.from({ length: 33 }, (_, at) => `2026-${at < 30 ? '10' : '11'}-${String((at % 30) + 1).padStart(2, '0')}`);
    const doubted = visitAt('2026-11-23T02:00:00.000Z', { clock: 'suspect', activities: [runOf()] });
    const { notes } = made({
      ...busy,
      unreadable: days,
      onlyWhole: ['2026-09'],
      prints: null,
      totals: countVisits([doubted]),
      at: Date.UTC(2026, 10, 30, 10),
    });
    expect(notes[0]).toMatch(/^Không đọc được, KHÔNG tính vào báo cáo: 01\/10\/2026, .* và 2 ngày, tháng khác\.$/);
    expect(notes[1]).toBe('Chỉ còn tổng cả tháng nên KHÔNG tính vào báo cáo: 09/2026.');
    expect(notes[2]).toBe('Không đọc được sổ của máy in, KHÔNG có số giấy khác đưa in: 11/2026.');
    expect(notes[3]).toBe('Kỳ chưa hết: số liệu đến hết lúc lập, ngày 30/11/2026.');
    expect(notes).toContain('Có lượt ghi lúc đồng hồ máy không chắc đúng, vẫn tính.');
  });
});
