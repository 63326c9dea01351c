import { expect, test } from 'vitest';
import { MINUTE } from '../basics/durations.ts';
import type { Activity } from '../visit/record.ts';
import { draftOf } from './draft.ts';

const base = { id: '00000001-0000-4000-8000-000000000000', at: 0, seconds: 60 };
const practice = (script: string, finished: boolean, mark: 'alone' | 'hand' = 'alone'): Activity => ({
  ...base,
  kind: 'simulation',
  script,
  rung: 'guided',
  steps: { one: mark },
  hints: 0,
  stuck: null,
  finished,
});
const ofScript = (script: string): string | null => (script === 'birth-online' ? 'birth' : null);

test('a visit in which nothing was opened says nothing of itself', () => {
  expect(draftOf({ activities: [] }, ofScript, 0)).toEqual({ procedure: null, rung: null, practise: [], minutes: 1, slips: 0 });
});

test('the last procedure counts, also one known only by its practice; slips count where they were sent', () => {
  const slip = (outcome: 'sent' | 'came-out' | 'screen'): Activity => ({
    ...base,
    kind: 'slip',
    procedure: 'birth',
    paper: 'a5',
    outcome,
  });
  const activities: Activity[] = [
    { ...base, kind: 'procedure', procedure: 'wedding' },
    practice('birth-online', true),
    slip('sent'),
    slip('came-out'),
    slip('screen'),
    practice('sign-in', true),
  ];
  expect(draftOf({ activities }, ofScript, 7.4 * MINUTE)).toEqual({
    procedure: 'birth',
    rung: 'guided',
    practise: [],
    minutes: 7,
    slips: 2,
  });
});

test('what was left or needed a hand is worth practising again, until it is done alone', () => {
  const of = (activities: readonly Activity[]) => draftOf({ activities: [...activities] }, ofScript, 0).practise;
  expect(of([practice('a', false), practice('b', true, 'hand'), practice('c', true)])).toEqual(['a', 'b']);
  expect(of([practice('a', false), practice('a', true)])).toEqual([]);
});
