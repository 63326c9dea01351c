import { expect, test } from 'vitest';
import { CHECKS, SAYING_NAMES, SAYINGS, verdictOf, worstOf } from './sayings.ts';
import { spell } from './spell.ts';
import { CHECK_NAMES, SAYING_WORDS, VERDICT_NAMES } from './words.ts';

/** Every fact any check gives. */
const facts = {
  version: 'a1',
  node: 'v24',
  host: 'web',
  system: 'linux',
  date: '2026-11-01',
  bad: 2,
  megabytes: 1234,
  files: 1825,
  mended: 1,
  aside: 3,
  entries: 44,
  faults: 1,
  now: '2026-11-23T02:00:00.000Z',
  marked: 2,
  zone: 'UTC',
  recorded: 12,
  at: '2026-11-20T02:00:00.000Z',
  days: 3,
  count: 5,
  last: '2026-11-22T17:30:00.000Z',
  starts: 9,
  rests: 1,
  hours: 7,
  own: 120,
  free: 2000,
  all: 4000,
};

test.each(SAYING_NAMES)('%s has words in both languages, every gap filled, and says what to do unless all is well', (says) => {
  for (const language of ['vi', 'en'] as const) {
    const spelt = spell({ says, facts }, language);
    expect(spelt.says).not.toMatch(/[{}–]/);
    expect(spelt.says.length).toBeGreaterThan(3);
    if (SAYINGS[says] === 'ok') expect(spelt.next).toBeNull();
    else expect(spelt.next?.length).toBeGreaterThan(3);
  }
  const { vi, en } = SAYING_WORDS[says].says;
  const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).toSorted();
  expect(gaps(vi)).toEqual(gaps(en));
});

test('times are those of Việt Nam, numbers in groups, and what is not known is a dash', () => {
  expect(spell({ says: 'clock-right', facts }, 'vi').says).toBe('Đúng: 09:00 23/11/2026');
  expect(spell({ says: 'disk-roomy', facts }, 'vi').says).toBe('Còn 1.234 MB');
  expect(spell({ says: 'disk-roomy', facts }, 'en').says).toBe('1,234 MB free');
  expect(spell({ says: 'content-whole', facts }, 'vi').says).toContain('01/11/2026');
  expect(spell({ says: 'disk-low', facts: {} }, 'en').says).toBe('Only – MB free');
});

test('every part and every verdict has a name; the worst of some is the verdict of all', () => {
  expect(Object.keys(CHECK_NAMES).toSorted()).toEqual([...CHECKS].toSorted());
  expect(Object.keys(VERDICT_NAMES)).toEqual(['ok', 'look', 'wrong']);
  expect(verdictOf({ says: 'data-bad' })).toBe('wrong');
  expect(worstOf([])).toBe('ok');
  expect(worstOf([{ says: 'disk-low' }, { says: 'data-whole' }])).toBe('look');
  expect(worstOf([{ says: 'disk-low' }, { says: 'data-bad' }])).toBe('wrong');
});
