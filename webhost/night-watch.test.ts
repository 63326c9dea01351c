import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '#core/basics/durations.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoWindows } from '#services/presentation/no-windows.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { watchNight } from './night-watch.ts';

/** Eight in the evening in Việt Nam. */
const EVENING = Date.UTC(2026, 10, 23, 13, 0, 0);

function setUp() {
  const clock = createFakeClock(EVENING);
  let restarts = 0;
  const now = { open: false, who: null as string | null };
  const windows = createNoWindows();
  const watch = watchNight(
    {
      clock,
      log: silentLogger,
      content: { pack: () => null, problem: () => null, picture: async () => null },
      settings: { read: () => DEFAULT_SETTINGS } as never,
      staff: { who: () => now.who } as never,
      windows,
      visits: { holding: async () => ({ days: [], open: now.open }) } as never,
    },
    async () => new Response(),
    () => (restarts += 1),
  );
  /** A minute at a time, so that what each look asks is answered before the next. */
  const pass = async (time: number): Promise<void> => {
    for (let gone = 0; gone < time; gone += MINUTE) {
      clock.advance(MINUTE);
      for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setImmediate(done));
    }
  };
  const call = (name: string) =>
    watch.handle(new Request(`http://kiosk.test/api/${name}`, { method: 'POST', body: '{}' }), { host: 'web', surface: 'kiosk' });
  return { watch, pass, call, now, windows, restarts: () => restarts };
}

test('at night, when nobody is there, it is asked for; never in the evening', async () => {
  const { pass, restarts } = setUp();
  await pass(4 * HOUR + 59 * MINUTE);
  expect(restarts()).toBe(0);
  await pass(MINUTE);
  expect(restarts()).toBe(1);
});

test.each([
  ['a visit is open', (it: ReturnType<typeof setUp>) => (it.now.open = true)],
  ['a presentation is open', (it: ReturnType<typeof setUp>) => it.windows.open()],
  ['staff are in their corner', (it: ReturnType<typeof setUp>) => (it.now.who = 'cb-1')],
])('not while %s', async (_name, be) => {
  const it = setUp();
  be(it);
  await it.pass(6 * HOUR);
  expect(it.restarts()).toBe(0);
});

test('a touch puts it off by ten minutes; what the page asks by itself does not', async () => {
  const { pass, call, restarts } = setUp();
  await pass(4 * HOUR + 55 * MINUTE);
  await call('content.catalogue');
  for (let minute = 0; minute < 10; minute += 1) {
    await call('kiosk.heartbeat');
    await pass(MINUTE);
  }
  expect(restarts()).toBe(0);
  await pass(MINUTE);
  expect(restarts()).toBe(1);
});

test('a watch that was stopped asks for nothing', async () => {
  const { watch, pass, restarts } = setUp();
  watch.stop();
  await pass(8 * HOUR);
  expect(restarts()).toBe(0);
});
