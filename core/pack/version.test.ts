import { describe, expect, test } from 'vitest';
import { comparePacks, judgeProgram, packVersion, standing } from './version.ts';

test.each([
  ['2026-11-27.1', '2026-11-27.1', 0],
  ['2026-11-27.2', '2026-11-27.1', 1],
  ['2026-11-27.10', '2026-11-27.9', 1],
  ['2026-11-27.9', '2026-11-28.1', -1],
  ['2027-01-01.1', '2026-12-31.9', 1],
])('%s beside %s is %d', (one, other, order) => {
  expect(comparePacks(one, other)).toBe(order);
});

test('a version is the name of a folder as it stands', () => {
  for (const bad of ['2026-11-27', '2026-11-27.0', '2026-11-27.01', '../2026-11-27.1', '2026-11-27.1/..', '2026-11-27.1234'])
    expect(packVersion.safeParse(bad).success, bad).toBe(false);
});

describe('which programs a pack fits', () => {
  test.each([
    ['0.1.0', '0.1.0', null, 'fits'],
    ['0.9.9', '0.10.0', null, 'program-too-old'],
    ['0.10.0', '0.9.9', null, 'fits'],
    ['1.0.0', '0.1.0', '1.0.0', 'program-too-new'],
    ['0.99.0', '0.1.0', '1.0.0', 'fits'],
    ['0.1.0-beta', '0.1.0', null, 'fits'],
    ['test', '0.1.0', null, 'program-too-old'],
    ['1.2.3.4', '0.1.0', null, 'program-too-old'],
  ] as const)('%s, made from %s on and below %s: %s', (program, least, below, verdict) => {
    expect(judgeProgram(program, { least, below })).toBe(verdict);
  });
});

describe('how a pack stands to what is in use', () => {
  const content = (letter: string, date = '2026-11') => ({ version: letter.repeat(64), date });
  const pack = { version: '2026-11-27.1', content: content('a') };
  test.each([
    ['nothing', null, 'newer'],
    ['itself', pack, 'same'],
    ['an earlier pack', { version: '2026-11-26.9', content: content('b', '2026-12') }, 'newer'],
    ['a later pack', { version: '2026-11-27.2', content: content('b', '2026-10') }, 'older'],
    ['the content of the program that is the same', { version: null, content: content('a') }, 'same'],
    ['that of the same date', { version: null, content: content('b') }, 'newer'],
    ['that with later sources', { version: null, content: content('b', '2026-12') }, 'older'],
    ['that with a later day of the month', { version: null, content: content('b', '2026-11-05') }, 'older'],
  ] as const)('beside %s', (_name, inUse, stands) => {
    expect(standing(pack, inUse)).toBe(stands);
  });
});
