import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PushedEvent } from '#core/contract/events.ts';
import type { HelpState } from '#core/contract/shapes.ts';
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

const ends: unknown[] = [];
/** What the log was told of the settings a visit ended with. */
let seen: unknown = null;
let push: (event: PushedEvent) => void = () => {};
const client = {
  call: (name: string, input: { readonly how?: string; readonly settings?: unknown }) => {
    if (name === 'visit.end') {
      ends.push(input.how);
      seen = input.settings;
    }
    return Promise.resolve({ ok: true, value: name === 'content.glosses' ? [] : { languages: [], texts: { vi: [], en: [] } } });
  },
  listen: (listener: typeof push) => {
    push = listener;
    return () => {};
  },
  onConnection: () => () => {},
} as unknown as KioskClient;

beforeEach(() => {
  ends.length = 0;
  vi.useFakeTimers();
  render(<Kiosk client={client} greeting={greeting} />);
});
afterEach(() => void vi.useRealTimers());

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const pass = (seconds: number): Promise<unknown> => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const help = (state: HelpState): void => act(() => push({ name: 'help.changed', data: { help: state } }));
const asked = (): boolean => screen.queryByRole('alertdialog', { name: 'Still there?' }) !== null;
const waiting = (): boolean => screen.queryByRole('button', { name: 'Touch here to start' }) !== null;

test('where nobody visits, nobody is asked', async () => {
  await pass(3600);
  expect(asked()).toBe(false);
  expect(waiting()).toBe(true);
});

test('after a quiet minute the page asks whether somebody is still there, with the way to stay in focus', async () => {
  press('Touch here to start');
  await pass(59);
  expect(asked()).toBe(false);
  await pass(1);
  expect(asked()).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'I’m still using it' }));
});

test('without an answer the visit ends as timed out, and everything is cleared', async () => {
  press('Touch here to start');
  await pass(60);
  await pass(19);
  expect(waiting()).toBe(false);
  await pass(1);
  expect(waiting()).toBe(true);
  expect(asked()).toBe(false);
  await pass(0.1);
  expect(ends).toEqual(['idle']);
});

test('whoever says they are still there stays where they were and gets the whole time again', async () => {
  press('Touch here to start');
  await pass(70);
  press('I’m still using it');
  expect(asked()).toBe(false);
  expect(screen.getByRole('heading', { name: 'What do you need to do today?' })).toBeTruthy();
  await pass(59);
  expect(asked()).toBe(false);
  await pass(1);
  expect(asked()).toBe(true);
  expect(ends).toEqual([]);
});

test.each(['pointerDown', 'keyDown'] as const)('any %s is a sign of somebody being there', async (sign) => {
  press('Touch here to start');
  for (let turn = 0; turn < 4; turn += 1) {
    await pass(50);
    fireEvent[sign](document.body);
  }
  expect(asked()).toBe(false);
  await pass(60);
  expect(asked()).toBe(true);
});

test.each(['called', 'coming'] as const)('while staff are %s nobody is asked and nothing is cleared', async (state) => {
  press('Touch here to start');
  help(state);
  await pass(3600);
  expect(asked()).toBe(false);
  expect(waiting()).toBe(false);
  help('none');
  await pass(60);
  expect(asked()).toBe(true);
});

test('a call nobody answered does not hold the machine for ever', async () => {
  press('Touch here to start');
  help('called');
  await pass(100);
  help('unanswered');
  await pass(60);
  expect(asked()).toBe(true);
});

test('a call made while the page asks takes the question away', async () => {
  press('Touch here to start');
  await pass(60);
  help('called');
  await pass(1);
  expect(asked()).toBe(false);
});

/** As a finger does it: the pointer goes down, comes up, and only then is there a click. */
const touch = (name: string | RegExp): void => {
  const button = screen.getByRole('button', { name });
  fireEvent.pointerDown(button);
  // What the first half of a touch removed cannot be clicked any more.
  if (button.isConnected) {
    fireEvent.pointerUp(button);
    fireEvent.click(button);
  }
};

test('a finger on "clear it" ends the visit, and presses nothing beneath', async () => {
  touch('Touch here to start');
  await pass(61);
  touch('I’m done, clear it');
  expect(waiting()).toBe(true);
  await pass(1);
  expect(ends).toEqual(['done']);
});

test('a finger beside the question, or Escape, means to stay', async () => {
  touch('Touch here to start');
  for (const stay of [
    () => fireEvent.click(document.querySelector('[data-idle-warning] > button') ?? document.body),
    () => fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' }),
  ]) {
    await pass(61);
    expect(asked()).toBe(true);
    stay();
    expect(asked()).toBe(false);
    expect(waiting()).toBe(false);
  }
});

test('the countdown runs, and leaves the focus where the visitor put it', async () => {
  touch('Touch here to start');
  await pass(60);
  screen.getByRole('button', { name: 'I’m done, clear it' }).focus();
  expect(screen.getByRole('alertdialog').textContent).toContain('20');
  await pass(3);
  expect(screen.getByRole('alertdialog').textContent).toContain('17');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'I’m done, clear it' }));
});

test('a call made before the first touch holds the clock as well', async () => {
  help('called');
  touch('Touch here to start');
  await pass(600);
  expect(asked()).toBe(false);
});

test('the size panel one visitor left open is closed for the next', async () => {
  touch('Touch here to start');
  touch('Text size');
  expect(screen.queryByRole('region', { name: 'Text size' })).not.toBeNull();
  await pass(100);
  expect(waiting()).toBe(true);
  expect(screen.queryByRole('region', { name: 'Text size' })).toBeNull();
});

test('behind the curtain the page is out of reach and still there; it opens where one was', async () => {
  press('Touch here to start');
  press('Cover');
  expect(screen.getByRole('heading', { name: 'The screen is covered' })).toBeTruthy();
  const page = screen.getByText('What do you need to do today?').closest('[inert]');
  expect(page).not.toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open and go on' }));
  press('Open and go on');
  expect(screen.queryByRole('heading', { name: 'The screen is covered' })).toBeNull();
  expect(screen.getByText('What do you need to do today?').closest('[inert]')).toBeNull();
});

test('the curtain may stay drawn no longer than a page may stand alone, and its second button clears everything', async () => {
  press('Touch here to start');
  press('Cover');
  await pass(60);
  expect(asked()).toBe(true);
  press('I’m still using it');
  expect(screen.getByRole('heading', { name: 'The screen is covered' })).toBeTruthy();
  press('Done, clear all');
  expect(waiting()).toBe(true);
  expect(screen.queryByRole('heading', { name: 'The screen is covered' })).toBeNull();
  await pass(0.1);
  expect(ends).toEqual(['done']);
});

test('the page comes down and goes up again, and stands as ever for the next visitor', async () => {
  const low = (): boolean => 'low' in document.documentElement.dataset;
  press('Touch here to start');
  press('Lower it');
  expect(low()).toBe(true);
  press('Raise the screen again');
  expect(low()).toBe(false);
  await pass(1);
  press('Lower it');
  expect(low()).toBe(true);
  await pass(80);
  expect(waiting()).toBe(true);
  expect(low()).toBe(false);
  await pass(0.1);
  expect(seen).toEqual({ language: 'en', textSize: 'normal', theme: 'default', aids: ['low'] });
});
