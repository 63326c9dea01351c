import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageFacts } from '#core/diagnosis/page-facts.ts';
import { worstOf } from '#core/diagnosis/sayings.ts';
import { createMemoryCarriers } from '#services/carriers/memory-carriers.ts';
import { type MemoryApp, startMemoryApp } from '#support/memory-app.ts';
import * as diagnose from './diagnose.ts';

const page: PageFacts = {
  engine: 'chromium',
  engineVersion: 148,
  width: 1920,
  height: 1080,
  ratio: 1,
  pxPerMm: 4,
  fingers: 10,
  voice: false,
  touch: { felt: 12, of: 12 },
};
const VISIT = '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11';

let app: MemoryApp;
beforeEach(async () => {
  app = await startMemoryApp();
  await app.enter();
}, 60_000);
afterEach(() => app.close());

test('a kiosk that is well says so of everything, in the order of the screen', async () => {
  const result = await diagnose.run(app.app.context, {});
  const findings = result.ok ? result.value.findings : [];
  expect(findings.map(({ check }) => check)).toEqual([
    'program',
    'content',
    'disk',
    'data',
    'audit',
    'clock',
    'printer',
    'office-printer',
    'print-test',
    'voice',
    'backup',
    'errors',
    'run',
  ]);
  // Room, zone and memory are those of the machine the test runs on.
  const ours = findings.filter(({ check }) => !['disk', 'clock', 'run'].includes(check));
  expect(ours.map(({ says }) => says)).toEqual([
    'program-known',
    'content-whole',
    'data-whole',
    'audit-holds',
    'printer-none',
    'office-printer-shared',
    'print-test-none',
    'voice-system',
    'backup-never',
    'errors-none',
  ]);
  expect(worstOf(ours)).toBe('look');
});

test('staff may look; only who looks after content takes a file away, and nobody before the corner is open', async () => {
  await app.call('staff.add', { code: 'lan', role: 'staff', pin: '907116' });
  await app.call('staff.lock', {});
  expect((await app.call('diagnose.run', {})).ok).toBe(false);
  await app.call('staff.unlock', { code: 'lan', pin: '907116' });
  expect((await app.call('diagnose.run', {})).ok).toBe(true);
  expect(await app.call('diagnose.bundle', { carrier: 'x', page })).toEqual({ ok: false, error: 'not-allowed' });
});

test('the file for whoever helps holds nothing of visits, staff, PINs or the words of the office; the making of it is written down', async () => {
  const { context } = app.app;
  await app.call('staff.add', { code: 'nguyet-thu', role: 'content', pin: '907116' });
  await app.call('staff.makeRecovery', {});
  const settings = context.settings.read();
  await app.call('settings.save', {
    settings: {
      ...settings,
      office: { 'office-address': 'Số 7 phố Chưa Đặt Tên', 'office-phone': '0210 381 2345' },
      places: [{ id: 'khu-dong-hoi', kind: 'khu', name: 'Khu Đồng Hội' }],
    },
  });
  await app.call('visit.start', { visit: VISIT, settings: { language: 'vi', textSize: 'normal', theme: 'default' } });
  await app.call('session.join', { visit: VISIT });
  await app.call('overlay.hide', { procedure: 'dang-ky-khai-sinh', place: 'facts/fee' });
  context.log.error('app.defect', new TypeError('Số 7 phố Chưa Đặt Tên'), { file: 'staff.json' });
  context.log.info('slip.job', { job: VISIT });

  const carriers = createMemoryCarriers(['DO']);
  const made = await diagnose.bundle({ ...context, carriers }, { carrier: 'DO', page });
  if (!made.ok) throw new Error(made.error);
  expect(made.value.file).toBe('ho-tro-kiosk-1-20261123-0900.json.gz');
  const bytes = await carriers.read('DO', made.value.file);
  const text = gunzipSync(bytes.ok ? bytes.value : new Uint8Array()).toString();
  const bundle = JSON.parse(text) as Record<string, unknown>;
  expect(Object.keys(bundle).toSorted()).toEqual(['at', 'findings', 'format', 'kiosk', 'log', 'page']);
  expect(bundle['log']).toMatchObject([{ event: 'app.defect', error: 'TypeError' }]);

  // Whatever the data folder holds that is anybody's: words of the office, codes and hashes of staff, ids of visits.
  const stored = await app.everything();
  const staffFile = [...stored].find(([path]) => path.endsWith('/staff.json'))?.[1] ?? '';
  const hashes = [...staffFile.matchAll(/"([\w+/=-]{20,})"/g)].map(([, hash]) => hash ?? '');
  expect(hashes.length).toBeGreaterThan(3);
  for (const word of [
    'cb-1',
    'nguyet',
    VISIT,
    'Chưa Đặt',
    '0210 381',
    'Đồng Hội',
    'dong-hoi',
    'dang-ky-khai-sinh',
    'startedAt',
    ...hashes,
  ])
    expect(text, word).not.toContain(word);
  expect((await context.audit.recent(1))[0]).toMatchObject({
    act: 'support.made',
    who: 'cb-1',
    about: made.value.file,
    outcome: 'done',
  });
});

test('a stick that was pulled out is said, and written down as not done', async () => {
  const carriers = createMemoryCarriers(['DO']);
  carriers.pullOut('DO');
  const { context } = app.app;
  expect(await diagnose.bundle({ ...context, carriers }, { carrier: 'DO', page })).toEqual({ ok: false, error: 'carrier-gone' });
  expect((await context.audit.recent(1))[0]).toMatchObject({ act: 'support.made', outcome: 'failed' });
});

test('on paper it is one sheet that names what was found; without a printer that is said', async () => {
  const input = { job: '7c9e6679-7425-40de-944b-e07fc1f90ae7', language: 'vi', page } as const;
  expect(await diagnose.print(app.app.context, input)).toEqual({ ok: false, error: 'no-printer' });
  const settings = app.app.context.settings.read();
  await app.call('settings.save', { settings: { ...settings, printer: { kind: 'folder' } } });
  expect(await diagnose.print(app.app.context, { ...input, job: VISIT })).toEqual({ ok: true, value: { state: 'sent' } });
  const [drawn] = app.drawn;
  const words = JSON.stringify(drawn);
  expect(words).toContain('Kiểm tra máy');
  expect(words).toContain('tệp nào cũng nguyên vẹn');
  expect(words).toContain('480 × 270 mm');
  expect(words).not.toMatch(/\{\w+\}/);
});
