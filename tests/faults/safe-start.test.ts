import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROVEN_AFTER, SAFE_AFTER } from '#core/watchdog/safe-start.ts';
import { seal } from '#services/storage/envelope.ts';
import type { MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { type MemoryApp, type MemoryAppOptions, startMemoryApp } from '#support/memory-app.ts';
import { PLAIN, visitId } from './visits-on-disk.ts';

const PROCEDURE = 'dang-ky-khai-sinh';

let folder: string;
let disk: MemoryFileSystem;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-safe-'));
  const kiosk = await startMemoryApp({ folder });
  ({ disk } = kiosk);
  await kiosk.enter();
  const { settings } = kiosk.app.context;
  await settings.save({ ...settings.read(), kiosk: 'sanh-1', printer: { kind: 'folder' } });
  const said = { value: { text: { vi: '8.000 đồng', en: '' }, detail: null }, source: 'Nghị quyết 12/2026', date: '2026-11-01' };
  expect(await kiosk.send('overlay.edit', { procedure: PROCEDURE, place: 'facts/fee', ...said })).toMatchObject({ ok: true });
  expect(await fee(kiosk)).toBe('8.000 đồng');
  await kiosk.close();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (more: MemoryAppOptions = {}): Promise<MemoryApp> => startMemoryApp({ folder, disk, ...more });

/** So many starts end like a pulled plug. */
async function cutShort(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await start();
}

/** The same, without living through it. */
function afterCuts(times: number): void {
  disk.put(join(folder, 'data', 'starts.json'), seal(JSON.stringify({ unproven: times }), 1, 1));
}

async function fee(kiosk: MemoryApp): Promise<unknown> {
  const found = await kiosk.call('content.procedure', { id: PROCEDURE });
  return found.ok
    ? (found.value.procedure.facts?.fee as { readonly text?: { readonly vi: string } } | undefined)?.text?.vi
    : found.error;
}

test('after three starts that came to nothing only what is certain is opened, and nothing is lost by it', async () => {
  await cutShort(SAFE_AFTER);
  const kiosk = await start();
  const { context } = kiosk.app;
  expect(context.run.safe).toBe(true);
  // What the office corrected is neither shown nor forgotten, and nobody reads what it knows to be old.
  expect(await fee(kiosk)).toBe('Mời hỏi cán bộ');
  expect(await kiosk.call('kiosk.hello', {})).toMatchObject({ value: { printer: 'none' } });
  expect(context.settings.read()).toMatchObject({ kiosk: 'sanh-1', printer: { kind: 'folder' } });
  expect(await context.clips.texts()).toEqual({ vi: [], en: [] });
  // Visits go on being kept.
  expect(await kiosk.send('visit.start', { visit: visitId(1), settings: PLAIN })).toMatchObject({ ok: true });
  expect(await context.visits.find(visitId(1))).not.toBeNull();
  expect(context.notices.list()).toContainEqual(expect.objectContaining({ kind: 'safe-start' }));
});

test('staff are told, and their button leads back', async () => {
  afterCuts(SAFE_AFTER);
  let restarts = 0;
  const kiosk = await start({ restart: () => (restarts += 1) });
  expect(await kiosk.send('kiosk.leaveSafe', {})).toEqual({ ok: false, error: 'not-allowed' });
  await kiosk.enter();
  expect(await kiosk.call('staff.notices', {})).toMatchObject({ value: { safe: true } });
  expect(await kiosk.call('kiosk.leaveSafe', {})).toEqual({ ok: true, value: {} });
  kiosk.clock.advance(1000);
  expect(restarts).toBe(1);
  // However it ends then.
  const next = await start();
  expect(next.app.context.run.safe).toBe(false);
  expect(await fee(next)).toBe('8.000 đồng');
});

test('one that ends in order, or lasts, leads back as well; one the host gives up does not', async () => {
  afterCuts(SAFE_AFTER);
  await (await start()).close();
  expect((await start()).app.context.run.safe).toBe(false);

  afterCuts(SAFE_AFTER);
  const lasting = await start();
  lasting.clock.advance(PROVEN_AFTER);
  await lasting.app.close('failing');
  expect((await start()).app.context.run.safe).toBe(false);

  afterCuts(SAFE_AFTER);
  await (await start()).app.close('failing');
  expect((await start()).app.context.run.safe).toBe(true);
});
