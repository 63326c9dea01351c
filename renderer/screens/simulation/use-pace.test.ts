import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PACES, usePace } from './use-pace.ts';

test('eight seconds a step at first; from four to sixteen, and no further either way', () => {
  const { result } = renderHook(() => usePace());
  expect(result.current.milliseconds).toBe(8000);
  for (let count = 0; count < PACES.length; count += 1) act(() => result.current.slower?.());
  expect(result.current).toMatchObject({ milliseconds: 16_000, slower: null });
  for (let count = 0; count < PACES.length; count += 1) act(() => result.current.faster?.());
  expect(result.current).toMatchObject({ milliseconds: 4000, faster: null });
});
