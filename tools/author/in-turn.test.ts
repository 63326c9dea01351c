import { expect, test, vi } from 'vitest';
import { inTurn } from './in-turn.ts';

/** Milliseconds: what is waited for comes at once, but a disk or a machine may be busy. */
const PATIENCE = 30_000;

/** A task whose every run ends when it is told to. */
function held() {
  const ends: (() => void)[] = [];
  const task = vi.fn<() => Promise<void>>(() => new Promise((end) => ends.push(end)));
  return { task, end: () => ends.shift()?.() };
}

test('never twice at a time; asked for again meanwhile, once more afterwards', async () => {
  const { task, end } = held();
  const ask = inTurn(task, () => {});
  ask();
  ask();
  ask();
  expect(task).toHaveBeenCalledTimes(1);
  end();
  await vi.waitFor(() => expect(task).toHaveBeenCalledTimes(2), PATIENCE);
  end();
  await Promise.resolve();
  expect(task).toHaveBeenCalledTimes(2);
});

test('one that throws is told of and tried again when it is asked for', async () => {
  const said: string[] = [];
  const task = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('không đọc được')));
  const ask = inTurn(task, (line) => said.push(line));
  ask();
  await vi.waitFor(() => expect(said).toEqual(['Error: không đọc được']), PATIENCE);
  ask();
  await vi.waitFor(() => expect(task).toHaveBeenCalledTimes(2), PATIENCE);
});
