import { expect, test } from 'vitest';
import { localisedTexts, plainTexts } from './texts.ts';

const thing = { id: 'a', name: { vi: 'Tên', en: 'Name' }, list: [{ label: { vi: 'Một', en: 'One' } }, 'chữ', 7, null] };

test('pairs are found with the path they were written at', () => {
  expect([...localisedTexts(thing)]).toEqual([
    { vi: 'Tên', en: 'Name', path: ['name'] },
    { vi: 'Một', en: 'One', path: ['list', 0, 'label'] },
  ]);
});

test('lists of words by language are not a pair', () => {
  expect([...localisedTexts({ keywords: { vi: ['a'], en: ['b'] } })]).toEqual([]);
});

test('every string is found, also those that are no sentence', () => {
  expect([...plainTexts(thing)].map(({ text, path }) => `${path.join('.')}=${text}`)).toEqual([
    'id=a',
    'name.vi=Tên',
    'name.en=Name',
    'list.0.label.vi=Một',
    'list.0.label.en=One',
    'list.1=chữ',
  ]);
});
