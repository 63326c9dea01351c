import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_DOOR } from '#core/opening/door.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { App } from './App.tsx';
import type { Greeting } from './kiosk-context.tsx';

const greeting: Greeting = {
  host: 'web',
  page: 1,
  version: '1',
  content: null,
  defaultLanguage: 'en',
  defaultTextSize: 'large',
  idle: { quiet: 60, playing: 180, warning: 20 },
  voice: { on: true, speed: 2 },
  display: { calibration: null, hands: 'usual' },
  office: {},
  door: NO_DOOR,
  printer: 'none',
  officePrinter: null,
  help: 'none',
  firstRun: false,
  fresh: false,
  notices: 0,
};

/** A service that is away for the first few greetings. */
function show(away: number) {
  let hellos = 0;
  const client = {
    call: (name: string) => {
      if (name !== 'kiosk.hello') return Promise.resolve({ ok: true, value: { languages: [], texts: { vi: [], en: [] } } });
      hellos += 1;
      return Promise.resolve(hellos > away ? { ok: true, value: greeting } : { ok: false, error: 'unreachable' });
    },
    listen: () => () => {},
    onConnection: () => () => {},
  } as unknown as KioskClient;
  return { ...render(<App client={client} />), hellos: () => hellos };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number): Promise<unknown> => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const open = (): boolean => screen.queryByRole('button', { name: 'Touch here to start' }) !== null;

test('a service that answers opens the kiosk with its settings, and is greeted once', async () => {
  const { hellos } = show(0);
  await pass(0);
  expect(open()).toBe(true);
  expect(document.documentElement.dataset['text']).toBe('large');
  await pass(10_000);
  expect(hellos()).toBe(1);
});

test('a service that is away is greeted every second until it answers', async () => {
  const { hellos } = show(3);
  await pass(2999);
  expect([open(), hellos()]).toEqual([false, 3]);
  await pass(1);
  expect([open(), hellos()]).toEqual([true, 4]);
});

test('a short wait says nothing; a longer one asks for a moment', async () => {
  show(100);
  await pass(1499);
  expect(screen.getByRole('status').textContent).toBe('');
  await pass(1);
  expect(screen.getByRole('heading', { name: /Đang nối lại/ })).toBeTruthy();
});

test.each(['before', 'after'])('a page that is closed %s the answer greets no more', async (when) => {
  const { hellos, unmount } = show(100);
  if (when === 'after') await pass(0);
  unmount();
  await pass(10_000);
  expect(hellos()).toBe(1);
});
