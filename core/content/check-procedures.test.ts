import { expect, test } from 'vitest';
import { both, issuesOf, rulesOf, WRITTEN, type Changes } from '#support/small-library.ts';

const { facts, papers, questions } = WRITTEN.procedure;
const paper = papers?.[0];
if (paper === undefined || questions === undefined || facts === undefined)
  throw new Error('the small library has a paper and a question');
const { because: _, ...unexplained } = paper;
const unknown = { text: both('Miễn phí'), source: 'khong-co', confidence: 'high' as const };

test.each<readonly [string, NonNullable<Changes['procedure']>, readonly (string | number)[]]>([
  ['unknown-life-event', { lifeEvents: ['su-kien', 'khong-co'] }, ['lifeEvents', 1]],
  ['unknown-script', { script: 'khong-co' }, ['script']],
  ['unknown-source', { papers: [{ ...paper, source: 'khong-co' }] }, ['papers', 0, 'source']],
  ['unknown-source', { mistakes: [{ id: 'a', text: both('Quên.'), source: 'khong-co' }] }, ['mistakes', 0, 'source']],
  ['unknown-source', { legal: { text: both('Luật'), source: 'khong-co' } }, ['legal', 'source']],
  ['unknown-source', { facts: { ...facts, fee: unknown } }, ['facts', 'fee', 'source']],
  ['unknown-source', { more: [{ id: 'a', label: both('Nữa'), fact: unknown }] }, ['more', 0, 'fact', 'source']],
  ['unknown-office-field', { facts: { ...facts, where: { office: 'khong-co' } } }, ['facts', 'where', 'office']],
  ['paper-because', { papers: [unexplained] }, ['papers', 0]],
  ['unknown-question', { papers: [{ ...paper, when: { 'khong-hoi': ['co'] } }] }, ['papers', 0, 'when', 'khong-hoi']],
  ['unknown-answer', { papers: [{ ...paper, when: { 'co-chua': ['co', 'khong-ro'] } }] }, ['papers', 0, 'when', 'co-chua']],
  ['qr', { qr: { kind: 'home', portal: 'khong-co' } }, ['qr']],
  ['qr-page', { qr: { kind: 'page', portal: 'cong', page: 'khong-co' } }, ['qr', 'page']],
])('%s %#', (rule, procedure, path) => {
  expect(issuesOf({ procedure })).toMatchObject([
    { rule, path, severity: 'error', thing: { kind: 'procedures', id: 'thu-tuc' } },
  ]);
});

const opening = [{ art: 'phone' as const, text: both('Vì sao.') }];

test.each<readonly [string, Changes, readonly (string | number)[]]>([
  ['unknown-question', { procedure: { online: true }, questions: [] }, ['online']],
  [
    'unknown-procedure',
    {
      procedure: {
        questions: questions.map((asked) => ({
          ...asked,
          answers: asked.answers.map((answer) => ({
            ...answer,
            leadsTo: { procedure: 'khong-co', say: both('Làm việc kia trước.') },
          })),
        })),
      },
    },
    ['questions', 0, 'answers', 0, 'leadsTo'],
  ],
  ['no-facts', { procedure: { facts: undefined } }, ['facts']],
  ['no-title', { procedure: { officialName: undefined } }, ['officialName']],
  ['lesson-parts', { procedure: { lesson: { kind: 'skill', minutes: 10, opening } } }, ['lesson']],
  ['lesson-parts', { procedure: { script: undefined, lesson: { kind: 'scene', minutes: 3, opening } } }, ['lesson']],
  ['unknown-quiz', { procedure: { lesson: { kind: 'scene', minutes: 3, opening, quiz: 'khong-co' } } }, ['lesson', 'quiz']],
  [
    'unknown-source',
    {
      procedure: {
        facts: { ...facts, fee: { ...unknown, source: 'nguon', later: [{ ...unknown, from: '2027-01-01' }] } },
      },
    },
    ['facts', 'fee', 'later', 0, 'source'],
  ],
])('%s %#, of what is asked, learnt and written beforehand', (rule, changes, path) => {
  expect(issuesOf(changes)).toContainEqual(expect.objectContaining({ rule, path, severity: 'error' }));
});

test('a paper may depend on the question of the net, where that is asked', () => {
  const when = { vneid: ['chua'] };
  expect(rulesOf({ procedure: { online: true, papers: [{ ...paper, when }] } })).toEqual([]);
  expect(rulesOf({ procedure: { papers: [{ ...paper, when }] } })).toEqual(['unknown-question']);
});

test('a QR by code needs a code', () => {
  expect(rulesOf({ procedure: { code: undefined } })).toEqual(['qr-code']);
  expect(rulesOf({ procedure: { code: undefined, qr: { kind: 'keyword', portal: 'cong', keyword: 'khai sinh' } } })).toEqual([]);
});

test('a fact nobody is sure of may stand in the content: it is not stated to anyone', () => {
  expect(rulesOf({ procedure: { facts: { ...facts, fee: { ...unknown, source: 'nguon', confidence: 'low' } } } })).toEqual([]);
});
