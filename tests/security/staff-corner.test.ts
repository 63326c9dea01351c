import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, HOUR, SECOND } from '#core/basics/durations.ts';
import { calls, type CallName } from '#core/contract/calls.ts';
import { SURFACES } from '#core/contract/define.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createPinDesk } from '#services/staff/pin-desk.ts';
import { createPinHasher, type PinHasher } from '#services/staff/pin-hasher.ts';
import type { StaffDesk } from '#services/staff/staff-desk.ts';
import { FIRST_CODE, openStaffFile } from '#services/staff/staff-file.ts';
import { createMemoryStorage, type MemoryStorage } from '#support/memory-storage.ts';
import { httpTransport, post, startTestApp, type TestApp } from '#support/test-app.ts';

const PIN = '482915';

describe('a PIN that is guessed by somebody with patience', () => {
  /** PINs that were really held against the hash. */
  let heard = 0;
  const fast = createPinHasher({ N: 2, r: 1, p: 1 });
  const counting: PinHasher = { ...fast, matches: async (...pair) => ((heard += 1), fast.matches(...pair)) };
  const start = async (storage: MemoryStorage): Promise<StaffDesk> =>
    createPinDesk({
      file: await openStaffFile(storage),
      hasher: counting,
      clock: storage.clock,
      witness: () => {},
      random: () => 0,
    });

  /**
   * One guess after the other for so many days. Where nobody listens he plays his trick, which takes half a minute, and waits only for what
   * is then left.
   */
  async function guess(days: number, trick: (storage: MemoryStorage) => MemoryStorage): Promise<number> {
    heard = 0;
    let storage = createMemoryStorage();
    let desk = await start(storage);
    await desk.setup(PIN);
    desk.lock();
    const pass = (time: number): number => (storage.clock.advance(time), time);
    for (let next = 500_000, spent = 0; spent < days * DAY; next += 1) {
      const answer = await desk.unlock(FIRST_CODE, String(next));
      if (!answer.ok || answer.value.outcome === 'unlocked') throw new Error('got in');
      if (desk.lockedFor(FIRST_CODE) === 0) continue;
      const after = trick(storage);
      if (after !== storage) desk = await start(after);
      storage = after;
      spent += pass(30 * SECOND);
      spent += pass(desk.lockedFor(FIRST_CODE));
    }
    return heard;
  }
  /** Ninety-six a day at the ceiling, and the few before it is reached. */
  const most = (days: number): number => days * 96 + 16;
  const restart = ({ disk }: MemoryStorage, at: number): MemoryStorage =>
    createMemoryStorage({ disk, clock: createFakeClock(at) });
  const jump = (storage: MemoryStorage, at: number): MemoryStorage => (storage.clock.jumpTo(at), storage);
  let turn = 0;

  test.each<readonly [string, (storage: MemoryStorage) => MemoryStorage]>([
    ['and waits as long as he must', (storage) => storage],
    ['and starts the kiosk anew each time', (storage) => restart(storage, storage.clock.now())],
    [
      'and sets the clock back before each start, by an hour or a year',
      (storage) => restart(storage, storage.clock.now() - ((turn += 1) % 2 === 0 ? HOUR : 365 * DAY)),
    ],
    [
      'and sets the clock on and back while it runs',
      (storage) => jump(storage, storage.clock.now() + (turn++ % 2 === 0 ? DAY : -DAY)),
    ],
  ])('%s: no more than a hundred tries a day', async (_name, trick) => {
    expect(await guess(3, trick)).toBeLessThanOrEqual(most(3));
  });
});

describe('over HTTP', () => {
  let kiosk: TestApp;
  let http: Awaited<ReturnType<typeof httpTransport>>;
  beforeAll(async () => {
    kiosk = await startTestApp();
    http = await httpTransport(kiosk.app.handle);
  }, 60_000);
  afterAll(async () => {
    await http.close();
    await kiosk.close();
  });
  const ask = async (cookie: string, name: CallName, input: unknown): Promise<number> => {
    const sent = await fetch(`${http.origin}/api/${name}`, {
      ...post(input),
      headers: { 'content-type': 'application/json', cookie },
    });
    await sent.text();
    return sent.status;
  };
  const behindThePin = (Object.keys(calls) as CallName[]).filter((name) => calls[name].role !== 'visitor');

  test('a cookie that was stolen while staff were inside makes no call of theirs once they have gone', async () => {
    const stolen = await http.open('kiosk');
    expect(await ask(stolen, 'staff.setup', { pin: PIN })).toBe(200);
    expect(await ask(stolen, 'settings.read', {})).toBe(200);
    expect(await ask(stolen, 'staff.lock', {})).toBe(200);
    for (const name of behindThePin) expect([name, await ask(stolen, name, {})]).toEqual([name, 403]);
  });

  test('no other surface makes a call of staff, though the corner stands open', async () => {
    const cookie = await http.open('kiosk');
    await ask(cookie, 'staff.unlock', { code: 'cb-1', pin: PIN });
    for (const surface of SURFACES.filter((one) => one !== 'kiosk')) {
      const other = await http.open(surface);
      const refused = behindThePin.filter((name) => !(calls[name].surfaces as readonly string[]).includes(surface));
      for (const name of refused) expect([surface, name, await ask(other, name, {})]).toEqual([surface, name, 403]);
    }
    await ask(cookie, 'staff.lock', {});
  });

  test('a cookie of an earlier start of the launcher is nobody’s', async () => {
    const former = await http.open('kiosk');
    const next = await httpTransport(kiosk.app.handle);
    expect((await fetch(`${next.origin}/`, { headers: { cookie: former } })).status).toBe(403);
    await next.close();
  });
});
