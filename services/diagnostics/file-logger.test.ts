import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createFileLogger } from './file-logger.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-log-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function everything(): Promise<string> {
  const names = await readdir(join(folder, 'logs'));
  return (await Promise.all(names.map((name) => readFile(join(folder, 'logs', name), 'utf8')))).join('');
}

describe('the technical log', () => {
  test('is one JSON object a line', async () => {
    const log = createFileLogger({ folder: join(folder, 'logs'), clock: createFakeClock() });
    log.info('kiosk.started', { port: 4711, host: 'web' });
    log.warn('file.recovered', { file: 'visits/2026/2026-11-23.json', quiet: true, nothing: null });
    log.error('call.failed', new TypeError('x'), { call: 'visit.start' });
    const lines = (await everything())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual([
      { time: '2026-11-23T02:00:00.000Z', level: 'info', event: 'kiosk.started', port: 4711, host: 'web' },
      {
        time: '2026-11-23T02:00:00.000Z',
        level: 'warn',
        event: 'file.recovered',
        file: 'visits/2026/2026-11-23.json',
        quiet: true,
        nothing: null,
      },
      {
        time: '2026-11-23T02:00:00.000Z',
        level: 'error',
        event: 'call.failed',
        call: 'visit.start',
        error: 'TypeError',
        at: expect.stringMatching(/^services\/diagnostics\/file-logger\.test\.ts:/) as string,
      },
    ]);
  });

  test('a secret never reaches the file: not by a message, a cause, a name, a thrown text, or a field', async () => {
    const log = createFileLogger({ folder: join(folder, 'logs'), clock: createFakeClock() });
    const secret = 'Nguyễn Thị Lan 001196009999';
    log.error('call.failed', new Error(secret, { cause: new Error(secret) }));
    log.error('call.failed', Object.assign(new Error(secret), { name: secret, code: secret, typed: secret }));
    log.error('call.failed', new Error(`\n    at ${secret} (/srv/services/001196009999.ts:1:1)`));
    log.error('call.failed', secret);
    log.error('call.failed', { secret });
    log.info('call.made', { field: secret });
    const written = await everything();
    expect(written.trimEnd().split('\n')).toHaveLength(6);
    expect(written).not.toMatch(/Lan|001196009999/);
    expect(written).toContain('"field":"(dropped)"');
  });

  test.skipIf(process.platform === 'win32')('belongs to its owner alone', async () => {
    createFileLogger({ folder: join(folder, 'logs'), clock: createFakeClock() }).info('kiosk.started');
    expect((await stat(join(folder, 'logs', 'kiosk.log'))).mode & 0o777).toBe(0o600);
  });

  test('starts new files and keeps five old ones, the newest lines among them', async () => {
    const log = createFileLogger({ folder: join(folder, 'logs'), clock: createFakeClock(), fileBytes: 500 });
    for (let number = 0; number < 200; number += 1) log.info('line.written', { number });
    expect((await readdir(join(folder, 'logs'))).toSorted()).toEqual([
      'kiosk.1.log',
      'kiosk.2.log',
      'kiosk.3.log',
      'kiosk.4.log',
      'kiosk.5.log',
      'kiosk.log',
    ]);
    const numbers = [...(await everything()).matchAll(/"number":(\d+)/g)]
      .map(([, number]) => Number(number))
      .toSorted((a, b) => a - b);
    expect(numbers.at(-1)).toBe(199);
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => 200 - numbers.length + index));
  });

  test('two logs of two folders do not mix', async () => {
    const other = join(folder, 'other');
    createFileLogger({ folder: join(folder, 'logs'), clock: createFakeClock() }).info('here.written');
    createFileLogger({ folder: other, clock: createFakeClock() }).info('there.written');
    expect(await everything()).not.toContain('there.written');
    expect(await readFile(join(other, 'kiosk.log'), 'utf8')).toContain('there.written');
  });

  test('a folder that cannot be made silences the log and nothing else', async () => {
    await writeFile(join(folder, 'logs'), 'a file in the way');
    const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'log'), vi.spyOn(console, 'warn')];
    expect(() =>
      createFileLogger({ folder: join(folder, 'logs'), clock: createFakeClock() }).info('kiosk.started'),
    ).not.toThrow();
    for (const spy of printed) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});
