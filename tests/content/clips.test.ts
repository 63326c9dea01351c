import { expect, test } from 'vitest';
import { LANGUAGES } from '#core/basics/language.ts';
import { clipTable } from '#core/speech/clip-table.ts';
import { contentMessages } from '#core/speech/content-messages.ts';
import { citizenMessages } from '#renderer/language/citizen-messages.ts';
import { realContent } from '#support/real-content.ts';

const page = Object.entries(citizenMessages).map(([key, text]) => ({ key, text }));
const messages = [...page, ...contentMessages(await realContent())];

test.each(LANGUAGES)('every sentence a citizen meets in %s has a name of its own that any file system takes', (language) => {
  const { entries } = clipTable(messages, language);
  expect(entries.length).toBeGreaterThan(900);
  expect(entries.filter(({ name }) => !/^[A-Za-z0-9][A-Za-z0-9.-]{1,99}$/.test(name))).toEqual([]);
  expect(new Set(entries.map(({ name }) => name.toLowerCase())).size).toBe(entries.length);
});

test('what is filled in later is of the page alone: content is whole', () => {
  const keys = new Set(Object.keys(citizenMessages));
  for (const language of LANGUAGES)
    expect(clipTable(messages, language).filledIn.filter(({ key }) => !keys.has(key))).toEqual([]);
});

test('a borrowed step is named by the lesson it comes from, and staff say nothing to citizens', () => {
  const { entries } = clipTable(messages, 'vi');
  expect(entries.filter(({ key }) => key.startsWith('khai-sinh-truc-tuyen.dang-nhap-vneid.'))).toEqual([]);
  expect(entries.filter(({ key }) => key.startsWith('staff.'))).toEqual([]);
});
