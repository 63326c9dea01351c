import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DOUBLE_TAP_MS, usePress } from './use-press.ts';

test('the very first press counts, even when the clock has only just started', () => {
  const onPress = vi.fn();
  const { result } = renderHook(() => usePress(onPress, () => 0));
  result.current.onClick();
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('presses are measured from the last one that counted', () => {
  const onPress = vi.fn();
  let time = 0;
  const { result } = renderHook(() => usePress(onPress, () => time));
  for (time of [0, 100, 200, DOUBLE_TAP_MS, 300]) result.current.onClick();
  expect(onPress).toHaveBeenCalledTimes(2);
});

test('a press after a redraw does what the button means now', () => {
  const first = vi.fn();
  const second = vi.fn();
  const { result, rerender } = renderHook(({ act }) => usePress(act, () => 0), { initialProps: { act: first } });
  rerender({ act: second });
  result.current.onClick();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
});

test('a double tap stays one press when the button was redrawn in between', () => {
  const onPress = vi.fn();
  const { result, rerender } = renderHook(() => usePress(onPress, () => 0));
  result.current.onClick();
  rerender();
  result.current.onClick();
  expect(onPress).toHaveBeenCalledTimes(1);
});
