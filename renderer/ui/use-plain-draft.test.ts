import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePlainDraft } from './use-plain-draft.ts';

test('a code stays as it is struck: no Telex, no VNI, no tones', () => {
  const { result } = renderHook(() => usePlainDraft());
  act(() => {
    for (const letter of 'AADD') result.current.press({ kind: 'letter', letter });
    result.current.press({ kind: 'symbol', symbol: '2' });
    result.current.press({ kind: 'tone', tone: 'acute' } as never);
    result.current.press({ kind: 'symbol', symbol: '-' });
    result.current.press({ kind: 'backspace' });
  });
  expect(result.current.text).toBe('AADD2');
  act(() => result.current.press({ kind: 'clear' }));
  expect(result.current.text).toBe('');
});
