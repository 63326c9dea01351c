import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { createMemoryStorage } from '#support/memory-storage.ts';
import { openAuditLog } from './file-audit-log.ts';
import { verifyCommand } from './verify-command.ts';

const surroundings = { platform: 'linux', environment: {}, home: '/nowhere' } as const;

async function said(...parameters: readonly string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  return { code: await verifyCommand(parameters, surroundings, (line) => lines.push(line)), lines };
}

test('says in Vietnamese, or in English where asked, whether the chain holds, and which entry does not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-audit-'));
  const tools = { ...createMemoryStorage({ fileSystem: nodeFileSystem, clock: createFakeClock() }), root: folder };
  const log = await openAuditLog(tools);
  await log.record({ who: 'lan', act: 'settings.saved', about: 'paper', outcome: 'done' });
  await log.record({ who: 'lan', act: 'settings.saved', about: 'kiosk', outcome: 'done' });
  await log.settled();
  const holds = await said('--data', folder);
  expect(holds).toMatchObject({ code: 0, lines: [expect.stringMatching(/^2 việc, .*NGUYÊN VẸN$/)] });
  expect((await said('--data', folder, '--lang', 'en')).lines).toEqual([expect.stringMatching(/^2 entries, .*the chain holds$/)]);

  const path = join(folder, 'audit', '2026', '2026-11-23.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('paper', 'other'));
  const broken = await said('--data', folder);
  expect(broken.code).toBe(1);
  expect(broken.lines[0]).toMatch(/2026-11-23\.json: không đọc được/);
  expect(broken.lines.at(-1)).toMatch(/KHÔNG/);
  await rm(folder, { recursive: true });
});

test('a wrong call is told how it goes', async () => {
  for (const wrong of [['--lang', 'fr'], ['--date', 'x'], ['x']])
    expect(await said(...wrong)).toEqual({ code: 2, lines: ['Cách gọi: npm run audit:verify -- [--data DIR] [--lang vi|en]'] });
});
