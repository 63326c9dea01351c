import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Procedure } from '#core/content/procedure.ts';
import { lessonSubject } from '#support/lesson-content.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { Questions } from './Questions.tsx';

const both = (en: string) => ({ vi: `${en} (vi)`, en });
const answer = (id: string, leadsTo?: { readonly procedure: string; readonly say: { vi: string; en: string } }) => ({
  id,
  label: both(id),
  chosen: both(`Said ${id}`),
  unsure: false,
  ...(leadsTo === undefined ? {} : { leadsTo }),
});
const subject: Procedure = {
  ...lessonSubject,
  id: 'khai-sinh',
  questions: [
    {
      id: 'vneid',
      ask: both('VNeID?'),
      answers: [answer('yes'), answer('no', { procedure: 'muc-2', say: both('Get it first.') })],
    },
    { id: 'who', ask: both('Who goes?'), answers: [answer('self'), answer('other')] },
  ],
};
const show = () =>
  showInVisit(
    ({ answers, place }) =>
      place.name === 'procedure' && place.id === 'khai-sinh' ? (
        <Questions procedure={subject} answers={answers['khai-sinh'] ?? {}} />
      ) : (
        <p>elsewhere</p>
      ),
    {},
    [{ name: 'procedure', id: 'khai-sinh' }],
  );
const choose = (name: string): unknown => fireEvent.click(screen.getByRole('radio', { name }));

test('an answer that leads nowhere is followed by the next question', () => {
  show();
  choose('yes');
  expect(screen.queryByText('Get it first.')).toBeNull();
  expect(screen.getByRole('group', { name: 'Who goes?' })).toBeTruthy();
});

test('one that leads somewhere says what to do first, and opens the subject that tells how', () => {
  const { place, state } = show();
  choose('no');
  expect(screen.getByRole('status').textContent).toContain('Get it first.');
  // It is still about the first question.
  expect(screen.getByText('Question 1 / 2')).toBeTruthy();
  pressButton('See how to do it');
  expect(place()).toEqual({ name: 'procedure', id: 'muc-2' });
  expect(state().history.at(-1)).toEqual({ name: 'procedure', id: 'khai-sinh' });
});

test('it can be left for later, and is said again once all is asked', () => {
  show();
  choose('no');
  pressButton('Skip for now');
  expect(screen.queryByText('Get it first.')).toBeNull();
  choose('self');
  expect(screen.getByText('Get it first.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'See how to do it' })).toBeTruthy();
  pressButton('Change the answer: Said no');
  choose('yes');
  expect(screen.queryByText('Get it first.')).toBeNull();
  expect(screen.getByText('The list of papers now fits your family.')).toBeTruthy();
});
