import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compile } from '#core/content/compile.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { smallLibrary } from '#support/small-library.ts';
import { openPack } from './pack-store.ts';

const text = JSON.stringify(compile(smallLibrary(), 'phien-ban'));
const manifest = (of: string, format = 1): string =>
  JSON.stringify({ format, files: { 'pack.json': createHash('sha256').update(of).digest('hex') } });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-pack-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function opened(files: Readonly<Record<string, string>>) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const notices = createNoticeBoard(createFakeClock(), silentLogger);
  const store = await openPack(folder, { log: silentLogger, notices });
  return { pack: store.pack(), problem: store.problem(), notices: notices.list().map(({ kind, about }) => ({ kind, about })) };
}

test('a pack that agrees with its manifest is opened, and staff are told nothing', async () => {
  const { pack, problem, notices } = await opened({ 'pack.json': text, 'manifest.json': manifest(text) });
  expect(pack).toEqual(JSON.parse(text));
  expect(problem).toBeNull();
  expect(notices).toEqual([]);
});

const other = text.replace('Việc mẫu', 'Việc khác');
test.each([
  ['one changed word', { 'pack.json': other, 'manifest.json': manifest(text) }],
  ['a pack cut off half-way', { 'pack.json': text.slice(0, 200), 'manifest.json': manifest(text) }],
  ['a pack that is no JSON though its hash is right', { 'pack.json': 'xin chào', 'manifest.json': manifest('xin chào') }],
  ['a pack that is null', { 'pack.json': 'null', 'manifest.json': manifest('null') }],
  ['a pack of another format', { 'pack.json': '{"format":2}', 'manifest.json': manifest('{"format":2}') }],
  ['a manifest of another format', { 'pack.json': text, 'manifest.json': manifest(text, 2) }],
  ['a manifest that lists nothing', { 'pack.json': text, 'manifest.json': '{"format":1}' }],
  ['a manifest that is no JSON', { 'pack.json': text, 'manifest.json': '' }],
])('%s is broken: nothing of it is shown, and staff are told', async (_, files) => {
  expect(await opened(files)).toEqual({ pack: null, problem: 'broken', notices: [{ kind: 'content-problem', about: 'broken' }] });
});

test.each([
  ['nothing', {}],
  ['no manifest', { 'pack.json': text }],
  ['no pack', { 'manifest.json': manifest(text) }],
])('a folder with %s is missing its content', async (_, files) => {
  expect(await opened(files)).toEqual({
    pack: null,
    problem: 'missing',
    notices: [{ kind: 'content-problem', about: 'missing' }],
  });
});
