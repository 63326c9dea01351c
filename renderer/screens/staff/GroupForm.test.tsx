import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { GroupSaid } from '#core/group/group.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { GroupForm } from './GroupForm.tsx';

const LISTED = [{ id: 'chi-bo-1', kind: 'chi-bo', name: 'Branch 1' }] as const;
const catalogue = { procedures: [{ id: 'birth', name: { vi: 'birth', en: 'The birth' } }] };

function form(former: GroupSaid | null = null): { said: GroupSaid; why: string }[] {
  const told: { said: GroupSaid; why: string }[] = [];
  showInVisit(
    () => <GroupForm listed={LISTED} former={former} onSave={(said, why) => told.push({ said, why })} />,
    { 'content.catalogue': () => catalogue },
    [{ name: 'staff' }],
  );
  return told;
}

/** A session with questions, as it stands. */
const former: GroupSaid = {
  place: 'chi-bo-1',
  programme: [],
  all: 20,
  members: 20,
  elderly: 5,
  shown: ['quiz'],
  quiz: { answered: 40, right: 31 },
  printed: 0,
};

test('after the counts three presses write a session down, of people outside the Party where nobody said otherwise', async () => {
  const told = form();
  await screen.findByRole('button', { name: 'The birth' });
  for (const name of ['10 more: People present', '10 more: People present', '1 fewer: People present']) pressButton(name);
  pressButton('10 more: Party members among them');
  pressButton('The birth');
  pressButton('Projected');
  pressButton('Write this session down');
  expect(told.map(({ said }) => said)).toEqual([
    {
      place: 'nguoi-dan',
      programme: ['birth'],
      all: 19,
      members: 10,
      elderly: 0,
      shown: ['projector'],
      quiz: null,
      printed: 0,
    },
  ]);
});

test('numbers that cannot be true are said kindly instead of the way to save; none goes below nothing or above a hall', () => {
  form();
  expect(screen.getByText('Nobody present yet. Please press the number.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Write this session down' })).toBeNull();
  pressButton('10 fewer: People present');
  pressButton('1 more: 60 and over');
  pressButton('1 more: People present');
  expect(screen.getByRole('button', { name: 'Write this session down' })).toBeDefined();
  pressButton('1 more: 60 and over');
  expect(screen.getByText(/cannot be more than all present/)).toBeDefined();
  for (let time = 0; time < 60; time += 1) pressButton('10 more: People present');
  expect(screen.getByRole('group', { name: 'People present' }).textContent).toContain('500');
});

test('a quiz is asked about only where there was one, and a correction begins at what stands', () => {
  const told = form(former);
  pressButton('1 more: Answered rightly');
  pressButton('Pressed wrongly');
  pressButton('Write this session down');
  expect(told).toEqual([{ said: { ...former, quiz: { answered: 40, right: 32 } }, why: 'wrong-press' }]);
});

test('a place and a lesson that were taken from their lists since stay in the record, and are said to be gone', async () => {
  const told = form({ ...former, place: 'khu-3', programme: ['old-lesson'] });
  await screen.findByRole('button', { name: 'The birth' });
  expect(screen.getByRole('button', { name: 'khu-3 (no longer listed)', pressed: true })).toBeDefined();
  expect(screen.getByRole('button', { name: 'old-lesson', pressed: true })).toBeDefined();
  pressButton('1 more: People present');
  pressButton('Write this session down');
  expect(told.map(({ said }) => [said.place, said.programme, said.all])).toEqual([['khu-3', ['old-lesson'], 21]]);
});

test('where the questions are taken back, nothing of them is kept', () => {
  const told = form(former);
  pressButton('Questions');
  pressButton('Write this session down');
  expect(told.map(({ said }) => [said.shown, said.quiz])).toEqual([[[], null]]);
});

test('questions of a meeting are put right one by one, and their sums with them; taken back, none is left', () => {
  const rounds = [
    { quiz: 'fakes', round: 'one', answered: 20, right: 15 },
    { quiz: 'fakes', round: 'two', answered: 20, right: 16 },
  ];
  const told = form({ ...former, plan: 'meeting', rounds });
  expect(screen.getByText('75 of 100 right')).toBeDefined();
  const second = within(screen.getByRole('region', { name: 'fakes/two' }));
  fireEvent.click(second.getByRole('button', { name: '1 more: Of them right' }));
  pressButton('Write this session down');
  pressButton('Questions');
  pressButton('Write this session down');
  expect(told[0]?.said).toMatchObject({ plan: 'meeting', quiz: { answered: 40, right: 32 }, rounds: [rounds[0], { right: 17 }] });
  expect(told[1]?.said).toEqual({ ...former, plan: 'meeting', shown: [], quiz: null });
});
