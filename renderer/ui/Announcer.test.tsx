import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Announcer } from './Announcer.tsx';

test('what is said comes into a region that stands there already', async () => {
  const told: string[] = [];
  const observer = new MutationObserver(() => told.push(document.querySelector('[role="status"]')?.textContent ?? ''));
  const { rerender } = render(<Announcer text="" />);
  const region = screen.getByRole('status');
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  rerender(<Announcer text="Một" />);
  await Promise.resolve();
  rerender(<Announcer text="Hai" />);
  await Promise.resolve();
  observer.disconnect();
  expect(screen.getByRole('status')).toBe(region);
  expect(told).toEqual(['Một', 'Hai']);
});

test('also its first words come after it', () => {
  const { container } = render(<Announcer text="Một" />);
  expect(container.textContent).toBe('Một');
  expect(container.querySelector('[data-silent]')?.getAttribute('role')).toBe('status');
});
