import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PushedEvent } from '#core/contract/events.ts';
import { openEventStream } from './event-stream.ts';

/** Stands for the browser's EventSource: a test says what happens on the line. */
class FakeSource extends EventTarget {
  static all: FakeSource[] = [];
  closed = false;
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    FakeSource.all.push(this);
  }
  close(): void {
    this.closed = true;
  }
}

const latest = (): FakeSource => {
  const source = FakeSource.all.at(-1);
  if (source === undefined) throw new Error('no stream was opened');
  return source;
};
const stands = (): boolean => latest().dispatchEvent(new Event('open'));
const breaks = (): boolean => latest().dispatchEvent(new Event('error'));
const push = (name: string, data: unknown): boolean =>
  latest().dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));

beforeEach(() => {
  FakeSource.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('pushed events reach every listener with name and data, until it stops listening', () => {
  const stream = openEventStream('/api/events');
  const first: PushedEvent[] = [];
  const second: PushedEvent[] = [];
  const stop = stream.listen((event) => first.push(event));
  stream.listen((event) => second.push(event));
  push('help.changed', { help: 'called' });
  stop();
  push('printer.changed', { printer: 'no-paper', office: null });
  expect(latest().address).toBe('/api/events');
  expect(first).toEqual([{ name: 'help.changed', data: { help: 'called' } }]);
  expect(second.map((event) => event.name)).toEqual(['help.changed', 'printer.changed']);
});

test('names the contract does not know are not passed on', () => {
  const listener = vi.fn();
  openEventStream('/api/events').listen(listener);
  push('something.else', {});
  expect(listener).not.toHaveBeenCalled();
});

test('whoever asks is told at once how the connection stands', () => {
  const watcher = vi.fn();
  openEventStream('/api/events').onConnection(watcher);
  expect(watcher.mock.calls).toEqual([[true]]);
});

test('a break of less than two seconds is not shown', () => {
  const watcher = vi.fn();
  openEventStream('/api/events').onConnection(watcher);
  stands();
  breaks();
  vi.advanceTimersByTime(1500);
  stands();
  vi.advanceTimersByTime(10_000);
  expect(watcher.mock.calls).toEqual([[true]]);
});

test('a longer break is said once, and its end is said once', () => {
  const watcher = vi.fn();
  openEventStream('/api/events').onConnection(watcher);
  breaks();
  vi.advanceTimersByTime(1000);
  breaks();
  vi.advanceTimersByTime(999);
  expect(watcher.mock.calls).toEqual([[true]]);
  vi.advanceTimersByTime(1);
  expect(watcher.mock.calls).toEqual([[true], [false]]);
  vi.advanceTimersByTime(1000);
  breaks();
  vi.advanceTimersByTime(4000);
  stands();
  expect(watcher.mock.calls).toEqual([[true], [false], [true]]);
});

test('the stream is tried again at 1, 2, 4, 8 and then every 15 seconds', () => {
  openEventStream('/api/events');
  for (const seconds of [1, 2, 4, 8, 15, 15, 15]) {
    const count = FakeSource.all.length;
    breaks();
    expect(latest().closed).toBe(true);
    vi.advanceTimersByTime(seconds * 1000 - 1);
    expect(FakeSource.all).toHaveLength(count);
    vi.advanceTimersByTime(1);
    expect(FakeSource.all).toHaveLength(count + 1);
  }
});

test('a stream that stood once is tried again soon', () => {
  openEventStream('/api/events');
  breaks();
  vi.advanceTimersByTime(1000);
  breaks();
  vi.advanceTimersByTime(2000);
  stands();
  breaks();
  const count = FakeSource.all.length;
  vi.advanceTimersByTime(1000);
  expect(FakeSource.all).toHaveLength(count + 1);
});

test('listeners stay through a reconnection', () => {
  const stream = openEventStream('/api/events');
  const listener = vi.fn();
  stream.listen(listener);
  breaks();
  vi.advanceTimersByTime(1000);
  push('notices.changed', { notices: 2 });
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a watcher that left is told nothing more', () => {
  const watcher = vi.fn();
  openEventStream('/api/events').onConnection(watcher)();
  breaks();
  vi.advanceTimersByTime(60_000);
  expect(watcher.mock.calls).toEqual([[true]]);
});
