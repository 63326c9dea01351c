import { expect, test } from 'vitest';
import { both, issuesOf, rulesOf, WRITTEN, type Changes } from '#support/small-library.ts';

const first = ['segments', 0, 'steps', 0];

test.each(['Vui lòng bấm.', 'Có lỗi rồi.', 'Thất bại rồi.', 'Hệ thống bận.', 'Mời bạn bấm.'])(
  'the kiosk does not say: %s',
  (vi) => {
    expect(issuesOf({ procedure: { summary: both(vi) } })).toMatchObject([
      { rule: 'tone', path: ['summary'], thing: { kind: 'procedures', id: 'thu-tuc' } },
    ]);
  },
);

test('a screen quotes the real portal in its own words, and so may a quotation', () => {
  expect(rulesOf({ screen: { app: both('Hệ thống mẫu') } })).toEqual([]);
  expect(rulesOf({ procedure: { summary: both('Trang hiện “Vui lòng chờ”, cứ chờ.') } })).toEqual([]);
});

test.each<readonly [string, Changes, readonly (string | number)[]]>([
  ['an identity number in a text', { procedure: { summary: both('Số 025198001234.', 'A number.') } }, ['summary', 'vi']],
  ['a phone in a text', { procedure: { summary: both('Gọi.', 'Call 0912345678.') } }, ['summary', 'en']],
  ['an e-mail in a keyword', { procedure: { keywords: { vi: ['mau@gmail.com'], en: [] } } }, ['keywords', 'vi', 0]],
  ['an identity number of a persona', { persona: { fields: { ten: 'Mẫu', so: '025198001234' } } }, ['fields', 'so']],
])('%s looks like a real person', (_, changes, path) => {
  expect(issuesOf(changes)).toMatchObject([{ rule: 'personal', path }]);
});

test('a real number in a sample is found where it was written', () => {
  const blocks = WRITTEN.screen.blocks.map((block) =>
    block.kind === 'group' ? { ...block, blocks: block.blocks.map((inner) => ({ ...inner, sample: '025198001234' })) } : block,
  ) as typeof WRITTEN.screen.blocks;
  expect(issuesOf({ screen: { blocks } })).toMatchObject([{ rule: 'personal', path: ['blocks', 1, 'blocks', 0, 'sample'] }]);
});

test('English that repeats the Vietnamese was forgotten; a name is the same in both', () => {
  expect(issuesOf({ procedure: { summary: both('Một câu tiếng Việt.', 'Một câu tiếng Việt.') } })).toMatchObject([
    { rule: 'untranslated', path: ['summary'] },
  ]);
  expect(rulesOf({ procedure: { summary: both('Việt Nam', 'Việt Nam') } })).toEqual([]);
});

test.each<readonly [string, NonNullable<Changes['step']>, string]>([
  ['a say that marks another label', { say: both('Nhập **Số khác**.', 'Type **Số (number)**.') }, 'vi'],
  ['a say that marks nothing', { say: both('Nhập số.', 'Type **Số (number)**.') }, 'vi'],
  ['an English say with another label', { say: both('Nhập **Số**.', 'Type **number**.') }, 'en'],
])('%s', (_, step, language) => {
  expect(issuesOf({ step })).toMatchObject([
    { rule: 'label', path: [...first, 'say', language], thing: { kind: 'scripts', id: 'bai' } },
  ]);
});

test('a place that is not there is told once, not again as a wrong label', () => {
  expect(rulesOf({ step: { target: 'khong-co' } })).toEqual(['unknown-target']);
});
