import { expect, test } from 'vitest';
import { judgeCounts, MOST_HEADS, quizOf } from './counts.ts';

const room = { all: 30, members: 25, elderly: 12, quiz: { answered: 90, right: 71 }, printed: 30 };

test('numbers that can be true of one room are taken', () => {
  for (const fine of [{}, { members: 30, elderly: 30 }, { members: 0, elderly: 0 }, { quiz: null }, { all: MOST_HEADS }])
    expect(judgeCounts({ ...room, ...fine }).ok, JSON.stringify(fine)).toBe(true);
});

test('more members or elderly than heads, more right than answered, nobody: they disagree', () => {
  for (const bad of [{ members: 31 }, { elderly: 31 }, { all: 0, members: 0, elderly: 0 }, { quiz: { answered: 3, right: 4 } }])
    expect(judgeCounts({ ...room, ...bad }), JSON.stringify(bad)).toEqual({ ok: false, error: 'counts-disagree' });
});

test('absurd numbers are a slip of the finger, and are said to be too many before anything else', () => {
  for (const bad of [{ all: MOST_HEADS + 1, members: 9999 }, { printed: 5001 }, { quiz: { answered: 6001, right: 1 } }])
    expect(judgeCounts({ ...room, ...bad }), JSON.stringify(bad)).toEqual({ ok: false, error: 'too-many' });
});

const asked = (round: string, answered: number, right: number) => ({ quiz: 'hoi', round, answered, right });

test('questions told one by one add up to the sums, each once and none with more right than answered', () => {
  const rounds = [asked('mot', 50, 40), asked('hai', 40, 31)];
  expect(quizOf(rounds)).toEqual(room.quiz);
  expect(quizOf([])).toBeNull();
  expect(judgeCounts({ ...room, rounds }).ok).toBe(true);
  for (const bad of [
    [asked('mot', 50, 40)],
    [asked('mot', 50, 40), asked('mot', 40, 31)],
    [asked('mot', 50, 60), asked('hai', 40, 11)],
  ])
    expect(judgeCounts({ ...room, rounds: bad }), JSON.stringify(bad)).toEqual({ ok: false, error: 'counts-disagree' });
  expect(judgeCounts({ ...room, quiz: null, rounds }).ok).toBe(false);
});
