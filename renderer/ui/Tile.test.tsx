import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Tile } from './Tile.tsx';

test('a tile says its name, its examples and its chip, and a double tap is one press', () => {
  const onPress = vi.fn();
  render(<Tile icon={{ paths: [] }} name="A new baby" examples="birth, insurance" chip="Being updated" onPress={onPress} />);
  const tile = screen.getByRole('button', { name: /A new baby/ });
  expect(tile.textContent).toContain('birth, insurance');
  expect(tile.textContent).toContain('Being updated');
  fireEvent.click(tile);
  fireEvent.click(tile);
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('only a tile with something behind it is raised', () => {
  render(
    <>
      <Tile icon={{ paths: [] }} name="A new baby" examples="" onPress={() => {}} />
      <Tile icon={{ paths: [] }} name="Marriage" examples="" chip="Being updated" onPress={() => {}} />
    </>,
  );
  const flat = (name: RegExp) => 'flat' in screen.getByRole('button', { name }).dataset;
  expect([flat(/A new baby/), flat(/Marriage/)]).toEqual([false, true]);
});
