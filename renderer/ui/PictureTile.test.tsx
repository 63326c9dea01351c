import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { PictureTile } from './PictureTile.tsx';

test('a picture is pressed by its name, and one that is chosen stays silent', () => {
  const onPress = vi.fn();
  const { rerender } = render(<PictureTile of="cat" name="Con mèo" chosen={false} onPress={onPress} />);
  fireEvent.click(screen.getByRole('button', { name: 'Con mèo', pressed: false }));
  expect(onPress).toHaveBeenCalledTimes(1);
  rerender(<PictureTile of="cat" name="Con mèo" chosen onPress={onPress} />);
  fireEvent.click(screen.getByRole('button', { name: 'Con mèo', pressed: true }));
  expect(onPress).toHaveBeenCalledTimes(1);
});
