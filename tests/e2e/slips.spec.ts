import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '#core/basics/language.ts';
import type { CodeSheet } from '#core/resume/code-sheet.ts';
import { PICTURES } from '#core/resume/pictures.ts';
import { checkAddress } from '#core/slip/allow-list.ts';
import { DOTS_A_MILLIMETRE, HEAD_DOTS, PAGES } from '#core/slip/page.ts';
import { isRoll, PAPER_SIZES, type PaperSize } from '#core/slip/paper-sizes.ts';
import { SLIP_WORDS } from '#core/slip/words.ts';
import { everySlip } from '#services/printing/twin/every-slip.ts';
import { realContent } from '#support/real-content.ts';
import { type Box, type Drawn, openPrintStage, type PrintStage } from './print-stage.ts';

/** Where a printer can print: as wide as the head of a roll, and 5 mm off every edge of a sheet. */
function roomOf(paper: PaperSize): Box {
  const { width, height } = PAGES[paper];
  if (!isRoll(paper)) return { left: 5, width: width - 10, top: 5, height: height - 10 };
  const head = HEAD_DOTS[paper] / DOTS_A_MILLIMETRE;
  return { left: (width - head) / 2, width: head, top: 0, height };
}

/** What is wrong with how any page of this paper looks. */
function* flawsOf(drawn: Drawn, paper: PaperSize): Generator<string> {
  const { width, height } = PAGES[paper];
  if (drawn.ready === null) yield 'is not drawn';
  if (drawn.ready?.split('x')[0] !== String(width)) yield `is ${String(drawn.ready)}`;
  if (drawn.height > height) yield `${drawn.height.toFixed(0)} mm long`;
  for (const text of drawn.outside) yield `cut off: ${text}`;
  for (const colour of drawn.colours) if (!/^rgb\((0, 0, 0|255, 255, 255)\)$/.test(colour)) yield `grey: ${colour}`;
  if (drawn.closest < 1.1) yield `lines ${drawn.closest.toFixed(2)} apart`;
  if (paper === 'roll-58' && drawn.smallest < 10) yield `letters of ${drawn.smallest.toFixed(1)} points`;
}

/** What the code on the page says, read from the black and white dots that a head of 203 dots an inch makes of it. */
async function readCode(stage: PrintStage, code: Box, paper: PaperSize): Promise<string | null> {
  const { left, width: room } = roomOf(paper);
  const { data, width, height } = PNG.sync.read(await stage.raster(isRoll(paper) ? { ...code, left, width: room } : code));
  if (isRoll(paper)) expect(width).toBe(HEAD_DOTS[paper]);
  for (let at = 0; at < data.length; at += 4) data.fill((data[at] ?? 0) < 160 ? 0 : 255, at, at + 3);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
}

for (const paper of PAPER_SIZES) {
  test(`every slip fits its paper, ${paper}`, async ({ page }) => {
    test.setTimeout(180_000);
    const pack = await realContent();
    const stage = await openPrintStage(page);
    for (const language of LANGUAGES) {
      const slips = everySlip(pack, { papers: [paper], languages: [language] });
      const problems: string[] = [];
      const lengths: number[] = [];
      let shortened = 0;
      for (const { name: id, slip } of slips) {
        const drawn = await stage.draw({ kind: 'slip', slip }, roomOf(paper));
        lengths.push(drawn.height);
        const text = drawn.text.replaceAll('\u00a0', ' ');
        problems.push(...[...flawsOf(drawn, paper)].map((flaw) => `${id}: ${flaw}`));
        const needed = [...slip.papers.map(({ name }) => name[language]), slip.qr.host, SLIP_WORDS.warning[language]];
        for (const words of needed)
          if (!text.includes(words.replaceAll('\u00a0', ' '))) problems.push(`${id}: does not say ${words}`);
        if (slip.papers.some(({ detail }) => !text.includes(detail[language].replaceAll('\u00a0', ' ')))) shortened += 1;
        if (language !== 'vi' || drawn.code === null) continue;
        const read = await readCode(stage, drawn.code, paper);
        if (read !== slip.qr.address) problems.push(`${id}: the code reads ${String(read)}`);
        else if (!checkAddress(read, pack.portals).ok) problems.push(`${id}: ${read} is not allowed`);
        if (drawn.code.width < 25) problems.push(`${id}: the code is ${drawn.code.width.toFixed(0)} mm wide`);
      }
      expect(problems).toEqual([]);
      expect(slips.length).toBeGreaterThan(40);
      // oxlint-disable-next-line no-console -- the figures of the run
      console.log(
        `Slips, ${paper}, ${language}: ${slips.length}, the longest ${Math.max(...lengths).toFixed(0)} mm, ${shortened} without second lines`,
      );
    }
  });
}

test('the code of a kept place fits every paper, with the longest title of a lesson', async ({ page }) => {
  const pack = await realContent();
  const stage = await openPrintStage(page);
  const [lesson] = pack.scripts.map(({ title }) => title).toSorted((a, b) => b.vi.length - a.vi.length);
  if (lesson === undefined) throw new Error('no lesson');
  const office = { name: SLIP_WORDS.office, place: SLIP_WORDS.place };
  const problems: string[] = [];
  for (const paper of PAPER_SIZES)
    for (const language of LANGUAGES)
      // All pictures in turn: each name has the room of each place.
      for (let at = 0; at < PICTURES.length; at += 3) {
        const [first = 'cat', second = 'fish', third = 'fan'] = PICTURES.slice(at, at + 3);
        const code: CodeSheet['code'] = { pictures: [first, second, third], check: '047' };
        const times = { until: '2026-12-24T18:00:00.000Z', printedAt: '2026-11-24T18:05:00.000Z' };
        const sheet = { paper, language, office, lesson, code, ...times };
        const drawn = await stage.draw({ kind: 'code', sheet }, roomOf(paper));
        problems.push(...[...flawsOf(drawn, paper)].map((flaw) => `${paper} ${language} ${first}: ${flaw}`));
      }
  expect(problems).toEqual([]);
});
