import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { TallyPart } from './TallyPart.tsx';

const LISTED = [
  { id: 'chi-bo-1', kind: 'chi-bo', name: 'Branch 1' },
  { id: 'khu-2', kind: 'khu', name: 'Hamlet 2' },
] as const;

test('a press counts one where it is chosen, and what is shown is what the disk says', async () => {
  const counted: unknown[] = [];
  let now = 0;
  showInVisit(
    () => <TallyPart listed={LISTED} />,
    {
      'tally.today': () => ({ day: '2026-11-26', tally: now === 0 ? {} : { 'khu-2': { vneid: now } } }),
      'tally.count': (input) => {
        counted.push(input);
        return { count: (now += 3) };
      },
    },
    [{ name: 'staff' }],
  );
  // Nobody is counted to a branch that was not pressed.
  await screen.findByRole('button', { name: 'People outside the Party', pressed: true });
  pressButton('Hamlet 2');
  pressButton('One more: VNeID, Hamlet 2, now 0');
  await screen.findByRole('button', { name: 'One more: VNeID, Hamlet 2, now 3' });
  pressButton('One less: Payment');
  await expect
    .poll(() => counted)
    .toEqual([
      { place: 'khu-2', kind: 'vneid', by: 1 },
      { place: 'khu-2', kind: 'payment', by: -1 },
    ]);
  // Who belongs to no branch, and who comes from elsewhere, are always there.
  expect(screen.getByRole('button', { name: 'People outside the Party' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'People of another commune' })).toBeDefined();
});

test('a press that could not be written says so', async () => {
  showInVisit(() => <TallyPart listed={[]} />, { 'tally.today': () => ({ day: '2026-11-26', tally: {} }) }, [{ name: 'staff' }]);
  await screen.findByText('No hamlets or branches yet. Add them under The centre.');
  pressButton(/^One more: VNeID/);
  await screen.findByText('Could not be written to disk. Nothing is lost; please press again.');
});
