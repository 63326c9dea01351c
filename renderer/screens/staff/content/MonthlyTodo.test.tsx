import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { CallOutput } from '#core/contract/calls.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { MonthlyTodo } from './MonthlyTodo.tsx';

const both = (text: string) => ({ vi: `${text} (vi)`, en: text });
const NOTHING: CallOutput<'overlay.todo'> = {
  today: '2026-11-26',
  unfilled: [],
  unchecked: [],
  flagged: [],
  hidden: [],
  different: [],
};

async function show(todo: CallOutput<'overlay.todo'> | undefined, onOpen = vi.fn(), settle = vi.fn()): Promise<void> {
  await act(async () => {
    const replies = { 'overlay.todo': () => todo, 'overlay.settle': settle };
    showInVisit(() => <MonthlyTodo onOpen={onOpen} onBack={() => {}} />, replies, []);
  });
}

test('an empty list says so', async () => {
  await show(NOTHING);
  expect(screen.getByRole('heading', { name: 'To do in 11/2026' })).toBeDefined();
  expect(screen.getByText('Nothing is left to do.')).toBeDefined();
});

test('every kind of work is counted, named and opened where there is something to open', async () => {
  const onOpen = vi.fn();
  await show(
    {
      ...NOTHING,
      unfilled: [{ id: 'office-hours', label: both('Office hours') }],
      unchecked: [{ procedure: 'birth', name: both('Birth'), freshness: 'stale', checked: null }],
      flagged: [
        { procedure: 'wedding', name: both('Wedding'), place: 'facts/fee', label: null, flag: 'changed' },
        { procedure: 'old', name: null, place: 'papers/form', label: null, flag: 'gone' },
      ],
      hidden: [{ procedure: 'birth', name: both('Birth'), place: 'papers/id', label: both('Identity card') }],
      different: [{ script: 'a', title: both('Lesson'), step: 'b', say: both('Press send'), count: 3, last: '2026-11-20' }],
    },
    onOpen,
  );
  expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
    'Places a new pack changed (2)',
    'Places that are hidden (1)',
    'Screens reported different (1)',
    'To be checked again (1)',
    'Fields of the centre not filled (1)',
  ]);
  expect(screen.getByText('old · Place papers/form · The new pack has no such place')).toBeDefined();
  expect(screen.getByText(/^Lesson · Press send · 3 times, last on 20\/11\/2026/)).toBeDefined();
  pressButton('Wedding · Fee · The new pack changed this place');
  pressButton('Birth · Paper: Identity card');
  expect(onOpen.mock.calls).toEqual([['wedding'], ['birth']]);
});

test('a step that was reported is looked at and goes from the list, unless that could not be written down', async () => {
  const different = [
    { script: 'a', title: both('Lesson'), step: 'b', say: both('Press **send**'), count: 3, last: '2026-11-20' },
  ];
  const settle = vi.fn<() => unknown>(() => undefined);
  await show({ ...NOTHING, different }, vi.fn(), settle);
  await act(async () => pressButton('Looked at: Press send'));
  expect(settle).toHaveBeenCalledWith({ script: 'a', step: 'b' });
  expect(screen.getByText(/Could not be written to disk/)).toBeDefined();
  settle.mockReturnValue({});
  await act(async () => pressButton('Looked at: Press send'));
  expect(screen.getByText('Nothing is left to do.')).toBeDefined();
  expect(screen.queryByText(/Could not be written to disk/)).toBeNull();
});
