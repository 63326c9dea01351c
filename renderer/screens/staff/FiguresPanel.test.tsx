import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countVisits } from '#core/report/count-visits.ts';
import { rangeBefore } from '#core/report/days.ts';
import { againstFormer } from '#core/report/hardest-steps.ts';
import { EMPTY, type Totals } from '#core/report/totals.ts';
import { KioskContext, type Kiosk } from '#renderer/app/kiosk-context.tsx';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { openedProcedure, runOf, uuid, visitAt } from '#support/visit-records.ts';
import { DOUBLE_TAP_MS } from '#renderer/ui/use-press.ts';
import { FiguresPanel } from './FiguresPanel.tsx';

interface Range {
  readonly from: string;
  readonly to: string;
}
const both = (text: string) => ({ vi: text, en: text });
const CARDS = [
  { id: 'birth', name: both('Register a birth'), script: 'birth-online' },
  { id: 'wedding', name: both('Get married') },
];
const SCRIPT = {
  title: both('A birth, online'),
  segments: [{ groups: [{ steps: [{ id: 'mo.a', say: both('Press **Send**.'), faults: [] }] }] }],
};

let asked: Range[] = [];
beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ toFake: ['performance', 'Date'], now: new Date('2026-11-26T05:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Answer {
  readonly now: Totals;
  readonly before?: Totals;
  readonly unreadable?: readonly string[];
  readonly onlyWhole?: readonly string[];
}

async function panel(answers: readonly (Answer | 'failed')[]): Promise<void> {
  const left = [...answers];
  const call = async (name: string, input: Range): Promise<unknown> => {
    if (name === 'content.catalogue') return { ok: true, value: { procedures: CARDS } };
    if (name === 'content.script') return { ok: true, value: SCRIPT };
    asked.push(input);
    const answer = left.shift() ?? 'failed';
    if (answer === 'failed') return { ok: false, error: 'storage-failed' };
    const { now, before = EMPTY, unreadable = [], onlyWhole = [] } = answer;
    const former = rangeBefore(input.from, input.to);
    return {
      ok: true,
      value: { now: { ...input, totals: now }, before: { ...former, totals: before }, unreadable, onlyWhole },
    };
  };
  await act(async () => {
    render(
      <LanguageProvider language="en">
        <KioskContext value={{ client: { call } } as unknown as Kiosk}>
          <FiguresPanel />
        </KioskContext>
      </LanguageProvider>,
    );
  });
}

/** Turns to a topic, page by page. */
async function turnTo(title: RegExp): Promise<void> {
  while (screen.queryByRole('button', { name: title }) === null) await press(/^Next: /);
  await press(title);
}
async function press(name: string | RegExp): Promise<void> {
  vi.advanceTimersByTime(DOUBLE_TAP_MS);
  await act(async () => fireEvent.click(screen.getByRole('button', { name })));
}

const rowsOf = (name: string | RegExp): string[][] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

const at = '2026-11-23T02:30:00.000Z';
const birth = openedProcedure('birth');
const run = runOf({ script: 'birth-online', steps: { 'mo.a': 'hint', 'mo.b': 'alone' }, times: { 'mo.a': 60 } });
const slip = { id: uuid(9), at: 1, seconds: 0, kind: 'slip', procedure: 'birth', paper: 'a5', outcome: 'sent' } as const;
const many = againstFormer(
  countVisits([
    ...Array.from({ length: 5 }, () => visitAt(at, { content: 'c1', seconds: 1500, activities: [birth, run, slip] })),
    visitAt('2026-11-23T10:30:00.000Z', { activities: [openedProcedure('wedding')], ended: 'idle' }),
    visitAt(at),
  ]),
  'c1',
);

test('visits, what was done alone and the rest are told against the range before; the header says what is counted', async () => {
  const before = countVisits(
    Array.from({ length: 8 }, () =>
      visitAt(at, { activities: [runOf({ steps: { a: 'hint', b: 'hint', c: 'hint', d: 'alone' } })] }),
    ),
  );
  await panel([{ now: many, before }]);
  expect(screen.getByText('Counts visits, not people')).toBeDefined();
  const cells = [...document.querySelectorAll('dl > div')].map((cell) =>
    [...cell.querySelectorAll('dt, b, span')].map((one) => one.textContent),
  );
  expect(cells).toEqual([
    ['Visits', '6', '2 fewer than the range before', 'and 1 touches only'],
    ['Steps done alone', '50%', '25% before (+25 points)'],
    ['Time used', '2 h 6 min', 'about 21 min a visit'],
    ['Slips sent to print', '5', '0 read on screen, 0 not printed'],
  ]);
});

