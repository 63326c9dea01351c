import { expect, test } from 'vitest';
import { contentMark } from './content-mark.ts';
import { activity, visitRecord } from './record.ts';
import { runOf, visitAt } from '#support/visit-records.ts';

const quiz = {
  id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  at: 3,
  seconds: 40,
  kind: 'quiz',
  quiz: 'ba-cau',
  answered: 3,
  right: 2,
};

test('questions are kept as an id and two numbers; which answer was given has no place', () => {
  expect(activity.safeParse(quiz).success).toBe(true);
  for (const strange of [{ quiz: 'Ba câu' }, { answered: 'ba' }, { right: -1 }, { answered: 2.5 }, { given: { mot: 'gia' } }])
    expect(activity.safeParse({ ...quiz, ...strange }).success, JSON.stringify(strange)).toBe(false);
});

test('steps may be timed, in whole seconds of an hour at most; older files without times are read', () => {
  expect(activity.safeParse(runOf()).success).toBe(true);
  expect(activity.safeParse(runOf({ times: { 'mo.a': 0, 'mo.b': 3600 } })).success).toBe(true);
  for (const times of [{ 'mo.a': 1.5 }, { 'mo.a': -1 }, { 'mo.a': 3601 }, { 'Bước một': 3 }])
    expect(activity.safeParse(runOf({ times })).success, JSON.stringify(times)).toBe(false);
});

test('a visit may name its content by a short mark, whatever the pack calls itself', () => {
  const plain = visitAt('2026-11-23T02:00:00.000Z');
  expect(visitRecord.safeParse(plain).success).toBe(true);
  for (const version of ['9f'.repeat(32), 'Bản thử 1', 'test'])
    expect(visitRecord.safeParse({ ...plain, content: contentMark(version) }).success, version).toBe(true);
  expect(contentMark('9f'.repeat(32))).toBe('9f9f9f9f9f9f');
  expect(visitRecord.safeParse({ ...plain, content: 'Bản thử 1' }).success).toBe(false);
});
