import { expect, test } from 'vitest';
import { both, issuesOf, rulesOf, WRITTEN, type Changes } from '#support/small-library.ts';

const { firstStep, laterSteps } = WRITTEN;
const asked = {
  id: 'lam-cho-ai',
  ask: both('Làm cho ai?'),
  options: [
    { id: 'minh', label: both('Bản thân') },
    { id: 'ho', label: both('Làm hộ') },
  ],
};
const branched = (only: Record<string, string[]>, questions: NonNullable<Changes['script']>['questions'] = [asked]): Changes => ({
  script: {
    questions,
    segments: [{ id: 'chang-mot', title: both('Chặng'), steps: [{ ...firstStep, only }, ...laterSteps] }],
  },
});

test('a step of one branch is in order', () => {
  expect(rulesOf(branched({ 'lam-cho-ai': ['ho'] }))).toEqual([]);
});

test.each<readonly [string, Changes, readonly (string | number)[]]>([
  ['unknown-question', branched({ 'ai-do': ['ho'] }), ['segments', 0, 'steps', 0, 'only', 'ai-do']],
  ['unknown-answer', branched({ 'lam-cho-ai': ['me'] }), ['segments', 0, 'steps', 0, 'only', 'lam-cho-ai']],
  ['idle-question', branched({}), ['questions', 0]],
  ['duplicate-question', branched({ 'lam-cho-ai': ['ho'] }, [asked, asked]), ['questions', 1]],
  [
    'duplicate-answer',
    branched({ 'lam-cho-ai': ['minh'] }, [
      { ...asked, options: [asked.options[0], asked.options[0]].flatMap((one) => one ?? []) },
    ]),
    ['questions', 0, 'options'],
  ],
])('%s', (rule, changes, path) => {
  expect(issuesOf(changes)).toContainEqual(expect.objectContaining({ rule, path }));
});

test('a whole segment may belong to a branch, but no answer may be left with nothing to do', () => {
  const segment = (id: string, steps: readonly (typeof firstStep)[], only?: Record<string, string[]>) => ({
    id,
    title: both('Chặng'),
    steps: [...steps],
    ...(only === undefined ? {} : { only }),
  });
  const two = [segment('chung', [firstStep]), segment('rieng', laterSteps, { 'lam-cho-ai': ['ho'] })];
  expect(rulesOf({ script: { questions: [asked], segments: two } })).toEqual([]);
  const one = [segment('rieng', [firstStep, ...laterSteps], { 'lam-cho-ai': ['ho'] })];
  expect(rulesOf({ script: { questions: [asked], segments: one } })).toEqual(['no-way']);
});

test('only what is met on one way counts for the length of a segment', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({
    ...firstStep,
    id: `buoc-${index}`,
    only: { 'lam-cho-ai': [index < 5 ? 'ho' : 'minh'] },
  }));
  const of = (steps: readonly (typeof firstStep)[]): Changes => ({
    script: { questions: [asked], segments: [{ id: 'chang', title: both('Chặng'), steps: [...many, ...steps] }] },
  });
  // Nine in branches (five at most on one way) and seven more.
  const seven = [...laterSteps, ...['a', 'b', 'c', 'd'].map((id) => ({ ...firstStep, id }))];
  expect(rulesOf(of(seven))).toEqual([]);
  expect(rulesOf(of([...seven, { ...firstStep, id: 'e' }]))).toEqual(['segment-length']);
});
