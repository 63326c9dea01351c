import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CallOutput } from '#core/contract/calls.ts';
import { joinAll } from '#core/merge/join.ts';
import { overviewOf } from '#core/merge/overview.ts';
import { kioskSums } from '#core/merge/sums.ts';
import { bundleOf, WELL } from '#support/bundles.ts';
import { pressButton, Refusal, showInVisit } from '#support/visit-stage.tsx';
import { openedProcedure, uuid, visitAt } from '#support/visit-records.ts';
import { MergePart } from './MergePart.tsx';

const FILES = ['goc-so-quay-1-20261126-7.gocso', 'goc-so-quay-2-20261126-9.gocso'] as const;
const FOUND: CallOutput<'bundle.list'> = {
  bundles: FILES.map((file, at) => ({
    file,
    installation: uuid(at + 1),
    name: `quay-${at + 1}`,
    made: '2026-11-26T02:00:00.000Z',
  })),
  faults: [],
};
const overview = (() => {
  const visits = (count: number, clock: 'steady' | 'suspect' = 'steady') =>
    Array.from({ length: count }, (_, at) =>
      visitAt('2026-11-03T03:00:00.000Z', { id: uuid(100 * count + at), clock, activities: [openedProcedure('khai-sinh')] }),
    );
  const joined = joinAll([
    bundleOf(1, 7, { visits: visits(1200), tallies: { '2026-11-03': { 'nguoi-dan': { vneid: 4, qr: 1 } } } }, { name: 'quay-1' }),
    bundleOf(
      2,
      9,
      { visits: visits(3, 'suspect') },
      { name: 'quay-1', health: { ...WELL, disk: 'full', unreadable: ['2026-11-05'], backup: '2026-11-25T10:00:00.000Z' } },
    ),
  ]);
  return overviewOf(joined, new Map([...joined].map(([id, kiosk]) => [id, kioskSums(kiosk, null)])));
})();

interface Asked {
  readonly name: string;
  readonly input: unknown;
}
let asked: Asked[] = [];
const show = (replies: Readonly<Record<string, unknown>>): void => {
  const carriers = [{ id: 'A', kind: 'stick', name: 'A', freeBytes: null }];
  const all = { 'carrier.list': { carriers }, 'bundle.list': FOUND, ...replies };
  showInVisit(
    () => <MergePart />,
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [
        name,
        (input: unknown) => {
          asked.push({ name, input });
          return value;
        },
      ]),
    ),
    [{ name: 'staff' }],
  );
};
const inputs = (name: string): readonly unknown[] => asked.filter((each) => each.name === name).map(({ input }) => input);

beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T05:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('this kiosk writes its bundle, says under which name, and looks again at what lies there', async () => {
  show({ 'bundle.make': { file: FILES[0], unreadable: ['2026-11-05'] } });
  await screen.findByText('Bundles found');
  pressButton('Save the bundle of this kiosk');
  await screen.findByText(`Saved and read back: ${FILES[0]}`);
  expect(screen.getByText(/1 days could not be read/)).toBeTruthy();
  expect(inputs('bundle.make')).toEqual([{ carrier: 'A' }]);
  await vi.waitFor(() => expect(inputs('bundle.list')).toHaveLength(2));
});

test('all that was found is joined, without what was left out, of the days that were asked for', async () => {
  show({ 'bundle.join': { overview, faults: [] } });
  await screen.findByRole('button', { name: 'Kiosk quay-1 · 09:00, 26/11/2026', pressed: true });
  pressButton('Join 2 bundles');
  await screen.findByRole('table');
  pressButton('Choose other bundles');
  pressButton('Kiosk quay-1 · 09:00, 26/11/2026');
  pressButton('Last month');
  pressButton('Join 1 bundles');
  await screen.findByText('Figures together from 01/10/2026 to 31/10/2026');
  expect(inputs('bundle.join')).toEqual([
    { carrier: 'A', files: [...FILES], range: null },
    { carrier: 'A', files: [FILES[1]], range: { from: '2026-10-01', to: '2026-10-31' } },
  ]);
});

test('kiosks stand side by side and summed, each with how it is; what makes the sum doubtful is said above it', async () => {
  show({ 'bundle.join': { overview, faults: [{ file: 'letter.gocso', problem: 'no-bundle' }] } });
  await screen.findByText('Bundles found');
  pressButton('Join 2 bundles');
  const table = await screen.findByRole('table');
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['Kiosk', 'Visits', 'Steps alone', 'Finished', 'Slips sent', 'Helped', 'Tallies', 'Groups · heads'],
    ['quay-1', '1,200', '–', '0', '0', '0', '5', '0 · 0'],
    ['quay-1', '33 visits under a doubted clock', '–', '0', '0', '0', '0', '0 · 0'],
    ['All', '1,2033 visits under a doubted clock', '–', '0', '0', '0', '5', '0 · 0'],
  ]);
  expect(screen.getByText(/Several kiosks are called quay-1/)).toBeTruthy();
  expect(screen.getByText(/letter.gocso: is no bundle/)).toBeTruthy();
  expect(screen.getByText('The disk is full. 1 days cannot be read: 05/11/2026.')).toBeTruthy();
  expect(screen.getByText(/^Last backup 17:00, 25\/11\/2026/)).toBeTruthy();
  expect(screen.getByText('The kiosk is well.')).toBeTruthy();
});

test('the result is saved to where the bundles came from, in the language of the page', async () => {
  show({ 'bundle.join': { overview, faults: [] }, 'bundle.save': { files: ['a.csv', 'a.json'], faults: [] } });
  await screen.findByText('Bundles found');
  pressButton('Join 2 bundles');
  await screen.findByRole('table');
  pressButton('Save the result to hand on');
  await screen.findByText(/^Saved: a.csv, a.json/);
  expect(inputs('bundle.save')).toEqual([{ carrier: 'A', files: [...FILES], range: null, language: 'en' }]);
});

test('the same stick is read anew where one looks again, and what cannot be read is said by its cause', async () => {
  let found: unknown = { bundles: [], faults: [] };
  const carriers = [{ id: 'A', kind: 'stick', name: 'A', freeBytes: null }];
  showInVisit(() => <MergePart />, { 'carrier.list': () => ({ carriers }), 'bundle.list': () => found }, [{ name: 'staff' }]);
  await screen.findByText('There is no bundle here yet.');
  for (const [next, said] of [
    [FOUND, /^Bundles found$/],
    [new Refusal('carrier-gone'), /^The stick was pulled out/],
    [new Refusal('carrier-failed'), /^The stick cannot be read/],
    [new Refusal('internal'), /^Could not see which bundles/],
  ] as const) {
    found = next;
    pressButton('Look again');
    await screen.findByText(said);
  }
});

test('what failed is said with the way on, and nothing is lost from the page', async () => {
  show({ 'bundle.list': { bundles: [], faults: [{ file: 'cut.gocso', problem: 'damaged' }] } });
  await screen.findByText('There is no bundle here yet.');
  expect(screen.getByText(/cut.gocso: is damaged; save it again/)).toBeTruthy();
  pressButton('Save the bundle of this kiosk');
  await screen.findByText(/The bundle could not be made/);
  expect(screen.getByRole('button', { name: 'Save the bundle of this kiosk' })).toBeTruthy();
});
