import { beforeEach, expect, test } from 'vitest';
import { calls } from '#core/contract/calls.ts';
import type { Context } from '#services/app/context.ts';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { createMemoryCarriers, type MemoryCarriers } from '#services/carriers/memory-carriers.ts';
import { createFakeTakehomePage } from '#services/takehome/fake-takehome-page.ts';
import { createMemoryStorage } from '#support/memory-storage.ts';
import { realContent } from '#support/real-content.ts';
import { save } from './takehome.ts';

const pack = await realContent();
let sticks: MemoryCarriers;
let context: Context;
beforeEach(async () => {
  sticks = createMemoryCarriers(['A']);
  const storage = createMemoryStorage();
  context = {
    clock: storage.clock,
    content: { pack: () => pack, problem: () => null, picture: async () => null },
    overlay: { checked: () => null },
    staff: { who: () => 'lan' },
    carriers: sticks,
    audit: await openAuditLog(storage),
    takehomePage: createFakeTakehomePage(),
  } as unknown as Context;
});

const acts = async () => (await context.audit.recent(9)).map(({ who, act, about, outcome }) => [who, act, about, outcome]);
const FILE = 'GocSo-tap-dang-ky-ket-hon.html';

test('the practice of a subject is one file on the stick, and who saved it is written down', async () => {
  const saved = await save(context, { procedure: 'dang-ky-ket-hon', carrier: 'A' });
  const { file, bytes } = calls['takehome.save'].output.parse(saved.ok ? saved.value : null);
  expect(file).toBe(FILE);
  const read = await sticks.read('A', FILE);
  if (!read.ok) throw new Error(read.error);
  expect(read.value.length).toBe(bytes);
  expect(Buffer.from(read.value).toString('utf8')).toContain('"subject":"dang-ky-ket-hon"');
  expect(await acts()).toEqual([['lan', 'takehome.saved', 'dang-ky-ket-hon', 'done']]);
});

test('saved again it takes the place of the one before', async () => {
  await save(context, { procedure: 'dang-ky-ket-hon', carrier: 'A' });
  await save(context, { procedure: 'dang-ky-ket-hon', carrier: 'A' });
  const files = await sticks.files('A');
  expect(files.ok && files.value.map(({ name }) => name)).toEqual([FILE]);
});

test('a stick that is gone is said and written down; a subject the content does not have is said and written nowhere', async () => {
  expect(await save(context, { procedure: 'dang-ky-ket-hon', carrier: 'B' })).toEqual({ ok: false, error: 'carrier-gone' });
  expect(await save(context, { procedure: 'khong-co', carrier: 'A' })).toEqual({ ok: false, error: 'content-missing' });
  expect(await acts()).toEqual([['lan', 'takehome.saved', 'dang-ky-ket-hon', 'failed']]);
});

test('a program without the page, and a page without the place, say so', async () => {
  for (const html of [null, '<!doctype html>'])
    expect(
      await save({ ...context, takehomePage: createFakeTakehomePage(html) }, { procedure: 'dang-ky-ket-hon', carrier: 'A' }),
    ).toEqual({ ok: false, error: 'no-page' });
});
