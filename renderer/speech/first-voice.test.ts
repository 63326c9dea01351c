import { expect, test } from 'vitest';
import type { Language } from '#core/basics/language.ts';
import { createFirstVoice } from './first-voice.ts';
import type { Voice } from './voice.ts';

const said: string[] = [];
const voice = (name: string, languages: readonly Language[]): Voice => ({
  languages: () => Promise.resolve(languages),
  say({ spoken }) {
    said.push(`${name}: ${spoken}`);
    return { done: Promise.resolve(true), stop: () => {} };
  },
});
const manner = (language: Language) => ({ language, speed: 2, volume: 1 });
const ONE = { written: '1', spoken: 'một' };

test('of each language the first voice that has it reads, and none reads what no voice has', async () => {
  const first = createFirstVoice([voice('browser', ['en']), voice('service', ['vi', 'en'])]);
  expect(await first.languages()).toEqual(['vi', 'en']);
  expect(await first.say(ONE, manner('vi')).done).toBe(true);
  expect(await first.say(ONE, manner('en')).done).toBe(true);
  expect(said).toEqual(['service: một', 'browser: một']);
  const none = createFirstVoice([voice('browser', [])]);
  expect(await none.languages()).toEqual([]);
  expect(await none.say(ONE, manner('vi')).done).toBe(false);
});
