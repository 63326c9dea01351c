import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FIRST_PICTURE } from '#core/watchdog/escalation.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import type { Display } from '#services/presentation/places.ts';
import { createFakeChild, type FakeChild } from '#support/fake-child.ts';
import type { FromService } from './protocol.ts';

/** A process group that is never there: what is killed in these tests is nobody. */
const NOBODY = 2 ** 30;
const LAPTOP: Display = { x: 0, y: 0, width: 1920, height: 1080, primary: true };
const PROJECTOR: Display = { x: 1920, y: 0, width: 1024, height: 768, primary: false };
const READY = { kind: 'ready', port: 4711, address: 'http://127.0.0.1:4711/open/k', notKept: null, presenting: false } as const;

const services: FakeChild[] = [];
vi.mock('node:child_process', () => ({
  fork: () => {
    const child = createFakeChild(NOBODY - 1 - services.length);
    services.push(child);
    return child.process;
  },
}));
const { startRun } = await import('./kiosk-run.ts');

let printed: string[];
beforeEach(() => {
  services.length = 0;
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => vi.restoreAllMocks());

function setUp(screen: boolean) {
  const clock = createFakeClock();
  const browsers: string[] = [];
  const spawned = (what: string): FakeChild['process'] => {
    browsers.push(what);
    return createFakeChild(NOBODY + browsers.length).process;
  };
  const run = startRun({
    begin: {
      kind: 'begin',
      dataFolder: '/d',
      runBook: null,
      demo: false,
      secrets: { kiosk: 'k', presenter: 'p', room: 'r', print: 'd' },
    },
    port: 0,
    book: null,
    software: false,
    spawn: (_profile, address) => spawned(`kiosk at ${address}`),
    spawnView: screen ? (view, at, _profile, address) => spawned(`${view} on ${at?.x} at ${address}`) : null,
    look: screen ? async () => [LAPTOP, PROJECTOR] : null,
    makeProfile: () => ({ folder: '/p', belongsTo: () => {}, remove: () => {} }),
    after: (milliseconds, action) => clock.after(milliseconds, action),
    hasScreen: () => screen,
    ready: () => {},
    hasRun: () => true,
    ended: () => {},
  });
  return {
    clock,
    browsers,
    run,
    /** The service says something; what it was told since the last time. */
    says: async (message: FromService): Promise<readonly unknown[]> => {
      const service = services.at(-1);
      const before = service?.sent.length ?? 0;
      service?.says(message);
      await new Promise((done) => setImmediate(done));
      return service?.sent.slice(before) ?? [];
    },
  };
}

test('each window of a presentation is opened where its own address came for it, and the kiosk is left beneath', async () => {
  const { clock, browsers, says } = setUp(true);
  expect(await says(READY)).toEqual([{ kind: 'address', surface: 'kiosk' }]);
  await says({ kind: 'address', surface: 'kiosk', address: 'K' });
  expect(await says({ kind: 'present', open: true })).toEqual([
    { kind: 'address', surface: 'room' },
    { kind: 'room', has: true },
    { kind: 'address', surface: 'presenter' },
  ]);
  await says({ kind: 'address', surface: 'presenter', address: 'P' });
  await says({ kind: 'address', surface: 'room', address: 'R' });
  expect(browsers).toEqual(['kiosk at K', 'presenter on 0 at P', 'room on 1920 at R']);
  // The presenter alone paints: the room is opened anew, the kiosk is not.
  await says({ kind: 'painted', surface: 'presenter', page: 1 });
  clock.advance(9000);
  await says({ kind: 'painted', surface: 'presenter', page: 1 });
  const sent = services[0]?.sent.length ?? 0;
  for (let beat = 0; beat < 7; beat += 1) {
    clock.advance(3000);
    await says({ kind: 'painted', surface: 'presenter', page: 1 });
  }
  expect(services[0]?.sent.slice(sent)).toEqual([
    { kind: 'page-failed', surface: 'room' },
    { kind: 'address', surface: 'room' },
  ]);
  await says({ kind: 'present', open: false });
  clock.advance(FIRST_PICTURE);
  expect(services[0]?.sent.slice(sent).at(-1)).toEqual({ kind: 'address', surface: 'kiosk' });
});

test('without a screen both addresses are printed each time, one a line', async () => {
  const { says } = setUp(false);
  await says(READY);
  for (const turn of [1, 2]) {
    expect(await says({ kind: 'present', open: true })).toEqual([
      { kind: 'address', surface: 'room' },
      { kind: 'address', surface: 'presenter' },
      { kind: 'room', has: true },
    ]);
    await says({ kind: 'address', surface: 'room', address: `R${turn}` });
    await says({ kind: 'address', surface: 'presenter', address: `P${turn}` });
    await says({ kind: 'present', open: false });
  }
  expect(printed).toEqual([`Góc Số: ${READY.address}`, 'Màn chiếu: R1', 'Trình chiếu: P1', 'Màn chiếu: R2', 'Trình chiếu: P2']);
});

test('a service that ends leaves the windows; its next start says whether they are still wanted', async () => {
  const { clock, browsers, says } = setUp(true);
  await says(READY);
  await says({ kind: 'present', open: true });
  await says({ kind: 'address', surface: 'presenter', address: 'P' });
  services[0]?.exits();
  clock.advance(0);
  expect(services).toHaveLength(2);
  clock.advance(FIRST_PICTURE);
  // Nobody was replaced, or asked for, while nobody could be heard.
  expect(services[1]?.sent.map((message) => (message as { readonly kind: string }).kind)).toEqual(['begin']);
  expect(browsers).toEqual(['presenter on 0 at P']);
  expect(await says({ ...READY, presenting: true })).toContainEqual({ kind: 'room', has: true });
  expect(await says({ ...READY, presenting: false })).toEqual([{ kind: 'address', surface: 'kiosk' }]);
});
