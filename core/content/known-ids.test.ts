import { expect, test } from 'vitest';
import { realContent } from '#support/real-content.ts';
import type { Progress } from '../simulation/progress.ts';
import type { Activity } from '../visit/record.ts';
import { knownActivity, knownProgress } from './known-ids.ts';

const pack = await realContent();
const base = { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', at: 1, seconds: 2 };
const NUMBER = '079201012345';

const practice: Activity = {
  ...base,
  kind: 'simulation',
  script: 'tam-tru',
  rung: 'practice',
  steps: { 'mo-ung-dung': 'alone', 'nhap-passcode.sai-passcode.lai': 'hint' },
  hints: 1,
  stuck: 'nhap-passcode.sai-passcode.lai',
  finished: false,
  times: { 'mo-ung-dung': 4 },
};

test('what names content passes as it is, the steps of a repair too', () => {
  expect(knownActivity(pack, practice)).toEqual(practice);
  for (const activity of [
    { ...base, kind: 'procedure', procedure: 'dang-ky-khai-sinh' },
    { ...base, kind: 'slip', procedure: 'dang-ky-khai-sinh', paper: 'a5', outcome: 'sent' },
    { ...base, kind: 'kept', script: 'tam-tru', paper: 'none' },
    { ...base, kind: 'quiz', quiz: 'dia-chi-that-gia', answered: 2, right: 1 },
    { ...base, kind: 'search', found: true },
  ] satisfies Activity[])
    expect(knownActivity(pack, activity)).toEqual(activity);
});

test('a subject that content does not have is none, and without content only a search is told', () => {
  for (const activity of [
    { ...base, kind: 'procedure', procedure: NUMBER },
    { ...base, kind: 'slip', procedure: NUMBER, paper: 'a5', outcome: 'sent' },
    { ...base, kind: 'kept', script: NUMBER, paper: 'none' },
    { ...base, kind: 'quiz', quiz: NUMBER, answered: 2, right: 1 },
    { ...practice, script: NUMBER },
  ] satisfies Activity[])
    expect(knownActivity(pack, activity), activity.kind).toBeNull();
  expect(knownActivity(null, practice)).toBeNull();
  expect(knownActivity(null, { ...base, kind: 'search', found: false })).not.toBeNull();
});

test('steps that content does not have are left out, and the rest is kept', () => {
  const odd = {
    ...practice,
    steps: { ...practice.steps, [NUMBER]: 'hint' },
    stuck: NUMBER,
    times: { 'mo-ung-dung': 4, [NUMBER]: 1 },
  };
  expect(knownActivity(pack, odd as Activity)).toEqual({ ...practice, stuck: null });
});

test('a kept place keeps steps, faults and answers of its script, and nothing else', () => {
  const place: Progress = {
    script: 'tam-tru',
    rung: 'practice',
    plan: { faults: ['so-giay.sai-so-giay'], drill: false, answers: { 'cach-o': 'vao' }, only: ['mo-ung-dung'] },
    answers: { 'cach-o': 'moi' },
    done: ['mo-ung-dung'],
    took: { 'mo-ung-dung': 1 },
    marks: { 'mo-ung-dung': 'alone' },
    mended: ['so-giay.sai-so-giay'],
    hints: 0,
  };
  expect(knownProgress(pack, place, 'dang-ky-khai-sinh')).toEqual(place);
  const odd: Progress = {
    ...place,
    plan: {
      ...place.plan,
      faults: [...place.plan.faults, NUMBER],
      answers: { 'cach-o': 'vao', [NUMBER]: 'vao' },
      only: ['mo-ung-dung', NUMBER],
    },
    answers: { 'cach-o': 'moi', x: NUMBER },
    done: ['mo-ung-dung', NUMBER],
    took: { 'mo-ung-dung': 1, [NUMBER]: 1 },
    marks: { 'mo-ung-dung': 'alone', [NUMBER]: 'hint' },
    mended: ['so-giay.sai-so-giay', NUMBER],
  };
  expect(knownProgress(pack, odd, null)).toEqual(place);
  expect(knownProgress(pack, { ...place, answers: { 'cach-o': NUMBER } }, null)?.answers).toEqual({});
  expect(knownProgress(pack, { ...place, script: NUMBER }, null)).toBeNull();
  expect(knownProgress(pack, place, NUMBER)).toBeNull();
  expect(knownProgress(null, place, null)).toBeNull();
});
