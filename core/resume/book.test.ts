import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneOf, seeded } from '#support/seeded.ts';
import { DAY, SECOND } from '../basics/durations.ts';
import type { Progress } from '../simulation/progress.ts';
import { EMPTY_BOOK, keep, LARGEST_BOOK, LIFE, QUIET, resumeBook, take, type ResumeBook } from './book.ts';
import { CODES, drawCode, picturesKey, resumeCode, type Draw, type ResumeCode } from './code.ts';
import { PICTURES } from './pictures.ts';
import { keptProgress } from './kept-progress.ts';

const NOW = Date.UTC(2026, 10, 24);
const drawer = (seed = 1): Draw => {
  const random = seeded(seed);
  return (below) => Math.floor(random() * below);
};
const progress: Progress = {
  script: 'dang-nhap-vneid',
  rung: 'guided',
  plan: { faults: [], drill: false, answers: {}, only: null },
  answers: {},
  done: ['bam-dang-nhap'],
  took: {},
  marks: { 'bam-dang-nhap': 'alone' },
  mended: [],
  hints: 0,
};
const kept = (change: Partial<Progress> = {}, again: ResumeCode | null = null) => ({
  progress: { ...progress, ...change },
  procedure: null,
  again,
});
const filled = (count: number, draw: Draw = drawer()): { readonly book: ResumeBook; readonly codes: readonly ResumeCode[] } => {
  let book = EMPTY_BOOK;
  const codes: ResumeCode[] = [];
  for (let made = 0; made < count; made += 1) {
    const keeping = keep(book, kept({ hints: made }), NOW + made, draw);
    ({ book } = keeping);
    codes.push(keeping.code);
  }
  return { book, codes };
};

describe('a code', () => {
  test('is three different pictures and three digits, of twenty-four pictures', () => {
    expect(new Set(PICTURES).size).toBe(24);
    const draw = drawer();
    for (let count = 0; count < 500; count += 1) {
      const code = drawCode(draw, new Set());
      expect(resumeCode.parse(code)).toEqual(code);
      expect(new Set(code.pictures).size).toBe(3);
    }
  });

  test('is not drawn while its pictures are in use', () => {
    const { codes } = filled(500);
    expect(new Set(codes.map((code) => picturesKey(code.pictures))).size).toBe(500);
  });

  test('is guessed among five hundred open ones less than once in ten thousand', () => {
    expect(500 / CODES).toBeLessThan(1 / 10_000);
    const { book } = filled(500);
    const draw = drawer(99);
    const found = Array.from({ length: 20_000 }, () => take(book, drawCode(draw, new Set()), NOW + 1000).taken.outcome).filter(
      (outcome) => outcome === 'found',
    );
    expect(found.length).toBeLessThan(20);
  });

  test('with one picture or one digit wrong is not taken for the right one', () => {
    const { book, codes } = filled(50);
    const code = oneOf(codes, seeded(3));
    const check = code.check === '000' ? '001' : '000';
    expect(take(book, { ...code, check }, NOW + 100).taken.outcome).toBe('unknown');
    const other = PICTURES.find((picture) => !code.pictures.includes(picture)) ?? 'cat';
    expect(take(book, { ...code, pictures: [other, code.pictures[1], code.pictures[2]] }, NOW + 100).taken.outcome).toBe(
      'unknown',
    );
    expect(
      take(book, { ...code, pictures: [code.pictures[1], code.pictures[0], code.pictures[2]] }, NOW + 100).taken.outcome,
    ).toBe('unknown');
  });
});

