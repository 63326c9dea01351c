import { expect, test } from 'vitest';
import { SECOND } from '#core/basics/durations.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import type { Display } from '#services/presentation/places.ts';
import { createPresentation } from './presentation.ts';

const LAPTOP: Display = { x: 0, y: 0, width: 1920, height: 1080, primary: true };
const PROJECTOR: Display = { x: 1920, y: 0, width: 1024, height: 768, primary: false };
const MIRRORED: Display = { ...PROJECTOR, x: 0 };

function setUp(looks = true) {
  const clock = createFakeClock();
  const told: string[] = [];
  const now: { displays: readonly Display[] | null; asked: number } = { displays: [LAPTOP], asked: 0 };
  const presentation = createPresentation({
    views: {
      open: (view, at) => told.push(`open ${view} ${at === null ? 'anywhere' : at.x}`),
      close: (view) => told.push(`close ${view}`),
      serviceAway: () => told.push('away'),
      serviceBack: () => told.push('back'),
    },
    look: looks
      ? async () => {
          now.asked += 1;
          return now.displays;
        }
      : null,
    every: 2 * SECOND,
    after: (milliseconds, action) => clock.after(milliseconds, action),
    cover: (covered) => told.push(covered ? 'kiosk beneath' : 'kiosk seen'),
    tellRoom: (has) => told.push(`room ${has}`),
  });
  const answered = (): Promise<void> => new Promise((done) => setImmediate(done));
  return {
    presentation,
    now,
    clock,
    answered,
    /** What was done since this was asked last. */
    done: () => told.splice(0),
    open: async (): Promise<void> => {
      presentation.open();
      await answered();
    },
    /** The next look. */
    look: async (): Promise<void> => {
      clock.advance(2 * SECOND);
      await answered();
    },
  };
}

test('the room’s window opens on the other display, the presenter’s last and on the main one, over the kiosk', async () => {
  const { now, open, done } = setUp();
  now.displays = [LAPTOP, PROJECTOR];
  await open();
  expect(done()).toEqual(['kiosk beneath', 'open room 1920', 'room true', 'open presenter 0']);
});

test('with one display, or two that show the same, there is the presenter alone', async () => {
  for (const displays of [[LAPTOP], [LAPTOP, MIRRORED]]) {
    const { now, open, done } = setUp();
    now.displays = displays;
    await open();
    expect(done()).toEqual(['kiosk beneath', 'open presenter 0']);
  }
});

test('a projector that is unplugged takes its window along, and has it again when it is back', async () => {
  const { now, open, look, done } = setUp();
  now.displays = [LAPTOP, PROJECTOR];
  await open();
  done();
  await look();
  expect(done()).toEqual([]);
  now.displays = [LAPTOP];
  await look();
  expect(done()).toEqual(['close room', 'room false']);
  now.displays = [LAPTOP, MIRRORED];
  await look();
  expect(done()).toEqual([]);
  now.displays = [LAPTOP, PROJECTOR];
  await look();
  expect(done()).toEqual(['open room 1920', 'room true']);
});

test('a display of another size or place has its window opened anew', async () => {
  const { now, open, look, done } = setUp();
  now.displays = [LAPTOP, PROJECTOR];
  await open();
  done();
  now.displays = [LAPTOP, { ...PROJECTOR, width: 1280 }];
  await look();
  expect(done()).toEqual(['close room', 'open room 1920', 'room true']);
  now.displays = [
    { ...LAPTOP, width: 1024 },
    { ...PROJECTOR, width: 1280 },
  ];
  await look();
  expect(done()).toEqual(['close presenter', 'open presenter 0']);
});

test('a question without an answer changes nothing, but the presenter does not wait for one', async () => {
  const { now, open, look, done } = setUp();
  now.displays = null;
  await open();
  expect(done()).toEqual(['kiosk beneath', 'open presenter anywhere']);
  now.displays = [LAPTOP, PROJECTOR];
  await look();
  expect(done()).toEqual(['open room 1920', 'room true', 'close presenter', 'open presenter 0']);
  for (const unknown of [null, []]) {
    now.displays = unknown;
    await look();
  }
  expect(done()).toEqual([]);
});

test('opening again changes nothing; closing ends the looking and shows the kiosk, once', async () => {
  const { presentation, now, open, look, done } = setUp();
  await open();
  await open();
  expect(done()).toEqual(['kiosk beneath', 'open presenter 0']);
  expect(now.asked).toBe(1);
  presentation.close();
  presentation.close();
  expect(done()).toEqual(['close room', 'close presenter', 'kiosk seen']);
  await look();
  expect(now.asked).toBe(1);
});

test('an answer that comes after the end opens nothing, nor does it in the next presentation', async () => {
  const { presentation, now, answered, done, look } = setUp();
  presentation.open();
  presentation.close();
  await answered();
  expect(done()).toEqual(['kiosk beneath', 'close room', 'close presenter', 'kiosk seen']);
  presentation.open();
  presentation.close();
  presentation.open();
  await answered();
  expect(done().filter((what) => what.startsWith('open'))).toEqual(['open presenter 0']);
  const before = now.asked;
  await look();
  expect(now.asked).toBe(before + 1);
});

test('where nobody looks the room has its display', async () => {
  const { open, done } = setUp(false);
  await open();
  expect(done()).toEqual(['kiosk beneath', 'open room anywhere', 'open presenter anywhere', 'room true']);
});

test('a service that was away is told of the room again; one that lost the presentation has its windows closed', async () => {
  const { presentation, now, open, done } = setUp();
  now.displays = [LAPTOP, PROJECTOR];
  await open();
  done();
  presentation.serviceAway();
  presentation.serviceBack(true);
  expect(done()).toEqual(['away', 'back', 'room true']);
  presentation.serviceBack(false);
  expect(done()).toEqual(['close room', 'close presenter', 'kiosk seen', 'back']);
  presentation.serviceBack(false);
  expect(done()).toEqual(['back']);
});
