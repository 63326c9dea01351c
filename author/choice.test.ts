import { expect, test } from 'vitest';
import { FIRST_CHOICE, readChoice, writeChoice, type Choice } from './choice.ts';

const CHOSEN: Choice = {
  lesson: 'khai-sinh',
  tab: 'messages',
  rung: 'test',
  at: 'gui.thieu.nhap-lai',
  faults: 'gui.thieu',
  drill: true,
  answers: { 'cho-ai': 'lam-ho', 'a.b': 'c' },
  spoken: 'en',
  words: 'en',
  size: 'xlarge',
  theme: 'contrast',
  screen: '1080x1920',
  wide: true,
};

test('an address brings back all that was chosen', () => {
  expect(readChoice(writeChoice(CHOSEN))).toEqual(CHOSEN);
});

test('what is as usual is not in the address', () => {
  expect(writeChoice(FIRST_CHOICE)).toBe('#');
  expect(writeChoice({ ...FIRST_CHOICE, lesson: 'bai', screen: '1366x768' }, { ...FIRST_CHOICE, screen: '1366x768' })).toBe(
    '#lesson=bai',
  );
});

test('nonsense in an address means nothing', () => {
  expect(readChoice('#rung=bay&size=nho&screen=1x1&spoken=fr&tab=')).toEqual(FIRST_CHOICE);
});
