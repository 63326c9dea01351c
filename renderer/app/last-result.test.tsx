import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { LastResultContext, useLastResult, type LastResult } from './last-result.ts';

const last: LastResult = {
  script: 'birth-online',
  rung: 'test',
  alone: 9,
  hint: 1,
  hand: 0,
  passed: true,
  toRepeat: [],
  answers: {},
};
const keep = ({ children }: { readonly children: ReactNode }) => <LastResultContext value={last}>{children}</LastResultContext>;

test('a summary gets the result of its own practice', () => {
  const { result } = renderHook(() => useLastResult('birth-online', 'test'), { wrapper: keep });
  expect(result.current).toBe(last);
});

test.each([
  ['birth-online', 'guided'],
  ['death-online', 'test'],
] as const)('the result of another practice is not shown for %s, %s', (script, rung) => {
  const { result } = renderHook(() => useLastResult(script, rung), { wrapper: keep });
  expect(result.current).toBeNull();
});

test('before any practice there is no result', () => {
  expect(renderHook(() => useLastResult('birth-online', 'test')).result.current).toBeNull();
});
