import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Countdown } from './Countdown.tsx';

test('the ring says the seconds left in words and in its middle', () => {
  render(<Countdown left={17} total={20} label="17 seconds left" />);
  const ring = screen.getByRole('img', { name: '17 seconds left' });
  expect(ring.textContent).toBe('17');
});

test('the ring has one tooth a second, whatever is left', () => {
  const { rerender } = render(<Countdown left={20} total={20} label="20 seconds left" />);
  expect(screen.getByRole('img').querySelectorAll('path')).toHaveLength(20);
  rerender(<Countdown left={0} total={20} label="0 seconds left" />);
  expect(screen.getByRole('img').querySelectorAll('path')).toHaveLength(20);
});
