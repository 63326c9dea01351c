import { expect, test, vi } from 'vitest';
import { HOUR, MINUTE } from '#core/basics/durations.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { startOfficeRound } from './office-round.ts';

/** Nine in the evening in Việt Nam. */
const EVENING = Date.UTC(2026, 10, 26, 14);

function setUp() {
  const clock = createFakeClock(EVENING);
  const state: { openness: 'open' | 'closed' | 'unknown'; busy: boolean; input: number | null; presenting: boolean } = {
    openness: 'closed',
    busy: false,
    input: null,
    presenting: false,
  };
  const awake: boolean[] = [];
  const restart = vi.fn();
  const stop = startOfficeRound({
    clock,
    log: silentLogger,
    openness: () => state.openness,
    presenting: () => state.presenting,
    busy: async () => state.busy,
    lastInput: () => state.input,
    keepAwake: (wanted) => awake.push(wanted),
    restart,
  });
  const pass = async (milliseconds: number): Promise<void> => {
    for (let left = milliseconds; left > 0; left -= MINUTE) {
      clock.advance(MINUTE);
      await vi.waitFor(() => {});
    }
  };
  return { clock, state, awake, restart, stop, pass };
}

test('the screen may sleep while the office is closed, and is said so once', async () => {
  const { state, awake, pass, stop } = setUp();
  expect(awake).toEqual([false]);
  state.openness = 'open';
  await pass(3 * MINUTE);
  expect(awake).toEqual([false, true]);
  state.openness = 'unknown';
  await pass(2 * MINUTE);
  expect(awake).toEqual([false, true]);
  stop();
  expect(awake).toEqual([false, true, false]);
});

test('it may not while something is presented, whatever the hour', async () => {
  const { state, awake, pass } = setUp();
  state.presenting = true;
  await pass(MINUTE);
  state.presenting = false;
  await pass(MINUTE);
  expect(awake).toEqual([false, true, false]);
});

test('at night, when nobody is there, the program is started anew', async () => {
  const { restart, pass } = setUp();
  await pass(4 * HOUR - MINUTE);
  expect(restart).not.toHaveBeenCalled();
  await pass(MINUTE);
  expect(restart).toHaveBeenCalledTimes(1);
});

test('not while a visit is open or somebody just touched the screen', async () => {
  const { state, clock, restart, pass } = setUp();
  state.busy = true;
  await pass(4 * HOUR + 5 * MINUTE);
  state.busy = false;
  state.input = clock.elapsed();
  await pass(10 * MINUTE);
  expect(restart).not.toHaveBeenCalled();
  await pass(MINUTE);
  expect(restart).toHaveBeenCalledTimes(1);
});

test('not once it was stopped', async () => {
  const { restart, pass, stop } = setUp();
  stop();
  await pass(6 * HOUR);
  expect(restart).not.toHaveBeenCalled();
});
