import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Beads } from './Beads.tsx';

const states = (): readonly (string | null)[] =>
  [...screen.getByRole('img').children].map((bead) => bead.getAttribute('data-state'));

test('the beads say the position in words', () => {
  render(<Beads steps={9} current={6} label="Step 6 of 9" />);
  expect(screen.getByRole('img', { name: 'Step 6 of 9' })).toBeTruthy();
});

test('the beads show what is done, what is now and what is to come', () => {
  render(<Beads steps={4} current={2} label="Step 2 of 4" />);
  expect(states()).toEqual(['done', 'now', 'later', 'later']);
});

test('the first step has nothing done, the last has nothing to come', () => {
  const { rerender } = render(<Beads steps={3} current={1} label="Step 1 of 3" />);
  expect(states()).toEqual(['now', 'later', 'later']);
  rerender(<Beads steps={3} current={3} label="Step 3 of 3" />);
  expect(states()).toEqual(['done', 'done', 'now']);
});