test('procedures, hours and the rest are tables for who hears them', async () => {
  await panel([{ now: many }]);
  const [counts, hours] = rowsOf(/by hour/);
  expect(hours).toEqual(['Hour', ...Array.from({ length: 11 }, (_, hour) => String(hour + 7))]);
  expect(counts).toEqual(['Visits', '0', '0', '5', '0', '0', '0', '0', '0', '0', '0', '1']);
  await turnTo(/By procedure/);
  expect(rowsOf(/By procedure/)).toEqual([
    ['Procedure or lesson', 'Opened', 'Practised', 'Finished', 'Alone', 'Slips'],
    ['Register a birth', '5', '5', '5', '50%', '5'],
    ['Get married', '1', '0', '0', 'none yet', '0'],
  ]);
  await turnTo(/How the kiosk/);
  expect(rowsOf('Language')).toEqual([
    ['Tiếng Việt', '6'],
    ['English', '0'],
  ]);
  expect(rowsOf('Ended')).toContainEqual(['timed out', '1']);
});

test('the hardest steps are told in their own words, with the procedure they belong to', async () => {
  await panel([{ now: many }]);
  await turnTo(/hardest/);
  expect(rowsOf(/hardest/).slice(1)).toEqual([['Press Send.Register a birth', '100%', '5', '75 s', '0', 'none yet']]);
});

test('a range is asked for by its name, and ends today', async () => {
  await panel([{ now: many }, { now: EMPTY }]);
  await press('Today');
  expect(asked).toEqual([
    { from: '2026-11-01', to: '2026-11-26' },
    { from: '2026-11-26', to: '2026-11-26' },
  ]);
  expect(screen.getByRole('button', { name: 'Today', pressed: true })).toBeDefined();
  expect(screen.getByText('No visits in this range yet.')).toBeDefined();
});

test('a disk that cannot be read is said, and tried again', async () => {
  await panel(['failed', { now: many }]);
  expect(screen.getByText(/could not be read from the disk/)).toBeDefined();
  await press('Try again');
  expect(screen.queryByText(/could not be read from the disk/)).toBeNull();
  expect(screen.getByRole('table', { name: /by hour/ })).toBeDefined();
});

test('every topic leads back to the overview, where the range is chosen; the last one to no other', async () => {
  await panel([{ now: many }]);
  await turnTo(/How the kiosk/);
  expect(screen.queryByRole('button', { name: /^Next: / })).toBeNull();
  expect(screen.queryByRole('button', { name: 'This month' })).toBeNull();
  await press('Overview');
  expect(screen.getByRole('button', { name: 'This month', pressed: true })).toBeDefined();
});

test('what is missing in the figures stands above them', async () => {
  const unreadable = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'];
  await panel([{ now: many, unreadable, onlyWhole: ['2025-10'] }]);
  expect(screen.getByText('02/11/2026, 03/11/2026, 04/11/2026 and 2 more days')).toBeDefined();
  expect(screen.getByText('10/2025')).toBeDefined();
});

test('many procedures come a page at a time, and none is lost on the way', async () => {
  const names = Array.from({ length: 19 }, (_, at_) => `p-${String(at_).padStart(2, '0')}`);
  await panel([{ now: countVisits(names.map((name) => visitAt(at, { activities: [openedProcedure(name)] }))) }]);
  await turnTo(/By procedure/);
  const seen: string[] = [];
  for (let page = 1; page <= 3; page += 1) {
    expect(screen.getByText(`Page ${page} / 3`)).toBeDefined();
    seen.push(
      ...rowsOf(/By procedure/)
        .slice(1)
        .map(([name]) => name ?? ''),
    );
    await press('Next page');
  }
  expect(seen).toEqual(names);
  expect(screen.getByText('Page 1 / 3')).toBeDefined();
});
