import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { ProcedureContent } from './ProcedureContent.tsx';
import type { OverlayDocument, PlaceView } from './use-overlay.ts';

const both = (text: string) => ({ vi: `${text} (vi)`, en: text });
const place = (over: Partial<PlaceView>): PlaceView => ({
  place: 'facts/fee',
  kind: 'fact',
  label: null,
  given: { text: both('Free'), detail: null },
  field: null,
  shown: { text: both('Free'), detail: null },
  source: { title: both('Portal'), date: '2026-07' },
  corrected: false,
  hidden: false,
  flag: null,
  versions: [],
  draft: null,
  ...over,
});
const documentOf = (places: readonly PlaceView[], over: Partial<OverlayDocument> = {}): OverlayDocument => ({
  procedure: 'birth',
  name: both('Birth'),
  checked: null,
  places: [...places],
  script: null,
  handout: false,
  ...over,
});

/** What the service was asked, and what it answers; a call it does not know fails as a full disk does. */
let asked: { readonly name: string; readonly input: unknown }[];
let document: OverlayDocument;
let works: ReadonlySet<string>;
const CALLS = [
  ...['edit', 'draft', 'hide', 'show', 'restore', 'check', 'different'].map((name) => `overlay.${name}`),
  'paper.handout',
];

async function settle(): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(0);
  });
}
async function show(first: OverlayDocument): Promise<void> {
  document = first;
  const replies = Object.fromEntries(
    CALLS.map((name) => [
      name,
      (input: unknown) => {
        asked.push({ name, input });
        return works.has(name) ? {} : undefined;
      },
    ]),
  );
  showInVisit(() => <ProcedureContent id="birth" onBack={() => {}} />, { ...replies, 'overlay.read': () => document }, []);
  await settle();
}
async function press(name: string | RegExp): Promise<void> {
  pressButton(name);
  await settle();
}
const tab = (name: string): boolean => fireEvent.click(screen.getByRole('tab', { name }));
const write = (name: string, value: string): boolean =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  works = new Set(CALLS);
});
afterEach(() => {
  vi.useRealTimers();
});

test('a fee is worded anew, seen as a citizen will see it in both languages, and saved', async () => {
  await show(documentOf([place({})]));
  await press('Open Fee');
  await press('Correct');
  write('Vietnamese', '8.000 đồng');
  tab('English');
  write('English', '');
  tab('Source');
  write('Source', 'Nghị quyết 12');
  tab('Date of the source');
  write('Date of the source', '1/11/2026');
  await press('Preview');
  expect(screen.getAllByText('8.000 đồng')).toHaveLength(2);
  expect(screen.getByText('Nghị quyết 12, 1/11/2026')).toBeDefined();
  await press('Save and show to citizens');
  expect(asked.filter(({ name }) => name === 'overlay.edit')).toEqual([
    {
      name: 'overlay.edit',
      input: {
        procedure: 'birth',
        place: 'facts/fee',
        value: { text: { vi: '8.000 đồng', en: '' }, detail: null },
        source: 'Nghị quyết 12',
        date: '2026-11-01',
      },
    },
  ]);
  expect(screen.getByRole('button', { name: 'Correct' })).toBeDefined();
});

test('a save that fails leaves every letter, and can be tried again', async () => {
  works = new Set();
  await show(documentOf([place({})]));
  await press('Open Fee');
  await press('Correct');
  write('Vietnamese', '8.000 đồng');
  await press('Preview');
  await press('Save and show to citizens');
  expect(screen.getByText(/Could not be saved/)).toBeDefined();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Vietnamese' }).value).toBe('8.000 đồng');
  works = new Set(CALLS);
  await press('Preview');
  await press('Save and show to citizens');
  expect(screen.queryByText(/Could not be saved/)).toBeNull();
});

test.each([
  ['Gọi 0912 345 678', /nine digits/],
  ['', /sentence is empty/],
])('what may not stand is said before anything is sent: %s', async (text, words) => {
  await show(documentOf([place({})]));
  await press('Open Fee');
  await press('Correct');
  write('Vietnamese', text);
  await press('Preview');
  expect(screen.getByText(words)).toBeDefined();
  tab('Date of the source');
  write('Date of the source', '31/2/2026');
  await press('Preview');
  expect(screen.getByText(/01\/07\/2026/)).toBeDefined();
  expect(asked).toEqual([]);
});

test('a box takes no more than page and slip hold, but all that the pack says', async () => {
  await show(documentOf([place({ given: { text: both('b'.repeat(100)), detail: null } })]));
  await press('Open Fee');
  await press('Correct');
  tab('English');
  expect(screen.getByText('100/90')).toBeDefined();
  await press('Preview');
  expect(screen.getByText(/write it shorter/)).toBeDefined();
  write('English', 'a'.repeat(95));
  write('English', 'a'.repeat(80));
  write('English', 'a'.repeat(95));
  expect(screen.getByText('90/90')).toBeDefined();
});

