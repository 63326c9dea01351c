import { expect, test } from 'vitest';
import { statedFact } from './stated-fact.ts';

const text = { vi: 'Miễn phí', en: 'Free' };

test('a sure fact is stated as it stands', () => {
  expect(statedFact({ text, source: 'd-07-26', confidence: 'high' }, {})).toEqual({ text, detail: null });
  expect(statedFact({ text, detail: text, source: 'd-07-26', confidence: 'med' }, {})).toEqual({ text, detail: text });
});

test('a fact of low confidence is not stated', () => {
  expect(statedFact({ text, source: 'd-07-26', confidence: 'low' }, {})).toBeNull();
});

test('a field of the office is stated once the office has filled it, in its own words in both languages', () => {
  expect(statedFact({ office: 'counter-guide' }, {})).toBeNull();
  expect(statedFact({ office: 'counter-guide', detail: text }, { 'counter-guide': 'Quầy 2' })).toEqual({
    text: { vi: 'Quầy 2', en: 'Quầy 2' },
    detail: text,
  });
});

test('words made for both languages are stated as they are', () => {
  expect(statedFact({ office: 'office-hours' }, { 'office-hours': text })).toEqual({ text, detail: null });
});
