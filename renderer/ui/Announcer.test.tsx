import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from './Announcer.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const wait = (): void => act(() => void vi.advanceTimersByTime(150));
const said = (): string => screen.getByRole('status').textContent;

test('words come into a region that stands there already, also the first ones', () => {
  const { rerender } = render(<Announcer text="Một" />);
  const region = screen.getByRole('status');
  expect(said()).toBe('');
  wait();
  expect(said()).toBe('Một');
  rerender(<Announcer text="Hai" />);
  wait();
  expect(said()).toBe('Hai');
  expect(screen.getByRole('status')).toBe(region);
});

test('the focus is led first; what was overtaken is not said', () => {
  const { rerender } = render(<Announcer text="Một" />);
  act(() => void vi.advanceTimersByTime(149));
  rerender(<Announcer text="Hai" />);
  act(() => void vi.advanceTimersByTime(149));
  expect(said()).toBe('');
  wait();
  expect(said()).toBe('Hai');
});

test('it is not read aloud: those words are on the page as well', () => {
  render(<Announcer text="Một" />);
  expect(screen.getByRole('status').matches('[data-silent]')).toBe(true);
});
