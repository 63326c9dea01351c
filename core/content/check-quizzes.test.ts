import { expect, test } from 'vitest';
import { both, issuesOf, rulesOf, type Changes } from '#support/small-library.ts';

type Quizzes = NonNullable<Changes['quizzes']>;

function quizOf(rights: readonly boolean[], source = 'nguon'): Quizzes {
  const answers = rights.map((right, at) => ({ id: `dap-${at}`, label: both(`Đáp ${at}`), right }));
  const rounds = ['mot', 'hai'].map((id) => ({ id, ask: both('Thật hay giả?'), answers, why: both('Vì thế.') }));
  return [{ id: 'hoi', title: both('Hỏi'), lead: both('Ba câu.'), icon: 'baby', source, rounds, remember: [both('Nhớ.')] }];
}

const lesson = { kind: 'scene' as const, minutes: 3, opening: [{ art: 'phone' as const, text: both('Vì sao.') }], quiz: 'hoi' };

test('a quiz that can be answered rightly and wrongly, and is asked somewhere, is right', () => {
  expect(rulesOf({ procedure: { lesson }, quizzes: quizOf([true, false]) })).toEqual([]);
});

test('a question without a right answer, or with nothing but right ones, is none', () => {
  expect(rulesOf({ procedure: { lesson }, quizzes: quizOf([false, false]) })).toEqual(['no-right-answer']);
  expect(rulesOf({ procedure: { lesson }, quizzes: quizOf([true, true]) })).toEqual(['no-wrong-answer']);
});

test('its facts come from a source, and a quiz nobody asks is named', () => {
  expect(rulesOf({ procedure: { lesson }, quizzes: quizOf([true, false], 'khong-co') })).toEqual(['unknown-source']);
  expect(issuesOf({ quizzes: quizOf([true, false]) })).toMatchObject([{ rule: 'unused-quiz', severity: 'warning' }]);
});
