import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quiz as schema } from '../content/quiz.ts';
import { countsOf, playQuiz, QUIZ_BEGINS, roundOf, type QuizEvent, type QuizState } from './play.ts';

const both = (vi: string) => ({ vi, en: vi });
const quiz = schema.parse({
  id: 'hoi',
  title: both('Hỏi'),
  lead: both('Ba câu.'),
  icon: 'globe',
  source: 'nguon',
  rounds: ['mot', 'hai'].map((id) => ({
    id,
    ask: both('Thật không?'),
    answers: [
      { id: 'that', label: both('Thật'), right: true },
      { id: 'gia', label: both('Giả') },
    ],
    why: both('Vì vậy.'),
  })),
  remember: [both('Nhớ.')],
});
const play = (events: readonly QuizEvent[], from: QuizState = QUIZ_BEGINS): QuizState =>
  events.reduce((state, event) => playQuiz(quiz, state, event), from);
const answer = (id: string): QuizEvent => ({ kind: 'answer', answer: id });
const on: QuizEvent = { kind: 'on' };

describe('a round', () => {
  test('is answered once, and goes on only then', () => {
    expect(play([on])).toBe(QUIZ_BEGINS);
    const answered = play([answer('that')]);
    expect(answered.given).toEqual({ mot: 'that' });
    expect(play([answer('gia')], answered)).toBe(answered);
    expect(play([on], answered).at).toBe(1);
  });

  test('a wrong answer may be taken back, a right one stands', () => {
    const wrong = play([answer('gia')]);
    const again = play([{ kind: 'again' }], wrong);
    expect(again.given).toEqual({});
    expect(play([answer('that')], again).given).toEqual({ mot: 'that' });
    const right = play([answer('that')]);
    expect(play([{ kind: 'again' }], right)).toBe(right);
  });

  test('a wrong answer may be gone on from', () => {
    expect(play([answer('gia'), on]).at).toBe(1);
  });

  test('an answer that is none is passed over', () => {
    expect(play([answer('khac')])).toBe(QUIZ_BEGINS);
  });

  test('can be gone back to, with what was answered', () => {
    const state = play([answer('gia'), on, { kind: 'back' }]);
    expect([roundOf(quiz, state)?.id, state.given['mot']]).toEqual(['mot', 'gia']);
    expect(play([{ kind: 'back' }])).toBe(QUIZ_BEGINS);
  });
});

describe('what is counted', () => {
  test('is the first try of each round, whatever came after', () => {
    const state = play([answer('gia'), { kind: 'again' }, answer('that'), on, answer('that'), on]);
    expect(roundOf(quiz, state)).toBe(null);
    expect(countsOf(state)).toEqual({ answered: 2, right: 1 });
  });

  test('is never more than there is', () => {
    const event = fc.oneof(
      fc.constantFrom('that', 'gia', 'khac').map(answer),
      fc.constantFrom<QuizEvent>({ kind: 'again' }, on, { kind: 'back' }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const state = play(events);
        const { answered, right } = countsOf(state);
        expect(right).toBeLessThanOrEqual(answered);
        expect(answered).toBeLessThanOrEqual(quiz.rounds.length);
        expect(state.at).toBeLessThanOrEqual(quiz.rounds.length);
        // Nobody comes past a round without an answer.
        expect(quiz.rounds.slice(0, state.at).every(({ id }) => state.given[id] !== undefined)).toBe(true);
      }),
    );
  });
});
