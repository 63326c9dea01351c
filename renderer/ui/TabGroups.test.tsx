import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { TabGroups } from './TabGroups.tsx';

type Id = 'today' | 'records' | 'figures' | 'printer';
const GROUPS = [
  {
    id: 'daily',
    label: 'Every day',
    tabs: [
      { id: 'today', label: 'Today' },
      { id: 'records', label: 'Records' },
    ],
  },
  { id: 'sums', label: 'Figures', tabs: [{ id: 'figures', label: 'Sums' }] },
  { id: 'words', label: 'Content', tabs: [] },
  { id: 'machine', label: 'Machine', tabs: [{ id: 'printer', label: 'Printer' }] },
] as const;

function Corner() {
  const [chosen, setChosen] = useState<Id>('today');
  return (
    <>
      <TabGroups<Id> label="Staff" groups={GROUPS} chosen={chosen} onChoose={setChosen} />
      <button type="button">After</button>
    </>
  );
}

const chosen = (): readonly string[] => screen.getAllByRole('tab', { selected: true }).map((tab) => tab.textContent);

test('every group is a list under its name; one without tabs is not there', () => {
  render(<Corner />);
  const lists = within(screen.getByRole('group', { name: 'Staff' })).getAllByRole('tablist');
  expect(lists.map((list) => [list.getAttribute('aria-label'), list.textContent])).toEqual([
    ['Every day', 'TodayRecords'],
    ['Figures', 'Sums'],
    ['Machine', 'Printer'],
  ]);
});

test('one tab of all groups is chosen', async () => {
  render(<Corner />);
  expect(chosen()).toEqual(['Today']);
  await userEvent.click(screen.getByRole('tab', { name: 'Printer' }));
  expect(chosen()).toEqual(['Printer']);
});

test('keys go through all groups as through one list, round at both ends', async () => {
  render(<Corner />);
  const user = userEvent.setup();
  await user.tab();
  const seen: string[] = [];
  for (const key of [
    '{ArrowDown}',
    '{ArrowRight}',
    '{ArrowRight}',
    '{ArrowRight}',
    '{ArrowUp}',
    '{Home}',
    '{End}',
    '{ArrowLeft}',
  ]) {
    await user.keyboard(key);
    expect(chosen()).toEqual([document.activeElement?.textContent]);
    seen.push(...chosen());
  }
  expect(seen).toEqual(['Records', 'Sums', 'Printer', 'Today', 'Printer', 'Today', 'Printer', 'Sums']);
  await user.keyboard('x');
  expect(chosen()).toEqual(['Sums']);
});

test('each tab is a stop of its own: who has no arrows, but a switch, reaches them all', async () => {
  render(<Corner />);
  const user = userEvent.setup();
  const stops: (string | null | undefined)[] = [];
  for (let stop = 0; stop < 5; stop += 1) {
    await user.tab();
    stops.push(document.activeElement?.textContent);
  }
  expect(stops).toEqual(['Today', 'Records', 'Sums', 'Printer', 'After']);
});
