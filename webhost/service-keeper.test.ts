import { expect, test } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createFakeChild, type FakeChild } from '#support/fake-child.ts';
import { createBackOff } from './back-off.ts';
import type { FromService } from './protocol.ts';
import { CLEAR_PATIENCE, createServiceKeeper, START_PATIENCE, STOP_PATIENCE } from './service-keeper.ts';

const secrets = { kiosk: 'k', presenter: 'p', room: 'r', print: 'd' };

function setUp(mostFailures = 6) {
  const clock = createFakeClock();
  const children: FakeChild[] = [];
  const heard: FromService[] = [];
  let port = 0;
  let away = 0;
  let givenUp = 0;
  let ended = 0;
  const keeper = createServiceKeeper({
    fork: () => {
      const child = createFakeChild(1000 + children.length);
      children.push(child);
      return child.process;
    },
    begin: () => ({ kind: 'begin', dataFolder: '/d', runBook: null, port, secrets, demo: false }),
    backOff: createBackOff(mostFailures),
    now: () => clock.elapsed(),
    after: (milliseconds, action) => clock.after(milliseconds, action),
    heard: (message) => {
      heard.push(message);
      if (message.kind === 'ready') ({ port } = message);
    },
    onAway: () => (away += 1),
    onGivingUp: () => (givenUp += 1),
  });
  keeper.start();
  return {
    clock,
    children,
    heard,
    keeper,
    away: () => away,
    givenUp: () => givenUp,
    stop: () => keeper.stop(() => (ended += 1)),
    ended: () => ended,
  };
}

test('a service that ends is started again with the port it had', () => {
  const { clock, children, heard, away } = setUp();
  expect(children[0]?.sent).toEqual([{ kind: 'begin', dataFolder: '/d', runBook: null, port: 0, secrets, demo: false }]);
  children[0]?.says({ kind: 'ready', port: 4711, address: 'http://127.0.0.1:4711/open/x' });
  expect(heard).toHaveLength(1);
  children[0]?.exits();
  expect(away()).toBe(1);
  clock.advance(0);
  expect(children[1]?.sent).toEqual([{ kind: 'begin', dataFolder: '/d', runBook: null, port: 4711, secrets, demo: false }]);
});

test('one that never comes to serve is ended and started again; one that serves is left alone', () => {
  const { clock, children } = setUp();
  clock.advance(START_PATIENCE);
  expect(children[0]?.signals).toEqual(['SIGKILL']);
  children[0]?.exits();
  clock.advance(0);
  children[1]?.says({ kind: 'ready', port: 4711, address: 'http://127.0.0.1:4711/open/x', notKept: null });
  clock.advance(10 * START_PATIENCE);
  expect(children[1]?.signals).toEqual([]);
});

test('it is started again more and more patiently, and at last not at all', () => {
  const { clock, children, givenUp } = setUp(3);
  children.at(-1)?.exits();
  clock.advance(0);
  expect(children).toHaveLength(2);
  for (const wait of [1000, 2000]) {
    const before = children.length;
    children.at(-1)?.exits();
    clock.advance(wait - 1);
    expect(children).toHaveLength(before);
    clock.advance(1);
    expect(children).toHaveLength(before + 1);
  }
  children.at(-1)?.exits();
  clock.advance(60_000);
  expect(children).toHaveLength(4);
  expect(givenUp()).toBe(1);
});

test('asked to stop, it is waited for', () => {
  const { clock, children, keeper, stop, ended } = setUp();
  stop();
  expect(children[0]?.sent.at(-1)).toEqual({ kind: 'stop', failing: false });
  expect(ended()).toBe(0);
  children[0]?.exits();
  expect(ended()).toBe(1);
  clock.advance(60_000);
  expect(ended()).toBe(1);
  expect(children[0]?.signals).toEqual([]);
  expect(children).toHaveLength(1);
  // Nobody is there to be told anything.
  keeper.send({ kind: 'address', surface: 'kiosk' });
  expect(children[0]?.sent.at(-1)).toEqual({ kind: 'stop', failing: false });
});

test('one that does not stop is ended', () => {
  const { clock, children, stop, ended } = setUp();
  stop();
  clock.advance(STOP_PATIENCE - 1);
  expect(children[0]?.signals).toEqual([]);
  clock.advance(1);
  expect(children[0]?.signals).toEqual(['SIGKILL']);
  // Its lock and its port are free when it is gone.
  expect(ended()).toBe(0);
  children[0]?.exits();
  expect(ended()).toBe(1);
  clock.advance(CLEAR_PATIENCE);
  expect(ended()).toBe(1);
});

test('one that cannot be cleared away holds nobody up for ever', () => {
  const { clock, stop, ended } = setUp();
  stop();
  clock.advance(STOP_PATIENCE);
  clock.advance(CLEAR_PATIENCE);
  expect(ended()).toBe(1);
});

test('stopping while it waits to start again ends at once and starts nothing', () => {
  const { clock, children, stop, ended } = setUp();
  children[0]?.exits();
  clock.advance(0);
  children[1]?.exits();
  stop();
  expect(ended()).toBe(1);
  clock.advance(60_000);
  expect(children).toHaveLength(2);
});

test('a message that could not be sent is not an end; a process that could not be made is', () => {
  const { clock, children } = setUp();
  children[0]?.fails();
  clock.advance(60_000);
  expect(children).toHaveLength(1);
});
