import { expect, test } from 'vitest';
import { both, GLOSSES, issuesOf, rulesOf, type Changes } from '#support/small-library.ts';
import { OFFICE_WORDS } from './office-words.ts';

const without = (word: string) => GLOSSES.filter(({ words }) => !words.includes(word));
const more = (entry: Partial<(typeof GLOSSES)[number]>): Changes => ({
  glosses: [
    ...GLOSSES,
    { id: 'them', words: ['công khai'], en: ['public'], gloss: both('Ai cũng xem được.', 'All may see it.'), ...entry },
  ],
});

test('an office word without an entry is told where it is first read', () => {
  const glosses = without('hộ tịch');
  expect(issuesOf({ glosses, procedure: { summary: both('Việc Hộ tịch của xã.') } })).toMatchObject([
    { rule: 'gloss-missing', thing: { kind: 'procedures', id: 'thu-tuc' }, path: ['summary', 'vi'] },
  ]);
});

test('one that only the simulated portal says, or nobody, is told of the list itself', () => {
  expect(issuesOf({ glosses: without('hộ tịch'), screen: { app: both('Phần hộ tịch') } })).toMatchObject([
    { rule: 'gloss-missing', thing: { kind: 'glosses' }, path: [] },
  ]);
});

test.each(OFFICE_WORDS)('%s may not lose its entry', (word) => {
  expect(rulesOf({ glosses: without(word) })).toEqual(['gloss-missing']);
});

test('another spelling of the same word will do', () => {
  expect(rulesOf({ glosses: [...without('uỷ quyền'), { id: 'uy', words: ['Ủy quyền'], gloss: both('Nhờ làm thay.') }] })).toEqual(
    [],
  );
});

test.each<readonly [string, Changes, string, readonly (string | number)[]]>([
  ['a gloss of 21 tiếng', more({ gloss: both(`${'từ '.repeat(10)}từ. ${'từ '.repeat(9)}từ.`) }), 'gloss-length', ['gloss', 'vi']],
  ['a fee in a gloss', more({ gloss: both('Nộp 8.000 đồng.', 'What is paid.') }), 'gloss-figure', ['gloss', 'vi']],
  ['a number in English', more({ gloss: both('Cho mọi người xem.', 'For 15 days.') }), 'gloss-figure', ['gloss', 'en']],
  ['an office word by another', more({ gloss: both('Như niêm yết.', 'Seen.') }), 'gloss-circular', ['gloss', 'vi']],
  ['a word by itself', more({ gloss: both('Cho công khai.', 'Seen.') }), 'gloss-circular', ['gloss', 'vi']],
  ['an English word by itself', more({ gloss: both('Cho xem.', 'Made public.') }), 'gloss-circular', ['gloss', 'en']],
  ['a word in two entries', more({ words: ['công khai', 'Hộ  tịch'] }), 'gloss-twice', ['words', 1]],
  ['a word twice in one entry', more({ en: ['public', 'Public'] }), 'gloss-twice', ['en', 1]],
])('%s', (_, changes, rule, path) => {
  expect(issuesOf(changes)).toMatchObject([{ rule, path, thing: { kind: 'glosses', id: 'them' } }]);
});

test('a plain entry is right', () => {
  expect(rulesOf(more({}))).toEqual([]);
});
