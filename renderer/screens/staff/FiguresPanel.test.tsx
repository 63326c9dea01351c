import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HandCounts } from '#core/report/hand-counts.ts';
import { countVisits } from '#core/report/count-visits.ts';
import type { VisitRecord } from '#core/visit/record.ts';
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

const LISTED = [
  { id: 'chi-bo-1', kind: 'chi-bo', name: 'Branch 1' },
  { id: 'khu-1', kind: 'khu', name: 'Hamlet 1' },
] as const;

let asked: Range[] = [];
let counted: Range[] = [];
beforeEach(() => {
  asked = [];
  printed = [];
  counted = [];
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
  readonly counts?: HandCounts;
}

/** What was asked for on paper. */
let printed: unknown[] = [];

async function panel(answers: readonly (Answer | 'failed')[]): Promise<void> {
  const left = [...answers];
  let counts: HandCounts | undefined;
  const call = async (name: string, input: Range): Promise<unknown> => {
    if (name === 'content.catalogue') return { ok: true, value: { procedures: CARDS } };
    if (name === 'content.script') return { ok: true, value: SCRIPT };
    if (name === 'paper.figures') {
      printed.push(input);
      return { ok: true, value: { state: 'sent' } };
    }
    if (name === 'report.counts') {
      counted.push(input);
      return counts === undefined ? { ok: false, error: 'storage-failed' } : { ok: true, value: { ...input, counts } };
    }
    asked.push(input);
    const answer = left.shift() ?? 'failed';
    if (answer === 'failed') return { ok: false, error: 'storage-failed' };
    const { now, before = EMPTY, unreadable = [], onlyWhole = [] } = answer;
    counts = answer.counts;
    const former = rangeBefore(input.from, input.to);
    return {
      ok: true,
      value: { now: { ...input, totals: now }, before: { ...former, totals: before }, unreadable, onlyWhole, months: {} },
    };
  };
  await act(async () => {
    render(
      <LanguageProvider language="en">
        <KioskContext value={{ client: { call, listen: () => () => {} } } as unknown as Kiosk}>
          <FiguresPanel listed={LISTED} />
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

test('a month that is over goes on paper, no part of one; where nothing was counted there is nothing to print', async () => {
  await panel([{ now: many }, { now: many }]);
  expect(screen.queryByRole('button', { name: /Print/ })).toBeNull();
  expect(screen.getByText(/Whole months that are over can be printed/)).toBeDefined();
  await press('The month before');
  await press('Print these figures (A4)');
  expect(printed).toMatchObject([{ from: '2026-10-01', to: '2026-10-31', language: 'en' }]);
  expect(screen.getByText(/Sent to the printer/)).toBeDefined();
  cleanup();
  await panel([{ now: EMPTY }]);
  expect(screen.queryByRole('button', { name: /on paper|Print/ })).toBeNull();
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
  expect(rowsOf(/hardest/).slice(1)).toEqual([['Press Send.Register a birth', '100%', '5', '75 s', '0', 'not changed']]);
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
  await turnTo(/Next: Printer/);
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

test('the course of a month is a column a day, all of them heard with their dates', async () => {
  await panel([{ now: many }]);
  const [counts = [], days = []] = rowsOf('Visits by day');
  expect([counts.length, days.length]).toEqual([27, 27]);
  expect([days[23], counts[23]]).toEqual(['23/11/202623/11', '6']);
  expect([days[24], counts[24]]).toEqual(['24/11/2026', '0']);
});

test('the range before and after is one press away, and none lies ahead of today', async () => {
  await panel([{ now: many }, { now: many }, { now: many }]);
  expect(screen.getByRole('heading', { name: 'Month 11/2026' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'The month after' })).toBeNull();
  await press('The month before');
  expect(screen.getByRole('heading', { name: 'Month 10/2026' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'This month', pressed: true })).toBeDefined();
  await press('The month after');
  expect(asked).toEqual([
    { from: '2026-11-01', to: '2026-11-26' },
    { from: '2026-10-01', to: '2026-10-31' },
    { from: '2026-11-01', to: '2026-11-26' },
  ]);
});

test('days of one’s own are two presses on a calendar, in either order, over months; nothing is asked before', async () => {
  await panel([{ now: many }, { now: many }]);
  await press('Other days…');
  expect(screen.getByText('Press the first day, then the last.')).toBeDefined();
  expect(screen.getByRole('button', { name: '27/11/2026' })).toHaveProperty('disabled', true);
  await press('Two days are needed');
  await press('05/11/2026');
  expect(screen.getByText('From 05/11/2026. Now press the last day.')).toBeDefined();
  const sheet = within(screen.getByRole('dialog'));
  vi.advanceTimersByTime(DOUBLE_TAP_MS);
  await act(async () => fireEvent.click(sheet.getByRole('button', { name: 'The month before' })));
  await press('28/10/2026');
  expect(asked).toHaveLength(1);
  await press('Look at these days');
  expect(asked[1]).toEqual({ from: '2026-10-28', to: '2026-11-05' });
  expect(screen.getByRole('heading', { name: 'From 28/10/2026 to 05/11/2026' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Other days…', pressed: true })).toBeDefined();
});

test('a whole year is one press, cut off at today', async () => {
  await panel([{ now: many }, { now: many }]);
  await press('Other days…');
  await press('Year 2026');
  await press('Look at these days');
  expect(asked[1]).toEqual({ from: '2026-01-01', to: '2026-11-26' });
  expect(screen.getByRole('table', { name: 'Visits by month' })).toBeDefined();
});

const COUNTS: HandCounts = {
  tallies: { 'khu-1': { vneid: 5, qr: 2 }, 'khu-old': { qr: 1 } },
  groups: { 'khu-1': { sessions: 2, all: 50, members: 12, elderly: 20, answered: 0, right: 0, printed: 0 } },
};

test('what was counted by hand stands by place, with its sum, also where nobody visited; places with nothing are named', async () => {
  await panel([{ now: EMPTY, counts: COUNTS }]);
  expect(counted).toEqual([]);
  await turnTo(/By branch/);
  expect(counted).toEqual([{ from: '2026-11-01', to: '2026-11-26' }]);
  expect(rowsOf('By branch and hamlet')).toEqual([
    ['Hamlet or branch', 'Tallies', 'Sessions', 'Attended', 'Party members among them', '60 and over'],
    ['Hamlet 1', '7', '2', '50', '12', '20'],
    ['khu-old (no longer listed)', '1', '0', '0', '0', '0'],
    ['Together', '8', '2', '50', '12', '20'],
  ]);
  expect(rowsOf('Tallies by kind').slice(0, 2)).toEqual([
    ['VNeID', '5'],
    ['Looking up', '0'],
  ]);
  expect(screen.getByText('Nothing counted yet: Branch 1.')).toBeDefined();
});

test('counts that cannot be read are said, and asked for again', async () => {
  await panel([{ now: many }]);
  await turnTo(/By branch/);
  expect(screen.getByText(/could not be read from the disk/)).toBeDefined();
  await press('Try again');
  expect(counted).toHaveLength(2);
});

test('a step is told before and after its content changed: how often it took help, and how long', async () => {
  const runs = (count: number, content: string, mark: 'alone' | 'hint', time: number) =>
    Array.from({ length: count }, () =>
      visitAt(at, { content, activities: [runOf({ script: 'birth-online', steps: { 'mo.a': mark }, times: { 'mo.a': time } })] }),
    );
  const changed = countVisits([...runs(5, 'old', 'hint', 100), ...runs(4, 'c1', 'alone', 5), ...runs(1, 'c1', 'hint', 5)]);
  await panel([{ now: againstFormer(changed, 'c1') }]);
  await turnTo(/hardest/);
  expect(rowsOf(/hardest/)[1]?.at(-1)).toBe('Before: 100%, 105 sNow: 20%, 5 s');
});

test('faces and searches are counted beside languages and sizes', async () => {
  const felt = (face: 'easy' | 'hard', number: number) =>
    ({ id: uuid(number), at: 1, seconds: 0, kind: 'felt', script: 'birth-online', rung: 'guided', face }) as const;
  const heard = { language: 'vi', textSize: 'normal', theme: 'default', aids: ['aloud'] } satisfies VisitRecord['settings'];
  await panel([
    {
      now: countVisits([
        visitAt(at, { settings: heard, activities: [felt('hard', 20), { ...felt('hard', 21), script: 'x' }, felt('easy', 22)] }),
      ]),
    },
  ]);
  await turnTo(/How the kiosk/);
  expect(rowsOf('How practices went')).toEqual([
    ['Easy', '1'],
    ['All right', '0'],
    ['Still hard', '2'],
  ]);
  expect(rowsOf('Helps of the page used')).toEqual([
    ['Read aloud', '1'],
    ['Lower it', '0'],
    ['Cover', '0'],
  ]);
  expect(rowsOf('Searches')).toEqual([
    ['found', '0'],
    ['not found', '0'],
  ]);
});
