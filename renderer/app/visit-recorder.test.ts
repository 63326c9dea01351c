import { expect, test } from 'vitest';
import type { KioskClient } from '#renderer/client/client.ts';
import { createVisitRecorder } from './visit-recorder.ts';

const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const visit = '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11';

/** A client that answers each call with the next of the given answers, then with success. */
function clientAnswering(answers: readonly ({ ok: true } | { ok: false; error: string })[]): {
  client: KioskClient;
  names: string[];
} {
  const names: string[] = [];
  const left = [...answers];
  const client = {
    call: (name: string) => {
      names.push(name);
      return Promise.resolve(left.shift() ?? { ok: true, value: {} });
    },
  } as unknown as KioskClient;
  return { client, names };
}

test('calls go out in order, each after the one before was answered', async () => {
  const { client, names } = clientAnswering([]);
  const recorder = createVisitRecorder(client);
  recorder.start(visit, settings);
  recorder.record(visit, 3, settings, { id: visit, at: 1, seconds: 2, kind: 'search', found: true });
  recorder.end(visit, 5, settings, 'home');
  await recorder.settled();
  expect(names).toEqual(['visit.start', 'visit.record', 'visit.end']);
});

test('a service that is away is asked again until it answers, and nothing overtakes', async () => {
  const away = { ok: false, error: 'unreachable' } as const;
  const { client, names } = clientAnswering([away, away]);
  const waits: number[] = [];
  const recorder = createVisitRecorder(client, (milliseconds) => {
    waits.push(milliseconds);
    return Promise.resolve();
  });
  recorder.start(visit, settings);
  recorder.end(visit, 5, settings, 'idle');
  await recorder.settled();
  expect(names).toEqual(['visit.start', 'visit.start', 'visit.start', 'visit.end']);
  expect(waits).toEqual([2000, 2000]);
});

test('every act lets the page paint first', async () => {
  const { client, names } = clientAnswering([]);
  let paint = (): void => {};
  const recorder = createVisitRecorder(client, undefined, () => new Promise((done) => (paint = done)));
  recorder.start(visit, settings);
  await Promise.resolve();
  expect(names).toEqual([]);
  paint();
  await recorder.settled();
  expect(names).toEqual(['visit.start']);
});

test('a refusal is final: the next act is not held back', async () => {
  const { client, names } = clientAnswering([{ ok: false, error: 'storage-failed' }]);
  const recorder = createVisitRecorder(client);
  recorder.start(visit, settings);
  recorder.end(visit, 5, settings, 'home');
  await recorder.settled();
  expect(names).toEqual(['visit.start', 'visit.end']);
});

test('while the service is away, acts wait in line and go out in their order', async () => {
  const away = { ok: false, error: 'unreachable' } as const;
  const { client, names } = clientAnswering([away]);
  let back = (): void => {};
  let fell = (): void => {};
  const fallen = new Promise<void>((done) => (fell = done));
  const recorder = createVisitRecorder(client, () => {
    fell();
    return new Promise((done) => (back = done));
  });
  recorder.start(visit, settings);
  recorder.record(visit, 3, settings, { id: visit, at: 1, seconds: 2, kind: 'search', found: true });
  recorder.end(visit, 5, settings, 'idle');
  await fallen;
  expect(names).toEqual(['visit.start']);
  back();
  await recorder.settled();
  expect(names).toEqual(['visit.start', 'visit.start', 'visit.record', 'visit.end']);
});

test('a try again says exactly what was said the first time', async () => {
  const inputs: unknown[] = [];
  const answers = [
    { ok: false, error: 'unreachable' },
    { ok: true, value: {} },
  ];
  const client = {
    call: (_: string, input: unknown) => {
      inputs.push(input);
      return Promise.resolve(answers.shift());
    },
  } as unknown as KioskClient;
  const recorder = createVisitRecorder(client, () => Promise.resolve());
  recorder.end(visit, 5, settings, 'home');
  await recorder.settled();
  const said = { visit, seconds: 5, settings, how: 'home' };
  expect(inputs).toEqual([said, said]);
});
