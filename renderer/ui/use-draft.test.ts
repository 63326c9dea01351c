import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useDraft } from './use-draft.ts';

test('a draft starts empty, or with the text it is given', () => {
  expect(renderHook(() => useDraft()).result.current.text).toBe('');
  expect(renderHook(() => useDraft('khai sinh')).result.current.text).toBe('khai sinh');
});

test('presses faster than a redraw are all kept, in order', () => {
  const { result } = renderHook(() => useDraft());
  act(() => {
    for (const letter of 'vieetj') result.current.press({ kind: 'letter', letter });
  });
  expect(result.current.text).toBe('việt');
});

test('a tone key reaches the last word of a text from the physical keyboard', () => {
  const { result } = renderHook(() => useDraft());
  act(() => result.current.set('ca ma'));
  act(() => result.current.press({ kind: 'tone', tone: 2 }));
  expect(result.current.text).toBe('ca mà');
});

test('a cleared draft remembers no keys of the word before', () => {
  const { result } = renderHook(() => useDraft());
  act(() => result.current.press({ kind: 'letter', letter: 'a' }));
  act(() => result.current.clear());
  act(() => result.current.press({ kind: 'letter', letter: 'a' }));
  expect(result.current.text).toBe('a');
});
