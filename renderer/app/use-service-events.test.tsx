import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PushedEvent } from '#core/contract/events.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import type { Greeting } from './kiosk-context.tsx';
import { usePushed } from './use-service-events.ts';

const defaults = {
  defaultLanguage: 'vi',
  defaultTextSize: 'normal',
  idle: { quiet: 120, playing: 300, warning: 45 },
  voice: { on: true, speed: 2 },
} as const;
const greeting = {
  page: 4,
  office: { counter: 'Quầy 1' },
  printer: 'ready',
  officePrinter: null,
  help: 'none',
  notices: 0,
  fresh: true,
  ...defaults,
} as unknown as Greeting;

function listen() {
  const listeners = new Set<(event: PushedEvent) => void>();
  const watchers = new Set<(connected: boolean) => void>();
  const client = {
    listen: (listener: (event: PushedEvent) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onConnection: (watcher: (connected: boolean) => void) => {
      watchers.add(watcher);
      watcher(true);
      return () => watchers.delete(watcher);
    },
  } as unknown as KioskClient;
  const { result, unmount } = renderHook(() => usePushed(client, greeting));
  return {
    now: () => result.current,
    push: (event: PushedEvent) => act(() => listeners.forEach((listener) => listener(event))),
    connect: (connected: boolean) => act(() => watchers.forEach((watcher) => watcher(connected))),
    unmount,
    left: () => listeners.size + watchers.size,
  };
}

test('the page begins with what the service said in its greeting', () => {
  expect(listen().now()).toEqual({
    office: { counter: 'Quầy 1' },
    printer: 'ready',
    officePrinter: null,
    virtualPrinter: false,
    help: 'none',
    notices: 0,
    defaults,
    fresh: true,
    superseded: false,
    contentAge: 0,
    connected: true,
  });
});

test('each pushed event changes its own part and nothing else', () => {
  const { now, push } = listen();
  const before = now();
  push({ name: 'printer.changed', data: { printer: 'no-paper', office: 'cover' } });
  expect(now()).toEqual({ ...before, printer: 'no-paper', officePrinter: 'cover' });
  // One printer does both again.
  push({ name: 'printer.changed', data: { printer: 'no-paper', office: null } });
  expect(now()).toEqual({ ...before, printer: 'no-paper' });
  push({ name: 'office.changed', data: { office: {} } });
  expect(now()).toEqual({ ...before, printer: 'no-paper', office: {} });
  const other = { ...defaults, voice: { on: false, speed: 0 } };
  push({ name: 'defaults.changed', data: other });
  expect(now().defaults).toEqual(other);
  push({ name: 'defaults.changed', data: defaults });
  push({ name: 'notices.changed', data: { notices: 3 } });
  push({ name: 'help.changed', data: { help: 'called' } });
  // Whoever was in the corner has set it up, or put it off.
  push({ name: 'staff.locked', data: {} });
  expect(now()).toEqual({ ...before, printer: 'no-paper', office: {}, notices: 3, help: 'called', fresh: false });
});

test('every new content is noticed, even twice in a row', () => {
  const { now, push } = listen();
  push({ name: 'content.changed', data: { version: 'a' } });
  push({ name: 'content.changed', data: { version: 'b' } });
  expect(now().contentAge).toBe(2);
});

test.each<PushedEvent>([
  { name: 'job.changed', data: { job: '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11', state: 'sent', paper: 'a5' } },
  { name: 'staff.locked', data: {} },
  { name: 'page.superseded', data: { page: 4 } },
])('$name is not about this, so nothing is redrawn', (event) => {
  const { now, push } = listen();
  push({ name: 'staff.locked', data: {} });
  const before = now();
  push(event);
  expect(now()).toBe(before);
});

test('the connection is followed both ways', () => {
  const { now, connect } = listen();
  connect(false);
  expect(now().connected).toBe(false);
  connect(true);
  expect(now().connected).toBe(true);
});

test('a page that is gone listens no more', () => {
  const { unmount, left } = listen();
  unmount();
  expect(left()).toBe(0);
});
