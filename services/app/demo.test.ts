import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { type MemoryApp, startMemoryApp } from '#support/memory-app.ts';

const VISIT = '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11';
const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;

/** Whether the kiosk itself, with a locked corner, may open a meeting. */
async function mayOpen({ app }: MemoryApp): Promise<number> {
  const request = new Request('http://kiosk.test/api/presentation.open', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan: 'khong-co' }),
  });
  return (await app.handle(request, { host: 'web', surface: 'kiosk' })).status;
}

test('a machine started for demonstrations has a sample office that says so, prints nothing real, and keeps no visit', async () => {
  const kiosk = await startMemoryApp({ demo: true });
  const hello = await kiosk.call('kiosk.hello', {});
  expect(hello).toMatchObject({ ok: true, value: { demo: true, fresh: false, virtualPrinter: true } });
  const { office, places, printer } = kiosk.app.context.settings.read();
  expect(Object.values(office).every((value) => value.endsWith('(mẫu)'))).toBe(true);
  expect(places.map(({ name }) => name)).toEqual(['Khu mẫu 1', 'Chi bộ mẫu 1']);
  expect(printer.kind).toBe('virtual');
  expect((await kiosk.call('visit.start', { visit: VISIT, settings })).ok).toBe(true);
  expect((await kiosk.call('visit.end', { visit: VISIT, seconds: 9, settings, how: 'home' })).ok).toBe(true);
  const all = await kiosk.everything();
  expect([...all.keys()].filter((path) => path.includes('/visits'))).toEqual([]);
  expect([...all].filter(([path, text]) => !path.startsWith('log ') && text.includes(VISIT))).toEqual([]);
  expect(await mayOpen(kiosk)).toBe(200);
  await kiosk.close();
});

test('what staff chose in its folder stays, though it is started again', async () => {
  const disk = createMemoryFileSystem();
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-demo-'));
  const first = await startMemoryApp({ demo: true, disk, folder });
  const { settings: store } = first.app.context;
  await store.save({ ...store.read(), printer: { kind: 'none' }, office: {} });
  await first.close();
  const again = await startMemoryApp({ demo: true, disk, folder });
  expect(again.app.context.settings.read()).toMatchObject({ printer: { kind: 'none' }, office: {} });
  await again.close();
  await rm(folder, { recursive: true, force: true });
});

test('any other machine keeps its visits, has nobody else’s office, and lets only staff open a meeting', async () => {
  const kiosk = await startMemoryApp();
  const hello = await kiosk.call('kiosk.hello', {});
  expect(hello.ok && 'demo' in hello.value).toBe(false);
  expect(kiosk.app.context.settings.read().office).toEqual({});
  await kiosk.call('visit.start', { visit: VISIT, settings });
  expect([...(await kiosk.everything()).values()].some((text) => text.includes(VISIT))).toBe(true);
  expect(await mayOpen(kiosk)).toBe(403);
  await kiosk.enter();
  expect(await mayOpen(kiosk)).toBe(200);
  await kiosk.close();
});
