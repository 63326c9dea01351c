import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SearchBar } from './SearchBar.tsx';

test('the bar is one button that leads to search, not a box that cannot be typed in', () => {
  const onPress = vi.fn();
  render(<SearchBar placeholder="Search by name" action="Type to search" onPress={onPress} />);
  const bar = screen.getByRole('button', { name: /Search by name/ });
  expect(bar.textContent).toContain('Type to search');
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(bar);
  fireEvent.click(bar);
  expect(onPress).toHaveBeenCalledTimes(1);
});