test('what is half written is kept at a pause, told, and found again', async () => {
  await show(documentOf([place({})]));
  await press('Open Fee');
  await press('Correct');
  await act(() => vi.advanceTimersByTimeAsync(5000));
  expect(asked).toEqual([]);
  write('Vietnamese', '8.0');
  await act(() => vi.advanceTimersByTimeAsync(1600));
  expect(asked).toMatchObject([
    { name: 'overlay.draft', input: { place: 'facts/fee', draft: { value: { text: { vi: '8.0' } } } } },
  ]);
  expect(screen.getByText('What you are writing is kept.')).toBeDefined();
  works = new Set();
  write('Vietnamese', '8.00');
  await act(() => vi.advanceTimersByTimeAsync(1600));
  expect(screen.getByText(/could not be kept/)).toBeDefined();
});

test('a draft of another day stands in the boxes, and can be thrown away', async () => {
  const draft = {
    value: { text: { vi: '8.0', en: '' }, detail: null },
    source: 'Ng',
    date: '1/1',
    staff: 'lan',
    madeAt: '2026-11-25T02:00:00.000Z',
  };
  await show(documentOf([place({ draft })]));
  expect(screen.getByText('Half written')).toBeDefined();
  await press('Open Fee');
  await press('Correct');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Vietnamese' }).value).toBe('8.0');
  await press('Back to this place');
  expect(asked).toEqual([]);
  await press('Throw away what was half written');
  expect(asked.at(-1)).toEqual({ name: 'overlay.draft', input: { procedure: 'birth', place: 'facts/fee', draft: null } });
});

test('hidden at once, and shown again', async () => {
  await show(documentOf([place({})]));
  await press('Open Fee');
  document = documentOf([place({ hidden: true, shown: null })]);
  await press('This has changed: hide it now');
  expect(screen.getByText('Hidden')).toBeDefined();
  expect(screen.getByText('Please ask staff')).toBeDefined();
  await press('Show it again');
  expect(asked.map(({ name }) => name)).toEqual(['overlay.hide', 'overlay.show']);
});

test('earlier versions stand newest first by pages, and each can be brought back; the pack too', async () => {
  const versions = Array.from({ length: 6 }, (_, index) => ({
    number: index + 1,
    value: { text: { vi: `${index + 1}.000`, en: '' }, detail: null },
    source: 'NQ',
    date: '2026-11-01',
    staff: 'lan',
    madeAt: '2026-11-25T18:00:00.000Z',
    beneath: null,
  }));
  await show(documentOf([place({ versions, corrected: true, flag: 'changed' })]));
  expect(screen.getByText(/The new pack changed this place/)).toBeDefined();
  await press('Open Fee');
  expect(screen.getByText('The pack says')).toBeDefined();
  await press('Earlier versions');
  expect(screen.getAllByText(/^Version /).map((one) => one.textContent)).toEqual(
    [6, 5, 4, 3].map((number) => `Version ${number} · 26/11/2026, lan`),
  );
  await press('Next page');
  await press('Bring back version 2');
  await press('Use the words of the pack');
  expect(asked.map(({ input }) => input)).toEqual([
    { procedure: 'birth', place: 'facts/fee', version: 2 },
    { procedure: 'birth', place: 'facts/fee', version: 0 },
  ]);
});

test('a place the pack has no more can be looked at and given up, not worded anew', async () => {
  await show(
    documentOf([
      place({ place: 'papers/old', kind: 'paper', given: null, shown: null, source: null, corrected: true, flag: 'gone' }),
    ]),
  );
  await press('Open Place papers/old');
  expect(screen.queryByRole('button', { name: 'Correct' })).toBeNull();
  expect(screen.queryByRole('button', { name: /hide it now/ })).toBeNull();
  expect(screen.getByText('Nothing is shown')).toBeDefined();
});

test('checked today is told, also when it could not be written', async () => {
  await show(documentOf([place({})]));
  document = documentOf([place({})], { checked: { date: '2026-11-26', staff: 'lan' } });
  await press('Checked today');
  expect(screen.getByText(/26\/11\/2026, lan/)).toBeDefined();
  works = new Set();
  await press('Checked today');
  expect(screen.getByText(/Could not be written to disk/)).toBeDefined();
});

test('a screen that differs is reported by its step', async () => {
  const steps = [
    { id: 'sign-in', say: both('Sign in'), count: 0, last: null },
    { id: 'send', say: both('Send'), count: 2, last: '2026-11-20' },
  ];
  await show(documentOf([place({})], { script: { id: 'birth-online', title: both('Birth online'), steps } }));
  await press('Screens of the lesson');
  expect(screen.getByText('2 times, last on 20/11/2026')).toBeDefined();
  await press('Differs from the real screen: Sign in');
  expect(asked).toEqual([{ name: 'overlay.different', input: { script: 'birth-online', step: 'sign-in' } }]);
});

test('a lesson can be handed out on paper, as many as are asked for; what is no lesson cannot', async () => {
  await show(documentOf([place({})]));
  expect(screen.queryByRole('button', { name: 'Handout' })).toBeNull();
  cleanup();
  await show(documentOf([place({})], { handout: true }));
  await press('Handout');
  await press('10 more: Sheets');
  await press('Print the handout');
  expect(asked).toMatchObject([{ name: 'paper.handout', input: { procedure: 'birth', copies: 11, language: 'en' } }]);
  await press('Places');
  expect(screen.getByRole('button', { name: 'Open Fee' })).toBeDefined();
});
