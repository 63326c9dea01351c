import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createFileLogger } from './file-logger.ts';
import { createLogReader, lineOf } from './read-log.ts';

test('troubles come with their class and place, acts of staff and what a trouble was about do not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-log-'));
  const log = createFileLogger({ folder, clock: createFakeClock() });
  log.info('audit.corner.opened', { about: 'lan' });
  log.warn('notice.added', { kind: 'file-lost', about: 'visits/2026/2026-11-23.json' });
  log.error('app.defect', Object.assign(new TypeError('number 079201012345'), { code: 'EIO' }), { file: 'staff.json' });
  log.warn('page.defect', { kind: 'render', name: 'RangeError', position: 'assets/a.js:1:2' });
  const lines = await createLogReader(folder)();
  expect(lines.map(({ event, error, code }) => [event, error, code])).toEqual([
    ['notice.added', null, null],
    ['app.defect', 'TypeError', 'EIO'],
    ['page.defect', 'RangeError', null],
  ]);
  expect(lines[2]?.at).toBe('assets/a.js:1:2');
  expect(JSON.stringify(lines)).not.toMatch(/lan|visits|staff|0792/);
  await writeFile(
    join(folder, 'kiosk.1.log'),
    '{"time":"2026-01-01T00:00:00.000Z","level":"error","event":"app.older"}\n{"time":"20',
  );
  expect((await createLogReader(folder)()).map(({ event }) => event)[0]).toBe('app.older');
  await rm(folder, { recursive: true });
  expect(await createLogReader(folder)()).toEqual([]);
});

test('a line that another hand wrote passes nothing on', () => {
  const line = { time: '2026-11-23T02:00:00.000Z', level: 'error', event: 'app.defect' };
  expect(lineOf(JSON.stringify({ ...line, error: 'Nguyễn Thị Hoa', code: 'x 0792', at: 'lan@example.com' }))).toEqual([
    { ...line, error: null, code: null, at: null },
  ]);
  expect(lineOf(JSON.stringify({ ...line, event: 'Nguyễn Thị Hoa' }))).toEqual([]);
  expect(lineOf(JSON.stringify({ ...line, time: '079201012345' }))).toEqual([]);
  expect(lineOf('not a line "level":"error"')).toEqual([]);
});
