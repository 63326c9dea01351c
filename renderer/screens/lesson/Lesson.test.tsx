import { screen } from '@testing-library/react';
import { useEffect } from 'react';
import { describe, expect, test } from 'vitest';
import type { VisitState } from '#core/visit/machine.ts';
import type { Place } from '#core/visit/screen.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { LESSON_REPLIES, lessonDocument, lessonSubject } from '#support/lesson-content.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { Lesson } from './Lesson.tsx';
import { LessonOpening } from './LessonOpening.tsx';

const TOPICS = { name: 'topics', area: 'skills', page: 1 } as const;
const LESSON = { name: 'procedure', id: 'bai-hoc' } as const;
const page = ({ place }: VisitState) =>
  place.name === 'opening' ? (
    <LessonOpening id={place.procedure} />
  ) : place.name === 'procedure' ? (
    <Lesson id={place.id} />
  ) : (
    <p>{place.name}</p>
  );
const open = async (replies: Parameters<typeof showInVisit>[1] = LESSON_REPLIES, at: readonly Place[] = [TOPICS, LESSON]) => {
  const stage = showInVisit(page, replies, at);
  await screen.findByRole('heading', { level: 1, name: 'Telling a fake' });
  return stage;
};
const parts = (): (string | null)[] => screen.getAllByRole('listitem').map((part) => part.textContent);

describe('a lesson', () => {
  test('shows what it is, how long it takes, and its parts with the first of them ready', async () => {
    await open();
    await screen.findByText('2 questions');
    expect(screen.getByText('See it and know it.')).toBeTruthy();
    expect(screen.getByText(/About 7 minutes/)).toBeTruthy();
    expect(parts()).toEqual(['1IntroductionComes next', '2Watch', '3Follow', '4On my own', '52 questions', '6Slip']);
    expect(screen.getByRole('button', { name: 'Start: Introduction' }).closest('[data-onward]')).toBeTruthy();
  });

  test('every part may be pressed, and leads where it says, for this lesson', async () => {
    const { place } = await open();
    pressButton(/On my own/);
    expect(place()).toEqual({ name: 'simulation', script: 'bai', rung: 'practice', procedure: 'bai-hoc' });
  });

  test('its questions and its slip are its own', async () => {
    const { place } = await open();
    await screen.findByText('2 questions');
    pressButton(/2 questions/);
    expect(place()).toEqual({ name: 'quiz', quiz: 'ba-cau', procedure: 'bai-hoc' });
  });

  test('a scene has fewer parts', async () => {
    const { quiz: _, ...lesson } = lessonSubject.lesson ?? never();
    await open({ 'content.procedure': () => lessonDocument({ ...lessonSubject, lesson: { ...lesson, kind: 'scene' } }) });
    expect(parts()).toEqual(['1IntroductionComes next', '2Follow', '3Slip']);
    expect(screen.queryByRole('button', { name: 'Practise' })).toBeNull();
  });

  test('what else is good to know, and where many get stuck, is one press away and back', async () => {
    const both = (text: string) => ({ vi: text, en: text });
    const more = [
      { id: 'gap', label: both('When it is urgent'), fact: { text: both('113'), source: 'x', confidence: 'high' as const } },
    ];
    const mistakes = [{ id: 'ke', text: both('Telling the caller more.') }];
    await open({ 'content.procedure': () => lessonDocument({ ...lessonSubject, more, mistakes } as never) });
    pressButton('Good to know');
    expect(screen.getByText('113')).toBeTruthy();
    expect(screen.getByText('Telling the caller more.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /On my own/ })).toBeNull();
    pressButton('Parts of the lesson');
    expect(parts()).toHaveLength(6);
  });

  test('where there is nothing more, nothing leads there', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Good to know' })).toBeNull();
  });

  test('is written to the record when it is opened', async () => {
    const { recorded } = await open();
    expect(recorded.map(({ kind }) => kind)).toEqual(['procedure']);
  });
});

describe('its opening pages', () => {
  test('turn on and back, lead back to the lesson, and leave the next part ready', async () => {
    const { place, state, recorded } = await open();
    pressButton('Start: Introduction');
    expect(await screen.findByText('It looks alike.')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Page 1 of 2' })).toBeTruthy();
    pressButton('Next');
    expect(screen.getByText('Ask at home.')).toBeTruthy();
    pressButton('Previous');
    expect(screen.getByText('It looks alike.')).toBeTruthy();
    pressButton('Next');
    pressButton('Done, to the lesson');
    expect(place()).toEqual(LESSON);
    expect(state().history).toEqual([{ name: 'home' }, TOPICS]);
    expect(parts().slice(0, 2)).toEqual(['IntroductionDone', '2WatchComes next']);
    expect(screen.getByRole('button', { name: 'Next: Watch' })).toBeTruthy();
    // Coming back to it is no second opening.
    expect(recorded).toHaveLength(1);
  });

  test('left by “Back” they are not done', async () => {
    const { place } = await open();
    pressButton('Start: Introduction');
    await screen.findByText('It looks alike.');
    pressButton('Back');
    expect(place()).toEqual(LESSON);
    expect(screen.getByRole('button', { name: 'Start: Introduction' })).toBeTruthy();
  });
});

test('where all is done it says so and leads to the other lessons, on the page one came from', async () => {
  const { quiz: _, ...lesson } = lessonSubject.lesson ?? never();
  const { script: _script, ...subject } = lessonSubject;
  const { place } = showInVisit(
    (state) => (state.place.name === 'slip' ? <Taken /> : page(state)),
    { 'content.procedure': () => lessonDocument({ ...subject, lesson }) },
    [TOPICS, LESSON],
  );
  await screen.findByRole('heading', { level: 1, name: 'Telling a fake' });
  pressButton('Start: Introduction');
  await screen.findByText('It looks alike.');
  pressButton('Next');
  pressButton('Done, to the lesson');
  pressButton('Next: Slip');
  pressButton('Back');
  expect(parts()).toEqual(['IntroductionDone', 'SlipDone']);
  expect(screen.getByRole('status').textContent).toBe('All parts are done. Each can be seen again.');
  pressButton('Another lesson');
  expect(place()).toEqual(TOPICS);
});

/** Stands for the slip, which is taken when it is shown. */
function Taken() {
  const { back, partDone } = useActions();
  useEffect(() => partDone('bai-hoc', 'slip'), [partDone]);
  return (
    <button type="button" onClick={back}>
      Back
    </button>
  );
}

function never(): never {
  throw new Error('the sample is a lesson');
}
