import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TakehomeLesson } from '#core/takehome/lesson.ts';
import { picturesOfScripts } from '#core/content/pictures.ts';
import { openPack } from '#services/content/pack-store.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { pictureContent, type PictureContent } from '#support/picture-content.ts';
import { type SAMPLES, sampleBytes } from '#support/pictures/samples.ts';
import { createTakehomePage } from './file-takehome-page.ts';
import { createFakeTakehomePage } from './fake-takehome-page.ts';
import { makeTakehome } from './make-takehome.ts';

let folder: PictureContent;
beforeAll(async () => {
  folder = await pictureContent();
});
afterAll(() => folder.remove());

async function lessonOf(subject: string): Promise<TakehomeLesson> {
  const clock = createFakeClock();
  const content = await openPack(folder.pack, { log: silentLogger, notices: createNoticeBoard(clock, silentLogger) });
  const made = await makeTakehome(
    { content, overlay: { checked: () => null }, takehomePage: createFakeTakehomePage(), clock },
    subject,
  );
  if (!made.ok) throw new Error(made.error);
  const html = Buffer.from(made.value.bytes).toString('utf8');
  return JSON.parse(html.slice(html.indexOf('>', html.indexOf('<script')) + 1, html.lastIndexOf('</script>'))) as TakehomeLesson;
}

test('every picture its screens show goes along, byte for byte', async () => {
  const { script, pictures } = await lessonOf('tra-cuu-ho-so');
  const shown = picturesOfScripts([script]);
  expect(shown.size).toBeGreaterThan(0);
  expect(Object.keys(pictures).toSorted()).toEqual([...shown.values()].toSorted());
  for (const [file, address] of shown) {
    const [type, bytes = ''] = (pictures[address] ?? '').split(';base64,');
    expect(type).toBe(file.endsWith('.jpg') ? 'data:image/jpeg' : 'data:image/png');
    expect(Buffer.from(bytes, 'base64').equals(sampleBytes(file as (typeof SAMPLES)[number]))).toBe(true);
  }
});

test('a picture that is damaged stays at home, the rest goes', async () => {
  const [first] = [...picturesOfScripts([(await lessonOf('tra-cuu-ho-so')).script]).keys()];
  const path = join(folder.pack, 'images', first ?? '');
  const whole = await readFile(path);
  await writeFile(path, whole.subarray(0, whole.length - 1));
  try {
    const { script, pictures } = await lessonOf('tra-cuu-ho-so');
    expect(Object.keys(pictures)).toHaveLength(picturesOfScripts([script]).size - 1);
  } finally {
    await writeFile(path, whole);
  }
});

test('a program without its page says so and does not stop', async () => {
  expect(await createTakehomePage(join(folder.pack, 'none.html'), silentLogger).read()).toBeNull();
  await writeFile(join(folder.pack, 'page.html'), 'Bài tập');
  expect(await createTakehomePage(join(folder.pack, 'page.html'), silentLogger).read()).toBe('Bài tập');
});
