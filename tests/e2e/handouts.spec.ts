import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { LANGUAGES } from '#core/basics/language.ts';
import { handoutSheet, hasHandout } from '#core/handout/handout-sheet.ts';
import { HANDOUT_MARGINS, SHEET_PAGES } from '#core/sheet/paper.ts';
import { checkAddress } from '#core/slip/allow-list.ts';
import { SLIP_WORDS } from '#core/slip/words.ts';
import { pagesOfPdf } from '#support/read-pdf.ts';
import { realContent } from '#support/real-content.ts';
import { openPrintStage } from './print-stage.ts';

const { top, right, bottom, left } = HANDOUT_MARGINS;
/** The page prints its margins around what is drawn. */
const ROOM = { top: 0, left: 0, width: SHEET_PAGES.a4.width - left - right, height: SHEET_PAGES.a4.height - top - bottom };
const DAY = '2026-11-26';

test('every handout is one page, black on white, with a code that leads where its host says', async ({ page }) => {
  test.setTimeout(120_000);
  const pack = await realContent();
  const lessons = pack.procedures.filter(hasHandout);
  const stage = await openPrintStage(page);
  const problems: string[] = [];
  const sizes = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const { id, homeSteps, name } of lessons) {
      const sheet = handoutSheet({ pack, procedure: id, copies: 1, day: DAY, language });
      if (!sheet.ok) throw new Error(`${id}: ${sheet.error}`);
      const drawn = await stage.draw({ kind: 'sheet', sheet: sheet.value }, ROOM);
      const letters = await page.locator('main').evaluate((main) => main.style.fontSize);
      sizes.set(letters, (sizes.get(letters) ?? 0) + 1);
      if (drawn.height > ROOM.height) problems.push(`${id}, ${language}: ${drawn.height.toFixed(0)} mm`);
      for (const text of drawn.outside) problems.push(`${id}, ${language}: cut off: ${text}`);
      for (const colour of drawn.colours) if (!/\(0, 0, 0|255, 255, 255/.test(colour)) problems.push(`${id}: ${colour}`);
      const text = drawn.text.replaceAll('\u00a0', ' ');
      for (const words of [name, SLIP_WORDS.warning, ...homeSteps])
        if (!text.includes(words[language].replaceAll('\u00a0', ' '))) problems.push(`${id}, ${language}: lacks ${words.vi}`);
      // What is marked for the screen is not marked on paper.
      if (text.includes('**')) problems.push(`${id}, ${language}: shows its marks`);
      if (language !== 'vi' || drawn.code === null) continue;
      const { data, width, height } = PNG.sync.read(await stage.raster(drawn.code));
      const read = jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
      const checked = checkAddress(read, pack.portals);
      if (!checked.ok || !text.includes(checked.value.host)) problems.push(`${id}: the code reads ${read}`);
    }
  expect(problems).toEqual([]);
  expect(lessons.length).toBeGreaterThan(30);
  // oxlint-disable-next-line no-console -- the figures of the run
  console.log('Handouts:', lessons.length, Object.fromEntries(sizes));
});

test('as many pages come out as copies are asked for', async ({ page }) => {
  const pack = await realContent();
  const stage = await openPrintStage(page);
  const sheet = handoutSheet({ pack, procedure: 'nop-truc-tuyen', copies: 7, day: DAY, language: 'vi' });
  if (!sheet.ok) throw new Error(sheet.error);
  await stage.draw({ kind: 'sheet', sheet: sheet.value }, ROOM);
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  expect(await pagesOfPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, margin: none }))).toBe(7);
});
