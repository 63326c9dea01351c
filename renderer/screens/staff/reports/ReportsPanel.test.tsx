import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '#core/contract/shapes.ts';
import { DEFAULT_COLUMNS } from '#core/report/office/columns.ts';
import type { OfficeReport, ReportRow } from '#core/report/office/report.ts';
import { showInVisit, pressButton } from '#support/visit-stage.tsx';
import { RoleContext } from '../may.ts';
import { ReportsPanel } from './ReportsPanel.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T05:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const reportOf = (rows: readonly ReportRow[], notes: readonly string[] = ['Máy kiosk-1']): OfficeReport => ({
  office: 'Trung tâm',
  title: 'BÁO CÁO',
  period: 'Tháng 11 năm 2026',
  unit: 'lượt, không phải người',
  tables: [
    {
      id: 'places',
      title: 'Theo khu dân cư',
      columns: ['Khu', ...'abcdefg'].map((label, at) => ({ label, counts: at > 0 })),
      rows,
    },
    {
      id: 'helps',
      title: 'Lượt hỗ trợ',
      columns: [{ label: 'Kết quả', counts: false }],
      rows: [{ kind: 'row', cells: ['Một mình'] }],
    },
  ],
  notes,
});
const rows = Array.from({ length: 9 }, (_, at): ReportRow => ({
  kind: at === 8 ? 'total' : 'row',
  cells: [`Khu ${at}`, at, null, '', '4*', 5, 6, 7],
}));

interface Shown {
  readonly asked: unknown[];
  readonly saved: Settings[];
}
type Replies = Parameters<typeof showInVisit>[1];

function panel(role: 'staff' | 'content' | 'admin', replies: Replies = {}): Shown {
  const asked: unknown[] = [];
  const saved: Settings[] = [];
  const preview = (input: unknown): unknown => {
    asked.push(input);
    return { report: reportOf(rows), empty: false, unreadable: [], onlyWhole: [] };
  };
  const settings = { reportColumns: [...DEFAULT_COLUMNS] } as unknown as Settings;
  showInVisit(
    () => (
      <RoleContext value={role}>
        <ReportsPanel settings={settings} save={(next) => saved.push(next)} />
      </RoleContext>
    ),
    { 'report.preview': preview, ...replies },
    [{ name: 'staff' }],
  );
  return { asked, saved };
}

