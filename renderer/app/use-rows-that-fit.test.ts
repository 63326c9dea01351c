import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { TextSize } from '#core/basics/language.ts';
import { useDense, useRoomy, useRowsThatFit, useTileRoom } from './use-rows-that-fit.ts';

function screenOf(width: number, height: number): void {
  act(() => {
    window.innerWidth = width;
    window.innerHeight = height;
    window.dispatchEvent(new Event('resize'));
  });
}

const FULL_HD = [1920, 1080] as const;
const LAPTOP = [1366, 768] as const;
const PORTRAIT = [1080, 1920] as const;

beforeEach(() => screenOf(...FULL_HD));

test.each<readonly [TextSize, readonly [number, number], number]>([
  ['normal', FULL_HD, 4],
  ['normal', LAPTOP, 3],
  ['normal', PORTRAIT, 3],
  ['large', FULL_HD, 3],
  ['large', LAPTOP, 2],
  ['large', PORTRAIT, 3],
  ['xlarge', FULL_HD, 3],
  ['xlarge', LAPTOP, 2],
  ['xlarge', PORTRAIT, 3],
  ['xxlarge', FULL_HD, 2],
  ['xxlarge', LAPTOP, 1],
  ['xxlarge', PORTRAIT, 2],
])('with %s text on %j as many papers are shown as fit: %i', (size, screen, rows) => {
  screenOf(...screen);
  expect(renderHook(() => useRowsThatFit(size, 3)).result.current).toBe(rows);
});

test('on a small screen the way to the rest takes a row', () => {
  screenOf(...LAPTOP);
  expect(renderHook(() => useRowsThatFit('normal', 4)).result.current).toBe(2);
  screenOf(...PORTRAIT);
  expect(renderHook(() => useRowsThatFit('normal', 4)).result.current).toBe(2);
  screenOf(...FULL_HD);
  expect(renderHook(() => useRowsThatFit('normal', 5)).result.current).toBe(4);
});

test('a screen that is turned is measured again', () => {
  const { result } = renderHook(() => useRowsThatFit('normal', 5));
  expect(result.current).toBe(4);
  screenOf(...LAPTOP);
  expect(result.current).toBe(2);
  screenOf(...FULL_HD);
  expect(result.current).toBe(4);
});

test('one topic a view: for the largest text always, for large text on a small screen or an upright one', () => {
  const dense = (size: TextSize): boolean => renderHook(() => useDense(size)).result.current;
  expect([dense('normal'), dense('large'), dense('xlarge')]).toEqual([false, false, true]);
  screenOf(...LAPTOP);
  expect([dense('normal'), dense('large'), dense('xlarge')]).toEqual([false, true, true]);
  screenOf(...PORTRAIT);
  expect([dense('normal'), dense('large'), dense('xlarge')]).toEqual([false, true, true]);
});

test.each<readonly [string, readonly [number, number], number]>([
  ['upright, where the questions stand below', PORTRAIT, 2],
  ['on its side, where a detail may take two lines', FULL_HD, 3],
])('one paper more leaves no room for the legal basis: %s', (_, size, most) => {
  screenOf(...size);
  expect([most, most + 1].map((rows) => renderHook(() => useRoomy('normal', rows)).result.current)).toEqual([true, false]);
});

test('room for the legal basis is there with normal text on a tall screen only', () => {
  const roomy = (size: TextSize): boolean => renderHook(() => useRoomy(size, 3)).result.current;
  expect([roomy('normal'), roomy('large')]).toEqual([true, false]);
  screenOf(...LAPTOP);
  expect(roomy('normal')).toBe(false);
});

test.each<readonly [TextSize, readonly [number, number], number]>([
  ['normal', FULL_HD, 6],
  ['normal', LAPTOP, 6],
  ['normal', PORTRAIT, 6],
  ['large', LAPTOP, 6],
  ['xlarge', LAPTOP, 4],
  ['xlarge', FULL_HD, 4],
  ['xlarge', PORTRAIT, 4],
  ['xxlarge', FULL_HD, 4],
  ['xxlarge', PORTRAIT, 3],
])('with %s text on %j as many subjects are shown as fit, never more than six: %i', (size, screen, tiles) => {
  screenOf(...screen);
  const { columns, rows } = renderHook(() => useTileRoom(size)).result.current;
  expect(columns * rows).toBe(tiles);
});
