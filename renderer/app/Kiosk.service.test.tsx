import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PushedEvent } from '#core/contract/events.ts';
import { NO_DOOR } from '#core/opening/door.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { Kiosk } from './Kiosk.tsx';
import type { Greeting } from './kiosk-context.tsx';

const greeting: Greeting = {
  host: 'web',
  page: 4,
  version: '1',
  content: null,
  defaultLanguage: 'en',
  defaultTextSize: 'normal',
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

const calls: (readonly [name: string, input: unknown])[] = [];
let push: (event: PushedEvent) => void = () => {};
let connect: (connected: boolean) => void = () => {};
const client = {
  call: (name: string, input: unknown) => {
    calls.push([name, input]);
    return Promise.resolve({ ok: true, value: name === 'content.glosses' ? [] : { languages: [], texts: { vi: [], en: [] } } });
  },
  listen: (listener: typeof push) => {
    push = listener;
    return () => {};
  },
  onConnection: (listener: typeof connect) => {
    connect = listener;
    listener(true);
    return () => {};
  },
} as unknown as KioskClient;

beforeEach(() => {
  calls.length = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const show = (changes: Partial<Greeting> = {}) => render(<Kiosk client={client} greeting={{ ...greeting, ...changes }} />);
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const pass = (seconds: number): Promise<unknown> => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const say = (event: PushedEvent): void => act(() => push(event));
const banner = (name: string) => screen.queryByRole('status', { name });
const answers = (): readonly unknown[] => calls.filter(([name]) => name === 'help.answer').map(([, input]) => input);

test('a call for staff shows how it stands: called, seen, over', () => {
  show();
  say({ name: 'help.changed', data: { help: 'called' } });
  expect(banner('Staff have been called')).not.toBeNull();
  say({ name: 'help.changed', data: { help: 'coming' } });
  expect(banner('Staff are coming')).not.toBeNull();
  say({ name: 'help.changed', data: { help: 'none' } });
  expect(banner('Staff are coming')).toBeNull();
  expect(screen.getByRole('button', { name: 'Call staff' })).toBeTruthy();
});

test('a call nobody answered names the counter the office entered, and follows when it changes', () => {
  show({ office: { 'counter-guide': 'counter 2' } });
  say({ name: 'help.changed', data: { help: 'unanswered' } });
  expect(banner('Staff are busy. Please go to counter 2.')).not.toBeNull();
  say({ name: 'office.changed', data: { office: { 'counter-guide': 'counter 5' } } });
  expect(banner('Staff are busy. Please go to counter 5.')).not.toBeNull();
});

test('an office that has entered no counter gets everyday words', () => {
  show({ help: 'unanswered' });
  expect(banner('Staff are busy. Please go to the help counter.')).not.toBeNull();
});

test('a call that stood before the page opened is still shown, and staff can answer it', () => {
  show({ help: 'called' });
  press('Staff: touch here when you arrive');
  expect(answers()).toEqual([{ help: 'coming' }]);
});

test('a visitor can take the call back', () => {
  show({ help: 'called' });
  press('Never mind, no call needed');
  expect(answers()).toEqual([{ help: 'none' }]);
});

test('while the service is away a quiet word says so, and it goes when the service is back', () => {
  show();
  expect(screen.queryByText('Reconnecting, one moment please.')).toBeNull();
  act(() => connect(false));
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Reconnecting, one moment please.');
  act(() => connect(true));
  expect(screen.queryByText('Reconnecting, one moment please.')).toBeNull();
});

test('a break takes nothing from the visit', () => {
  show();
  press('Touch here to start');
  act(() => connect(false));
  expect(screen.getByRole('heading', { name: 'What do you need to do today?' })).toBeTruthy();
});

test('a newer page takes over: this one says so and offers nothing to press', () => {
  show();
  say({ name: 'page.superseded', data: { page: 5 } });
  expect(screen.getByRole('heading', { name: 'Góc Số is open on another screen' })).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test.each([3, 4])('word of page %i does not stop page 4', (number) => {
  show();
  say({ name: 'page.superseded', data: { page: number } });
  expect(screen.getByRole('button', { name: 'Touch here to start' })).toBeTruthy();
});

test('every three seconds the page proves that it paints, under its own number', async () => {
  show();
  await pass(6);
  const beats = calls
    .filter(([name]) => name === 'kiosk.heartbeat')
    .map(([, input]) => input as { page: number; frames: number });
  expect(beats.map(({ page }) => page)).toEqual([4, 4]);
  for (const { frames } of beats) expect(frames).toBeGreaterThan(100);
});

test('a page that is closed is silent, and leaves no clock running', async () => {
  const { unmount } = show();
  unmount();
  expect(vi.getTimerCount()).toBe(0);
  calls.length = 0;
  await pass(60);
  expect(calls).toEqual([]);
});

test('what staff set begins at once where nobody is at the kiosk, and with the next visit where somebody is', () => {
  show();
  const defaults = {
    defaultLanguage: 'vi',
    defaultTextSize: 'large',
    idle: { quiet: 60, playing: 180, warning: 20 },
    voice: { on: true, speed: 0 },
  } as const;
  say({ name: 'defaults.changed', data: defaults });
  expect(document.documentElement.dataset['text']).toBe('large');
  press('Chạm vào đây để bắt\u00a0đầu');
  say({ name: 'defaults.changed', data: { ...defaults, defaultLanguage: 'en', defaultTextSize: 'normal' } });
  expect(document.documentElement.dataset['text']).toBe('large');
  expect(document.documentElement.lang).toBe('vi');
});