const cellsOf = (): string[][] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('what is asked for', () => {
  test('the month before with the columns of the settings; a quarter, the one before, and a column less by one press each', async () => {
    const { asked, saved } = panel('content');
    expect(screen.getByRole('heading', { name: 'From 01/10/2026 to 31/10/2026' })).toBeDefined();
    pressButton('Quarter');
    // What is over of it.
    expect(screen.getByRole('heading', { name: 'From 01/10/2026 to 31/10/2026' })).toBeDefined();
    expect(screen.getByText(/up to the end of 10\/2026/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Next period' })).toBeNull();
    pressButton('Period before');
    expect(screen.getByRole('heading', { name: 'From 01/07/2026 to 30/09/2026' })).toBeDefined();
    expect(screen.queryByText(/The period goes on/)).toBeNull();
    pressButton('Next period');
    pressButton('Sessions');
    pressButton('Preview');
    await screen.findByRole('table');
    const columns = DEFAULT_COLUMNS.filter((column) => column !== 'sessions');
    expect(asked).toEqual([{ from: '2026-10-01', to: '2026-10-31', columns }]);
    expect(saved).toEqual([{ reportColumns: columns }]);
    pressButton('Other period or columns');
    pressButton('The usual columns');
    expect(screen.getByRole('button', { name: 'Sessions', pressed: true })).toBeDefined();
  });

  test('a month that is not over can be looked at, and does not leave', async () => {
    const { asked } = panel('content');
    pressButton('Next period');
    expect(screen.getByRole('heading', { name: 'From 01/11/2026 to 30/11/2026' })).toBeDefined();
    expect(screen.getByText(/A month of this period is not over/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Next period' })).toBeNull();
    pressButton('Preview');
    await screen.findByRole('table');
    expect(asked).toMatchObject([{ from: '2026-11-01', to: '2026-11-30' }]);
    expect(screen.queryByRole('button', { name: 'Save to a stick' })).toBeNull();
    expect(screen.getByText(/A month of this period is not over/)).toBeDefined();
  });

  test('any range of months; one that ends before it begins is said kindly and leads nowhere', () => {
    panel('content');
    pressButton('From month to month');
    pressButton('One month earlier: To');
    expect(screen.getByText(/The last month must not come before the first/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Preview' })).toBeNull();
    pressButton('One month earlier: From');
    pressButton('One month earlier: From');
    expect(screen.getByRole('heading', { name: 'From 01/08/2026 to 30/09/2026' })).toBeDefined();
  });

  test('who may not change settings changes none, and saves no file', async () => {
    const { saved } = panel('staff');
    pressButton('Sessions');
    pressButton('Preview');
    await screen.findByRole('table');
    expect(saved).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Save to a stick' })).toBeNull();
    expect(screen.getByText(/ask a content officer/)).toBeDefined();
  });
});

describe('the preview', () => {
  test('stands in pages: columns first, then rows, each with its name; hidden is told to who hears it', async () => {
    panel('staff');
    pressButton('Preview');
    await screen.findByRole('table', { name: 'Theo khu dân cư' });
    expect(cellsOf().slice(0, 2)).toEqual([
      ['Khu', 'a', 'b', 'c', 'd', 'e'],
      ['Khu 0', '0', '*hidden', '', '4*4 and a hidden part', '5'],
    ]);
    expect(screen.getByText('Page 1 of 4')).toBeDefined();
    pressButton('Next page');
    expect(cellsOf().slice(0, 2)).toEqual([
      ['Khu', 'f', 'g'],
      ['Khu 0', '6', '7'],
    ]);
    pressButton('Next page');
    expect(cellsOf()).toEqual([
      ['Khu', 'a', 'b', 'c', 'd', 'e'],
      ['Khu 8', '8', '*hidden', '', '4*4 and a hidden part', '5'],
    ]);
    pressButton('Help given');
    expect(cellsOf()).toEqual([['Kết quả'], ['Một mình']]);
  });

  test('an empty period and days that could not be read are said', async () => {
    panel('staff', {
      'report.preview': () => ({
        report: reportOf([], ['Không đọc được: 03/11/2026.', 'Máy']),
        empty: true,
        unreadable: ['2026-11-03'],
        onlyWhole: [],
      }),
    });
    pressButton('Preview');
    await screen.findByText(/Nothing was counted in this period/);
    expect(screen.getAllByText('Không đọc được: 03/11/2026.')).toHaveLength(2);
  });

  test('that could not be made says so, and is tried again', async () => {
    let tries = 0;
    panel('staff', {
      'report.preview': () => {
        tries += 1;
        return tries === 1 ? undefined : { report: reportOf(rows), empty: false, unreadable: [], onlyWhole: [] };
      },
    });
    pressButton('Preview');
    await screen.findByText(/could not be read/);
    pressButton('Try again');
    await screen.findByRole('table');
  });
});

describe('saving', () => {
  const stick = { id: 'A', kind: 'stick', name: 'A', freeBytes: null };
  const open = async (): Promise<void> => {
    pressButton('Preview');
    await screen.findByRole('table');
    pressButton('Save to a stick');
    await screen.findByRole('heading', { name: 'Save the report' });
  };

  test('waits for a stick, then writes what was asked for and names the file', async () => {
    const written: unknown[] = [];
    let carriers: unknown[] = [];
    panel('content', {
      'carrier.list': () => ({ carriers }),
      'report.save': (input) => {
        written.push(input);
        return { file: 'bao-cao.xlsx', path: '/A/GocSo/bao-cao.xlsx' };
      },
    });
    await open();
    await screen.findByText('No USB stick is plugged in');
    expect(screen.queryByRole('button', { name: 'Save as Excel' })).toBeNull();
    carriers = [stick];
    pressButton('Look again');
    await screen.findByRole('button', { name: 'Save as Excel' });
    expect(screen.queryByRole('button', { name: /xAPI/ })).toBeNull();
    pressButton('Save as Excel');
    await screen.findByText(/File bao-cao.xlsx/);
    expect(written).toEqual([{ from: '2026-10-01', to: '2026-10-31', columns: DEFAULT_COLUMNS, format: 'xlsx', carrier: 'A' }]);
  });

  test('a file that did not come about is said so', async () => {
    panel('content', { 'carrier.list': () => ({ carriers: [stick] }) });
    await open();
    await screen.findByRole('button', { name: 'Save as CSV' });
    pressButton('Save as CSV');
    await screen.findByText('Not saved');
  });

  test('single visits are for admins, of a year at most', async () => {
    panel('admin', {
      'carrier.list': () => ({ carriers: [stick] }),
      'report.xapi': () => ({ file: 'xapi.json', path: '/A/GocSo/xapi.json', statements: 12, unreadable: [] }),
    });
    await open();
    await screen.findByRole('button', { name: 'Save single visits (xAPI)' });
    pressButton('Save single visits (xAPI)');
    await screen.findByText(/12 statements/);
  });
});
