import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Quiz as Content, Round } from '#core/content/quiz.ts';
import type { VisitState } from '#core/visit/machine.ts';
import { LESSON_REPLIES } from '#support/lesson-content.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Quiz } from './Quiz.tsx';
import { RoundPage } from './RoundPage.tsx';

const LESSON = { name: 'procedure', id: 'bai-hoc' } as const;
const page = ({ place }: VisitState) =>
  place.name === 'quiz' ? <Quiz id={place.quiz} lesson={place.procedure} /> : <p>{place.name}</p>;
const ask = async () => {
  const stage = showInVisit(page, LESSON_REPLIES, [LESSON, { name: 'quiz', quiz: 'ba-cau', procedure: 'bai-hoc' }]);
  await screen.findByRole('heading', { level: 1, name: 'Is it the portal?' });
  return stage;
};
const answers = (): (string | null)[] =>
  [...within(screen.getByRole('group')).getByText('Real').closest('[role="group"]')!.children].map((row) => row.textContent);

describe('a question', () => {
  test('shows what it is about and its answers, and says nothing yet', async () => {
    await ask();
    expect(screen.getByRole('figure', { name: 'Address bar' }).textContent).toBe('dichvucong.gov.vn.abc.com');
    expect(screen.getByText('Look, then choose.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
    expect(document.querySelector('mark')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  });

  test('a wrong answer is told kindly: the right one by a mark and in words, why, and the part that counts', async () => {
    await ask();
    pressButton('Real');
    expect(screen.getByRole('status').textContent).toContain('Not this one, no problem');
    expect(screen.getByRole('status').textContent).toContain('It ends in abc.com.');
    expect(answers()).toEqual(['RealJust chosen', 'FakeRight answer']);
    expect(screen.getByText('Fake').closest('p')?.querySelector('svg')).toBeTruthy();
    expect(document.querySelector('mark')?.textContent).toBe('abc.com');
    // Nothing is scored.
    expect(document.body.textContent).not.toMatch(/\d+ (of|\/) \d+ right|score|%/);
  });

  test('of two right answers one is the right one, the other is fine too', async () => {
    const both = (text: string) => ({ vi: text, en: text });
    const answer = (id: string, right: boolean) => ({ id, label: both(id), right });
    const round: Round = {
      id: 'mot',
      ask: both('?'),
      answers: [answer('that', true), answer('hoi', true), answer('gia', false)],
      why: both('.'),
    };
    for (const [given, told] of [
      ['that', ['thatRight answer', 'hoiFine too', 'gia']],
      ['hoi', ['thatFine too', 'hoiRight answer', 'gia']],
      ['gia', ['thatRight answer', 'hoiFine too', 'giaJust chosen']],
    ] as const) {
      const on = (): void => {};
      const quiz = { rounds: [round] } as unknown as Content;
      const { unmount } = render(
        <LanguageProvider language="en">
          <RoundPage {...{ quiz, round, number: 1, given, onAnswer: on, onAgain: on, onOn: on }} />
        </LanguageProvider>,
      );
      expect([...screen.getByRole('group').children].map((row) => row.textContent)).toEqual(told);
      unmount();
    }
  });

  test('it may be tried again, or gone on from', async () => {
    const { recorded } = await ask();
    pressButton('Real');
    pressButton('Try again');
    expect(screen.getByRole('status').textContent).toBe('');
    pressButton('Fake');
    expect(screen.getByRole('status').textContent).toContain('That’s right!');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    pressButton('Next');
    expect(screen.getByRole('heading', { level: 1, name: 'Press it?' })).toBeTruthy();
    expect(screen.getByRole('figure', { name: 'Message' }).textContent).toContain('Press here now.');
    // One activity that grows, of numbers and an id: the first try is what counts.
    expect(recorded.map((activity) => ({ ...activity, id: '' }))).toEqual([
      { id: '', at: 0, seconds: 0, kind: 'quiz', quiz: 'ba-cau', answered: 1, right: 0 },
    ]);
  });

  test('“Back” leads to the one before, and from the first to the lesson', async () => {
    const { place } = await ask();
    pressButton('Real');
    pressButton('Next');
    pressButton('Back');
    expect(screen.getByRole('heading', { level: 1, name: 'Is it the portal?' })).toBeTruthy();
    expect(answers()).toEqual(['RealJust chosen', 'FakeRight answer']);
    pressButton('Back');
    expect(place()).toEqual(LESSON);
  });
});

test('at the end stands what to remember, the part is done, and the way leads to the lesson', async () => {
  const { place, state, recorded } = await ask();
  pressButton('Fake');
  pressButton('Next');
  expect(state().lessons).toEqual({});
  pressButton('No');
  pressButton('Next');
  expect(screen.getByRole('heading', { level: 1, name: 'All answered!' })).toBeTruthy();
  expect(screen.getByText('Look at the end.')).toBeTruthy();
  expect(state().lessons).toEqual({ 'bai-hoc': ['quiz'] });
  expect(recorded.at(-1)).toMatchObject({ kind: 'quiz', answered: 2, right: 2 });
  expect(new Set(recorded.map(({ id }) => id)).size).toBe(1);
  pressButton('Back to the lesson');
  expect(place()).toEqual(LESSON);
  expect(state().history).toEqual([{ name: 'home' }]);
});
