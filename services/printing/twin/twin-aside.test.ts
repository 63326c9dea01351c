import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import type { TwinInput } from './check-twin.ts';
import { createTwinAside, IDLE, PATIENCE } from './twin-aside.ts';
import type { Twin } from './twin.ts';

/** A thread that does what the first byte of a picture says, and says which thread it is. */
const PROGRAM = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ id, input }) => {
  const [what] = input.png;
  if (what === 0) parentPort.postMessage({ id, answer: { ok: true, value: null } });
  if (what === 1) parentPort.postMessage({ id, answer: { ok: false, error: 'clipped' } });
  if (what === 2) parentPort.postMessage({ id, broken: 'no picture' });
  if (what === 3) process.exit(1);
  if (what === 4) throw new Error('defect');
  if (what === 5) parentPort.postMessage({ id, answer: { ok: false, error: String(threadId) } });
});`;

let folder: string;
let program: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-twin-'));
  program = join(folder, 'program.mjs');
  await writeFile(program, PROGRAM);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const open: Twin[] = [];
function setUp() {
  const clock = createFakeClock();
  const twin = createTwinAside(program, clock);
  open.push(twin);
  return { clock, twin };
}
afterEach(async () => {
  for (const twin of open.splice(0)) await twin.close();
});

const asks = (what: number): TwinInput => ({ png: Uint8Array.of(what), document: {} as PrintedDocument, portals: [] });
const threadOf = async (twin: Twin): Promise<string> => {
  const answer = await twin.check(asks(5));
  return answer.ok ? '' : answer.error;
};

test('answers come back to who asked, several at a time, from one thread', async () => {
  const { twin } = setUp();
  const [good, bad, broken] = await Promise.allSettled([twin.check(asks(0)), twin.check(asks(1)), twin.check(asks(2))]);
  expect(good).toMatchObject({ value: { ok: true } });
  expect(bad).toMatchObject({ value: { ok: false, error: 'clipped' } });
  expect(broken).toMatchObject({ status: 'rejected', reason: new Error('no picture') });
  expect(await threadOf(twin)).toBe(await threadOf(twin));
});

test.each([
  ['ends', 3],
  ['has a defect', 4],
])('a thread that %s rejects what was asked; the next question has a new one', async (_, what) => {
  const { twin } = setUp();
  const first = await threadOf(twin);
  await expect(twin.check(asks(what))).rejects.toThrow(/^The thread that reads slips/);
  expect(await threadOf(twin)).not.toBe(first);
});

test('a thread that never answers is given up', async () => {
  const { twin, clock } = setUp();
  const asked = twin.check(asks(9));
  const given = asked.catch((error: unknown) => String(error));
  clock.advance(PATIENCE);
  expect(await given).toContain('did not answer');
  expect(await twin.check(asks(0))).toEqual({ ok: true, value: null });
});

test('a thread with nothing to do ends after a minute, and not while it has', async () => {
  const { twin, clock } = setUp();
  const first = await threadOf(twin);
  clock.advance(IDLE - 1);
  expect(await threadOf(twin)).toBe(first);
  clock.advance(IDLE);
  expect(await threadOf(twin)).not.toBe(first);
});

test('closing ends it; what is asked meanwhile is rejected', async () => {
  const { twin } = setUp();
  const asked = twin.check(asks(9)).catch((error: unknown) => String(error));
  await twin.close();
  expect(await asked).toContain('was closed');
});
