import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { holdMeeting, slideAt } from '#support/held-meeting.tsx';
import { pressButton } from '#support/visit-stage.tsx';

const held = [
  { kind: 'jump', to: slideAt('step') } as const,
  { kind: 'jump', to: slideAt('question') } as const,
  { kind: 'hands', answer: 'that', count: 30 } as const,
  { kind: 'hands', answer: 'gia', count: 4 } as const,
  { kind: 'jump', to: slideAt('end') } as const,
];
const ended = (calls: readonly (readonly [string, unknown])[]): unknown[] =>
  calls.filter(([name]) => name === 'presentation.end').map(([, input]) => input);
const open = (): void => {
  const ends = screen.getAllByRole('button', { name: 'End' });
  ends.at(-1)?.click();
};

test('what the machine knows stands there, and the rest is a few taps', async () => {
  const { calls } = await holdMeeting({ surface: 'presenter', before: held });
  open();
  expect(await screen.findByText('Questions: 34 answered, 30 right')).toBeTruthy();
  expect(screen.getByText(/Seen together: Việc mẫu in English/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Write down and end' })).toBeNull();
  for (const name of ['10 more: People present', '1 more: Party members among them', '1 more: 60 and over', 'Branch 1'])
    pressButton(name);
  pressButton('Write down and end');
  expect(ended(calls)).toEqual([
    {
      said: {
        place: 'chi-bo-1',
        all: 10,
        members: 1,
        elderly: 1,
        printed: 0,
        programme: ['thu-tuc'],
        shown: ['projector', 'quiz'],
        quiz: { answered: 34, right: 30 },
      },
    },
  ]);
});

test('on a machine for demonstrations it is said that the numbers stay on it', async () => {
  await holdMeeting({ surface: 'presenter', before: held, demo: true });
  open();
  expect(await screen.findByText(/kept on this machine, not in the book/)).toBeTruthy();
});

test('a meeting may end with nothing written down', async () => {
  const { calls } = await holdMeeting({ surface: 'presenter', before: held });
  open();
  await screen.findByRole('dialog');
  pressButton('End, write nothing');
  expect(ended(calls)).toEqual([{ said: null }]);
});

test('numbers that cannot be true are said before anything is sent', async () => {
  await holdMeeting({ surface: 'presenter', before: held });
  open();
  await screen.findByText('Nobody present yet. Please press the number.');
  pressButton('1 more: People present');
  pressButton('10 more: 60 and over');
  expect(screen.getByText(/cannot be more than all present/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Write down and end' })).toBeNull();
});

test.each([
  ['storage-failed', /could not be written to the disk/],
  ['unknown-place', /taken off the list/],
  ['unreachable', /could not be ended yet/],
])('after “%s” everything entered is still there, also after a look back', async (problem, words) => {
  await holdMeeting({ surface: 'presenter', before: held, refuses: { 'presentation.end': problem } });
  open();
  await screen.findByRole('dialog');
  pressButton('10 more: People present');
  pressButton('Write down and end');
  expect(await screen.findByText(words)).toBeTruthy();
  pressButton('Not yet, go back');
  expect(screen.queryByRole('dialog')).toBeNull();
  open();
  await screen.findByRole('dialog');
  expect(screen.getByRole('group', { name: 'People present' }).querySelector('output')?.textContent).toBe('10');
});
