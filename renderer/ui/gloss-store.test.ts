import { expect, test, vi } from 'vitest';
import { createGlossStore } from './gloss-store.ts';

test('the first text that can underlines a word; a title lists it only', () => {
  const store = createGlossStore();
  store.put('ten', ['ho-tich'], []);
  store.put('mot', ['ho-tich', 'tep'], ['ho-tich', 'tep']);
  store.put('hai', ['tep', 'ho-tich'], ['tep', 'ho-tich']);
  expect([store.markedBy('ten'), store.markedBy('mot'), store.markedBy('hai')]).toEqual(['', 'ho-tich tep', '']);
  expect(store.listed()).toBe('ho-tich tep');
});

test('when that text goes the next one underlines it, and with the last one the word goes', () => {
  const store = createGlossStore();
  const takeFirst = store.put('mot', ['tep'], ['tep']);
  const takeSecond = store.put('hai', ['tep'], ['tep']);
  takeFirst();
  expect(store.markedBy('hai')).toBe('tep');
  takeSecond();
  expect([store.markedBy('hai'), store.listed()]).toEqual(['', '']);
});

test('whoever watches is told of each change, until they stop', () => {
  const store = createGlossStore();
  const changed = vi.fn();
  const stop = store.subscribe(changed);
  const take = store.put('mot', ['tep'], ['tep']);
  take();
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  store.put('hai', ['tep'], ['tep']);
  expect(changed).toHaveBeenCalledTimes(2);
});
