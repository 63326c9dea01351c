import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../basics/durations.ts';
import { mayRestartNow, type AtNight } from './nightly.ts';

/** Two at night in Việt Nam. */
const NIGHT: AtNight = {
  now: Date.UTC(2026, 10, 26, 19),
  openness: 'closed',
  idleFor: Number.POSITIVE_INFINITY,
  upFor: 10 * HOUR,
  busy: false,
};

test.each([
  ['at night, closed, quiet and up since morning', {}, true],
  ['where nobody said when the office is open', { openness: 'unknown' }, true],
  ['while the office is open', { openness: 'open' }, false],
  ['while somebody waits for something', { busy: true }, false],
  ['ten minutes after a touch', { idleFor: 10 * MINUTE }, false],
  ['a moment later', { idleFor: 10 * MINUTE + 1 }, true],
  ['a second time in a night', { upFor: 3 * HOUR }, false],
  ['just before one', { now: Date.UTC(2026, 10, 26, 17, 59) }, false],
  ['at one', { now: Date.UTC(2026, 10, 26, 18) }, true],
  ['at four', { now: Date.UTC(2026, 10, 26, 21) }, false],
  ['in the evening', { now: Date.UTC(2026, 10, 26, 13) }, false],
] as const)('%s', (_name, differs, may) => {
  expect(mayRestartNow({ ...NIGHT, ...differs })).toBe(may);
});
