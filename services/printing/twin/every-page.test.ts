import { expect, test } from 'vitest';
import { LANGUAGES } from '#core/basics/language.ts';
import { hasHandout } from '#core/handout/handout-sheet.ts';
import { PICTURES } from '#core/resume/pictures.ts';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import { isTakenHome } from '#core/slip/printed.ts';
import { realContent } from '#support/real-content.ts';
import { everyCode, everyHandout, everyPage } from './every-page.ts';

test('there is a page of everything that somebody takes home, each with its own name', async () => {
  const pack = await realContent();
  const pages = everyPage(pack);
  expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
  expect(pages.every(({ document }) => isTakenHome(document))).toBe(true);
  const lessons = pack.procedures.filter(hasHandout).length;
  expect(lessons).toBeGreaterThan(30);
  expect(everyHandout(pack)).toHaveLength(lessons * LANGUAGES.length);
  expect(everyHandout(pack, { languages: ['en'] })).toHaveLength(lessons);
});

test('every picture is on a code, on every paper and in every language; the longest name of a lesson is on one', async () => {
  const pack = await realContent();
  const codes = everyCode(pack);
  expect(codes).toHaveLength((PICTURES.length / 3) * PAPER_SIZES.length * LANGUAGES.length);
  const seen = codes.flatMap(({ document }) => (document.kind === 'code' ? document.sheet.code.pictures : []));
  expect(new Set(seen).size).toBe(PICTURES.length);
  const longest = Math.max(...pack.scripts.map(({ title }) => title.vi.length));
  expect(codes.some(({ document }) => document.kind === 'code' && document.sheet.lesson.vi.length === longest)).toBe(true);
});
