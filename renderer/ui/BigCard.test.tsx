import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { BigCard } from './BigCard.tsx';

test.each(['procedures', 'skills', 'lookup'] as const)('the %s door says where it leads and opens once', (tone) => {
  const onPress = vi.fn();
  render(<BigCard tone={tone} title="Public services" body="What to bring." onPress={onPress} />);
  const door = screen.getByRole('button', { name: /Public services/ });
  expect(door.textContent).toContain('What to bring.');
  fireEvent.click(door);
  fireEvent.click(door);
  expect(onPress).toHaveBeenCalledTimes(1);
});
