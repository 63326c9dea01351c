import { expect, test } from 'vitest';
import { FIRST_PICTURE, SILENCE } from '#core/watchdog/escalation.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import type { Display } from '#services/presentation/places.ts';
import { createFakeChild, type FakeChild } from '#support/fake-child.ts';
import type { View } from '../protocol.ts';
import { createBrowserViews } from './browser-views.ts';
import { createLauncherWindows } from './launcher-windows.ts';
import { createToldViews } from './told-views.ts';

/** A process group that is never there: what is killed in these tests is nobody. */
const NOBODY = 2 ** 30;
const PROJECTOR: Display = { x: 1920, y: 0, width: 1024, height: 768, primary: false };

function setUp() {
  const clock = createFakeClock();
  const started: { readonly view: View; readonly at: Display | null; readonly address: string; readonly child: FakeChild }[] = [];
  const failed: View[] = [];
  const profiles = { there: 0 };
  let asked = 0;
  const views = createBrowserViews({
    spawn: (view, at, _profile, address) => {
      const child = createFakeChild(NOBODY + started.length);
      started.push({ view, at, address, child });
      return child.process;
    },
    makeProfile: () => {
      profiles.there += 1;
      return { folder: '/p', belongsTo: () => {}, remove: () => (profiles.there -= 1) };
    },
    software: false,
    now: () => clock.elapsed(),
    after: (milliseconds, action) => clock.after(milliseconds, action),
    askAddress: (view) => views.address(view, `${view} ${(asked += 1)}`),
    onFailure: (view) => failed.push(view),
  });
  return { clock, views, started, failed, profiles };
}

test('a browser each, once the service is there to say where', () => {
  const { views, started } = setUp();
  views.open('room', PROJECTOR);
  views.open('presenter', null);
  expect(started).toEqual([]);
  views.serviceBack();
  expect(started.map(({ view, at, address }) => [view, at, address])).toEqual([
    ['room', PROJECTOR, 'room 1'],
    ['presenter', null, 'presenter 2'],
  ]);
});

test('one that ends, or stops painting, is replaced on its display; the other is left alone', () => {
  const { clock, views, started, failed } = setUp();
  views.serviceBack();
  views.open('room', PROJECTOR);
  views.open('presenter', null);
  started[0]?.child.exits();
  clock.advance(0);
  expect(started.slice(2).map(({ view, at }) => [view, at])).toEqual([['room', PROJECTOR]]);
  for (let beat = 0; beat < 10; beat += 1) {
    views.painted('room');
    views.painted('presenter');
    clock.advance(SILENCE - 1);
  }
  expect(started).toHaveLength(3);
  views.painted('room');
  clock.advance(SILENCE - 1);
  expect(started.slice(3).map(({ view }) => view)).toEqual(['presenter']);
  expect(failed).toEqual(['room', 'presenter']);
});

test('one that keeps ending is tried for as long as somebody presents', () => {
  const { clock, views, started } = setUp();
  views.serviceBack();
  views.open('room', PROJECTOR);
  for (let minute = 0; minute < 30; minute += 1) {
    started.at(-1)?.child.exits();
    clock.advance(20_000);
  }
  expect(started).toHaveLength(31);
  views.close('room');
  started.at(-1)?.child.exits();
  clock.advance(10 * FIRST_PICTURE);
  expect(started).toHaveLength(31);
});

test('a window that was closed leaves nothing, and its silence means nothing', () => {
  const { clock, views, started, profiles } = setUp();
  views.serviceBack();
  views.open('room', PROJECTOR);
  expect(profiles.there).toBe(1);
  views.close('room');
  expect(profiles.there).toBe(0);
  views.address('room', 'late');
  views.painted('room');
  clock.advance(10 * FIRST_PICTURE);
  expect(started).toHaveLength(1);
});

test('while the service is away nobody can be heard, so nobody is replaced', () => {
  const { clock, views, started } = setUp();
  views.serviceBack();
  views.open('presenter', null);
  views.serviceAway();
  clock.advance(10 * FIRST_PICTURE);
  expect(started).toHaveLength(1);
  views.serviceBack();
  clock.advance(FIRST_PICTURE);
  expect(started).toHaveLength(2);
});

test('without browsers each address is told once each time its window would open', () => {
  const asked: View[] = [];
  const told: string[] = [];
  const views = createToldViews({
    askAddress: (view) => asked.push(view),
    tell: (view, address) => told.push(`${view} ${address}`),
  });
  views.open('room', null);
  views.open('presenter', null);
  expect(asked).toEqual([]);
  views.serviceBack();
  expect(asked).toEqual(['room', 'presenter']);
  for (const address of ['a', 'b']) views.address('room', address);
  expect(told).toEqual(['room a']);
  views.close('presenter');
  views.address('presenter', 'c');
  views.open('room', null);
  views.address('room', 'd');
  expect(told).toEqual(['room a', 'room d']);
});

test('the service tells the launcher once, and hears of the room only while something is presented', () => {
  const told: boolean[] = [];
  const heard: boolean[] = [];
  const windows = createLauncherWindows((open) => told.push(open));
  windows.onRoom((has) => heard.push(has));
  windows.close();
  windows.roomIs(true);
  windows.open();
  windows.open();
  expect([told, windows.isOpen(), windows.hasRoom(), heard]).toEqual([[true], true, false, []]);
  windows.roomIs(true);
  windows.close();
  expect([told, windows.isOpen(), windows.hasRoom(), heard]).toEqual([[true, false], false, false, [true, false]]);
});