describe('a place', () => {
  test('is found by its code, as often as needed', () => {
    const { book, code, until } = keep(EMPTY_BOOK, kept(), NOW, drawer());
    expect(until).toBe(NOW + 30 * DAY);
    const once = take(book, code, NOW + DAY);
    expect(once.taken).toEqual({ outcome: 'found', progress, procedure: null, until: NOW + LIFE });
    expect(take(once.book, code, NOW + 2 * DAY).taken.outcome).toBe('found');
  });

  test('lasts thirty days; after that its code is told to be old, and at last forgotten', () => {
    const { book, code } = keep(EMPTY_BOOK, kept(), NOW, drawer());
    expect(take(book, code, NOW + LIFE - 1).taken.outcome).toBe('found');
    expect(take(book, code, NOW + LIFE).taken).toEqual({ outcome: 'expired' });
    const later = keep(book, kept(), NOW + 2 * LIFE, drawer(2));
    expect(later.book.places).toHaveLength(1);
    expect(take(later.book, code, NOW + 2 * LIFE).taken.outcome).toBe('unknown');
  });

  test('kept again under its code moves on; an old or a wrong code gets a new one', () => {
    const first = keep(EMPTY_BOOK, kept(), NOW, drawer());
    const again = keep(first.book, kept({ hints: 4 }, first.code), NOW + DAY, drawer(2));
    expect(again.code).toEqual(first.code);
    expect(again.book.places).toHaveLength(1);
    expect(take(again.book, first.code, NOW + DAY + LIFE - 1).taken).toMatchObject({ outcome: 'found', progress: { hints: 4 } });
    const late = keep(first.book, kept({}, first.code), NOW + LIFE, drawer(3));
    expect(late.code).not.toEqual(first.code);
  });

  test('a full book lets the oldest go, and stays readable', () => {
    const { book, codes } = filled(LARGEST_BOOK + 3);
    expect(resumeBook.parse(book).places).toHaveLength(LARGEST_BOOK);
    const oldest = codes[0];
    const newest = codes.at(-1);
    if (oldest === undefined || newest === undefined) throw new Error('codes');
    expect(take(book, oldest, NOW + LARGEST_BOOK + 3).taken.outcome).toBe('unknown');
    expect(take(book, newest, NOW + LARGEST_BOOK + 3).taken.outcome).toBe('found');
  });

  test('holds ids of content only: a sentence has no way in', () => {
    for (const strange of [
      { done: ['Nguyễn Văn A'] },
      { answers: { q: 'một câu' } },
      { marks: { 'a b': 'alone' } },
      { note: 'x' },
    ])
      expect(keptProgress.safeParse({ ...progress, ...strange }).success).toBe(false);
    expect(() => keep(EMPTY_BOOK, kept({ done: ['số 0123'] }), NOW, drawer())).toThrow(/Invalid string/);
  });
});

describe('guessing', () => {
  const wrong: ResumeCode = { pictures: ['cat', 'fish', 'fan'], check: '123' };

  test('five wrong codes make the book deaf for fifteen seconds, then longer; a right one clears it only when it is long past', () => {
    let { book, codes } = filled(3);
    const [right] = codes;
    if (right === undefined) throw new Error('codes');
    for (const left of [4, 3, 2, 1]) {
      const tried = take(book, wrong, NOW + 10);
      expect(tried.taken).toEqual({ outcome: 'unknown', left });
      ({ book } = tried);
    }
    const fifth = take(book, wrong, NOW + 10);
    expect(fifth.taken).toEqual({ outcome: 'locked', lockedFor: 15 * SECOND });
    // While deaf even the right code is not heard, and nothing is counted.
    const deaf = take(fifth.book, right, NOW + 10 + 5 * SECOND);
    expect(deaf).toEqual({ book: fifth.book, taken: { outcome: 'locked', lockedFor: 10 * SECOND } });
    const after = take(fifth.book, wrong, NOW + 10 + 15 * SECOND);
    expect(after.taken).toEqual({ outcome: 'locked', lockedFor: 30 * SECOND });
    const heard = take(after.book, right, NOW + 10 + 45 * SECOND);
    expect(heard.taken.outcome).toBe('found');
    // The one who guesses may have a code of their own, so the count stands for a while.
    expect(take(heard.book, wrong, NOW + 10 + 45 * SECOND).taken).toEqual({ outcome: 'locked', lockedFor: 60 * SECOND });
    const later = take(heard.book, right, NOW + 10 + 15 * SECOND + QUIET);
    expect(take(later.book, wrong, NOW + DAY).taken).toEqual({ outcome: 'unknown', left: 4 });
  });

  test('a code of one’s own gives nobody another guess', () => {
    const { book: begun, codes } = filled(3);
    const [right] = codes;
    if (right === undefined) throw new Error('codes');
    const step = fc.record({ own: fc.boolean(), gap: fc.integer({ min: 0, max: QUIET / 50 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let [withOwn, without, now] = [begun, begun, NOW];
        for (const { own, gap } of steps) {
          now += gap;
          if (own) ({ book: withOwn } = take(withOwn, right, now));
          else {
            const [one, other] = [take(withOwn, wrong, now), take(without, wrong, now)];
            expect(one.taken).toEqual(other.taken);
            [withOwn, without] = [one.book, other.book];
          }
        }
      }),
    );
  });

  test('whoever waits for the count to be cleared guesses no faster than at the longest lock: 96 a day', () => {
    const { book: begun, codes } = filled(3);
    const [right] = codes;
    if (right === undefined) throw new Error('codes');
    for (let rest = 1; rest <= 12; rest += 1) {
      let [book, now, guesses] = [begun, NOW, 0];
      while (now < NOW + 10 * DAY) {
        for (let guess = 0; guess < rest; guess += 1) {
          const tried = take(book, wrong, now);
          ({ book } = tried);
          guesses += 1;
          if (tried.taken.outcome === 'locked') now += tried.taken.lockedFor;
        }
        now = Math.max(now, book.lockout.at + QUIET);
        ({ book } = take(book, right, now));
      }
      expect(guesses / 10, `resting after ${rest}`).toBeLessThanOrEqual(96);
    }
  });
});
