import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_DOOR } from '#core/opening/door.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { Kiosk } from './Kiosk.tsx';
import type { Greeting } from './kiosk-context.tsx';

const greeting: Greeting = {
  host: 'web',
  page: 4,
  version: '1',
  content: null,
  defaultLanguage: 'vi',
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
const client = {
  call: (name: string, input: unknown) => {
    calls.push([name, input]);
    return Promise.resolve({ ok: true, value: name === 'content.glosses' ? [] : { languages: [], texts: { vi: [], en: [] } } });
  },
  listen: () => () => {},
  onConnection: () => () => {},
} as unknown as KioskClient;

beforeEach(() => {
  calls.length = 0;
  vi.useFakeTimers();
  render(<Kiosk client={client} greeting={greeting} />);
});
afterEach(() => void vi.useRealTimers());

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const pass = (seconds: number): Promise<unknown> => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const page = (): readonly (string | undefined)[] => {
  const { lang, dataset } = document.documentElement;
  return [lang, dataset['text'], dataset['theme']];
};
const logged = (name: string): readonly unknown[] => calls.filter(([called]) => called === name).map(([, input]) => input);

test('the page begins in the language and text size of the office', () => {
  expect(page()).toEqual(['vi', 'normal', 'default']);
  expect(screen.getByRole('button', { name: 'Chạm vào đây để bắt\u00a0đầu' })).toBeTruthy();
});

test('changing the language changes the words at once, before a visit and in it', () => {
  press('English');
  expect(page()[0]).toBe('en');
  press('Touch here to start');
  expect(screen.getByRole('heading', { name: 'What do you need to do today?' })).toBeTruthy();
  press('Tiếng Việt');
  expect(screen.getByRole('heading', { name: 'Hôm nay cần làm việc gì ạ?' })).toBeTruthy();
});

test('text size and contrast reach the whole page, and each leaves the other alone', () => {
  press('English');
  press('Text size');
  press('Very large');
  expect(page()).toEqual(['en', 'xlarge', 'default']);
  press('Black');
  expect(page()).toEqual(['en', 'xlarge', 'contrast']);
  press('Normal');
  expect(page()).toEqual(['en', 'normal', 'contrast']);
});

test('the end of a visit gives the next visitor the settings of the office', async () => {
  press('English');
  press('Touch here to start');
  press('Text size');
  press('Large');
  press('Black');
  press('Done');
  await pass(1);
  press('Start over');
  expect(page()).toEqual(['vi', 'normal', 'default']);
  expect(screen.getByRole('button', { name: 'Chạm vào đây để bắt\u00a0đầu' })).toBeTruthy();
});

test('a visit is logged from its start to its end, with the settings it ended with', async () => {
  press('English');
  press('Touch here to start');
  await pass(30);
  press('Text size');
  press('Large');
  press('Start over');
  await pass(0.1);
  const [start] = logged('visit.start') as readonly { visit: string }[];
  expect(start).toMatchObject({ settings: { language: 'en', textSize: 'normal', theme: 'default' } });
  expect(logged('visit.end')).toEqual([
    { visit: start?.visit, seconds: 30, settings: { language: 'en', textSize: 'large', theme: 'default' }, how: 'done' },
  ]);
});

test('two visits have two ids', async () => {
  for (let visit = 0; visit < 2; visit += 1) {
    press('English');
    press('Touch here to start');
    press('Start over');
    await pass(1);
  }
  const ids = (logged('visit.start') as readonly { visit: string }[]).map(({ visit }) => visit);
  expect(new Set(ids).size).toBe(2);
});

test('a double tap on the first button begins one visit', async () => {
  const start = screen.getByRole('button', { name: 'Chạm vào đây để bắt\u00a0đầu' });
  fireEvent.click(start);
  fireEvent.click(start);
  await pass(0.1);
  expect(logged('visit.start')).toHaveLength(1);
});

test('calling staff asks the service, once a press', async () => {
  press('English');
  press('Call staff');
  await pass(0);
  expect(logged('help.call')).toEqual([{}]);
});
