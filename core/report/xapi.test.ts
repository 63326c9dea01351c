import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VisitRecord } from '../visit/record.ts';
import { anyVisit, runOf, uuid, visitAt } from '#support/visit-records.ts';
import { statementsOf } from './xapi.ts';

const words = {
  script: (id: string) => `Bài ${id}`,
  quiz: (id: string) => `Câu hỏi ${id}`,
  uuid: (text: string) => `id of ${[...text].toReversed().join('')}`,
};

test('a practice begins and ends: the kiosk did it, at a quarter of an hour, and no person or visit is named', () => {
  const visit = visitAt('2026-11-23T02:14:50.000Z', {
    id: uuid(7),
    kiosk: 'kiosk-3',
    content: 'aa11',
    activities: [runOf({ at: 1, seconds: 95 }), runOf({ id: uuid(8), at: 30, finished: false, rung: 'practice' })],
  });
  const made = statementsOf([visit], words);
  expect(made.map(({ timestamp, verb }) => [timestamp, verb.id.split('/').at(-1)])).toEqual([
    ['2026-11-23T02:00:00.000Z', expect.any(String)],
    ['2026-11-23T02:00:00.000Z', expect.any(String)],
    ['2026-11-23T02:00:00.000Z', expect.any(String)],
    ['2026-11-23T02:15:00.000Z', expect.any(String)],
    ['2026-11-23T02:15:00.000Z', expect.any(String)],
  ]);
  expect(made.find(({ verb }) => verb.id === 'http://adlnet.gov/expapi/verbs/completed')).toEqual({
    id: expect.any(String),
    timestamp: '2026-11-23T02:00:00.000Z',
    actor: { objectType: 'Agent', account: { homePage: 'https://goc-so.invalid', name: 'kiosk-3' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { 'en-US': 'completed' } },
    object: {
      objectType: 'Activity',
      id: 'https://goc-so.invalid/lessons/khai-sinh',
      definition: { type: 'http://adlnet.gov/expapi/activities/lesson', name: { 'vi-VN': 'Bài khai-sinh' } },
    },
    result: { completion: true, duration: 'PT2M' },
    context: {
      platform: 'Góc Số',
      language: 'vi',
      extensions: {
        'https://goc-so.invalid/extensions/rung': 'guided',
        'https://goc-so.invalid/extensions/content': 'aa11',
        'https://goc-so.invalid/extensions/clock': 'steady',
      },
    },
  });
  const verbs = made.map(({ verb }) => verb.id.split('/').at(-1) ?? '').toSorted((a, b) => a.localeCompare(b));
  expect(verbs).toEqual(['abandoned', 'completed', 'initialized', 'initialized', 'terminated']);
});

test('questions are told with how many were right; none where none was answered', () => {
  const quiz = { id: uuid(2), at: 1, seconds: 5, kind: 'quiz', quiz: 'dia-chi' } as const;
  const made = statementsOf(
    [
      visitAt('2026-11-23T02:00:00.000Z', {
        activities: [
          { ...quiz, answered: 4, right: 3 },
          { ...quiz, id: uuid(3), answered: 0, right: 0 },
        ],
      }),
    ],
    words,
  );
  expect(made).toHaveLength(1);
  expect(made[0]?.result).toEqual({ completion: true, score: { raw: 3, min: 0, max: 4 } });
});

/** What makes a statement another one: kiosk, visit, activity and verb. */
const keysOf = ({ kiosk, id, activities }: VisitRecord): string[] =>
  activities.flatMap((one) => {
    const verbs =
      one.kind === 'simulation'
        ? one.finished
          ? ['i', 'c', 't']
          : ['i', 'a']
        : one.kind === 'quiz' && one.answered > 0
          ? ['c']
          : [];
    return verbs.map((verb) => [kiosk, id, one.id, verb].join(' '));
  });

test('every run and every answered quiz of any visits is told, each under an id of its own, and no id of a visit stands in it', () => {
  fc.assert(
    fc.property(fc.array(anyVisit, { maxLength: 8 }), (visits) => {
      const made = statementsOf(visits, { ...words, uuid: (text) => String(text.length) + words.uuid(text).length });
      const did = visits.flatMap(({ activities }) => activities);
      const runs = did.flatMap((one) => (one.kind === 'simulation' ? [one.finished ? 3 : 2] : []));
      const quizzes = did.filter((one) => one.kind === 'quiz' && one.answered > 0);
      expect(made).toHaveLength(runs.reduce<number>((sum, one) => sum + one, 0) + quizzes.length);
      const ids = statementsOf(visits, { ...words, uuid: (all) => all }).map(({ id }) => id);
      expect(new Set(ids).size).toBe(new Set(visits.flatMap(keysOf)).size);
      const text = JSON.stringify(made);
      for (const { id, activities } of visits)
        for (const one of [id, ...activities.map((done) => done.id)]) expect(text).not.toContain(one);
      for (const { timestamp } of made) expect(new Date(timestamp).getUTCMinutes() % 15).toBe(0);
    }),
  );
});
