import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { type Activity, HOW_ENDED, type VisitRecord, visitRecord } from './record.ts';
import { closed, doubted, interrupted, MOST_ACTIVITIES, withActivity } from './visit-edits.ts';

const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const larger = { language: 'en', textSize: 'large', theme: 'contrast' } as const;

const visit: VisitRecord = {
  id: '00000001-0000-4000-8000-000000000000',
  kiosk: 'kiosk-1',
  sequence: 1,
  startedAt: '2026-11-23T02:00:00.000Z',
  seconds: 10,
  settings,
  activities: [],
  ended: null,
  clock: 'steady',
};

function search(number: number, found = true): Activity {
  return { id: `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000001`, at: 1, seconds: 2, kind: 'search', found };
}

describe('adding an activity', () => {
  test('adds a new one and takes over length and settings', () => {
    const next = withActivity(visit, { seconds: 20, settings: larger }, search(1));
    expect(next).toEqual({ ...visit, seconds: 20, settings: larger, activities: [search(1)] });
    expect(visit.activities).toEqual([]);
  });

  test('replaces one with the same id, in its place', () => {
    const two = withActivity(withActivity(visit, { seconds: 20, settings }, search(1)), { seconds: 30, settings }, search(2));
    const again = withActivity(two, { seconds: 40, settings }, search(1, false));
    expect(again.activities).toEqual([search(1, false), search(2)]);
  });

  test('a late repeat neither shortens the visit nor brings old settings back', () => {
    const now = withActivity(visit, { seconds: 50, settings: larger }, search(1));
    expect(withActivity(now, { seconds: 20, settings }, search(1))).toEqual(now);
  });

  test('keeps the newest of too many, so that the file can be read again', () => {
    let full = visit;
    for (let number = 0; number <= MOST_ACTIVITIES; number += 1)
      full = withActivity(full, { seconds: 11, settings }, search(number));
    expect(full.activities).toHaveLength(MOST_ACTIVITIES);
    expect(full.activities[0]).toEqual(search(1));
    expect(visitRecord.safeParse(full).success).toBe(true);
  });

  test('repeating any row of calls changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean()), { maxLength: 12 }), (calls) => {
        const once = calls.reduce((at, [id, found]) => withActivity(at, { seconds: 12, settings }, search(id, found)), visit);
        const last = calls.at(-1);
        if (last === undefined) return;
        expect(withActivity(once, { seconds: 12, settings }, search(...last))).toEqual(once);
        expect(new Set(once.activities.map(({ id }) => id)).size).toBe(once.activities.length);
      }),
    );
  });
});

describe('the end of a visit', () => {
  test('an open visit takes any end', () => {
    for (const how of HOW_ENDED) expect(closed(visit, { seconds: 30, settings }, how).ended).toBe(how);
  });

  test('the page knows better than the guess of the service, and nothing else is changed afterwards', () => {
    const guessed = interrupted(visit);
    expect(guessed.ended).toBe('interrupted');
    const told = closed(guessed, { seconds: 30, settings }, 'done');
    expect(told).toMatchObject({ ended: 'done', seconds: 30 });
    expect(closed(told, { seconds: 99, settings: larger }, 'idle')).toBe(told);
    expect(interrupted(told)).toBe(told);
  });
});

test('doubt is marked once', () => {
  const marked = doubted(visit);
  expect(marked.clock).toBe('suspect');
  expect(doubted(marked)).toBe(marked);
});
