import { expect, test, type Page } from '@playwright/test';
import { DOTS_A_MILLIMETRE } from '#core/slip/page.ts';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { SLIP_WORDS } from '#core/slip/words.ts';
import { type Dots, inkIn } from '#services/printing/twin/dots.ts';
import { everySlip } from '#services/printing/twin/every-slip.ts';
import { dotsOfGrey } from '#support/grey-picture.ts';
import { astray, cellsOf, difference, extentOf, FAMILIES, MARKED, shrunk, trimmed } from '#support/letter-shapes.ts';
import { officeSheet } from '#support/office-sheets.ts';
import { realContent } from '#support/real-content.ts';
import { openPrintPage, type PrintPage } from './print-page.ts';

/** How letters are set somewhere on paper. Lengths in CSS pixels. */
interface Style {
  readonly family: string;
  readonly weight: string;
  readonly slant: string;
  readonly size: number;
}

// One after the other in one program: what was judged on one paper is not judged again on the next.
test.describe.configure({ mode: 'default' });

const LETTERS = FAMILIES.flat();
const COLUMNS = 15;
/** So many times as large is the drawing that a letter is held against. */
const TIMES = 4;
/** A dot is ink where a third of it is: as dark as the printer's cut of grey. */
const ENOUGH = 0.37;
/** Dots in which two letters must differ to be told apart: half of the smallest mark there is. */
const APART = 6;
/** Office papers come out of printers of three times as many dots each way: at a thermal head's they need only be different. */
const OFFICE_APART = 3;
const DOTS_A_PIXEL = (DOTS_A_MILLIMETRE * 25.4) / 96;

/** Every way in which letters are set on the sheet that lies there. */
function stylesOf(page: Page): Promise<readonly Style[]> {
  return page.evaluate(() => {
    const found = new Map<string, Style>();
    const walker = document.createTreeWalker(document.querySelector('#root') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      if (text.parentElement === null || text.textContent?.trim() === '') continue;
      const { fontFamily, fontWeight, fontStyle, fontSize } = getComputedStyle(text.parentElement);
      const style = { family: fontFamily, weight: fontWeight, slant: fontStyle, size: Number.parseFloat(fontSize) };
      found.set(JSON.stringify(style), style);
    }
    return [...found.values()];
  });
}

/** Letters in cells of so many dots, so many times as large. */
interface Table {
  readonly letters: readonly string[];
  readonly style: Style;
  readonly cell: Cell;
  readonly times: number;
}

type Cell = Pick<Dots, 'width' | 'height'>;

/** Room for the widest letter and for two marks over it, with white around: what touches its edge is cut off. In whole dots also after a quarter of it. */
function cellOf({ size }: Style): Cell {
  const dots = (times: number): number => Math.ceil((times * size * DOTS_A_PIXEL) / 4) * 4;
  return { width: dots(1.3), height: dots(2.2) };
}

/** Draws them on the page whose fonts are in. */
async function letterTable(page: Page, { letters, style, cell, times }: Table): Promise<Dots> {
  const rows = Math.ceil(letters.length / COLUMNS);
  const box = { width: cell.width / DOTS_A_PIXEL, height: cell.height / DOTS_A_PIXEL };
  await page.evaluate(
    ({ drawn, columns, room, set }) => {
      const root = document.querySelector<HTMLElement>('#root');
      if (root === null) return;
      root.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: auto';
      root.replaceChildren(
        ...drawn.map((letter, at) => {
          const letterBox = document.createElement('div');
          letterBox.textContent = letter;
          Object.assign(letterBox.style, {
            position: 'absolute',
            left: `${(at % columns) * room.width + room.width / 4}px`,
            top: `${Math.floor(at / columns) * room.height}px`,
            fontFamily: set.family,
            fontWeight: set.weight,
            fontStyle: set.slant,
            fontSize: `${set.size}px`,
            lineHeight: `${room.height}px`,
          });
          return letterBox;
        }),
      );
    },
    { drawn: letters, columns: COLUMNS, room: box, set: style },
  );
  const [width, height] = [COLUMNS * box.width, rows * box.height];
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    width: Math.ceil(width),
    height: Math.ceil(height),
    deviceScaleFactor: DOTS_A_PIXEL * times,
    mobile: false,
  });
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip,
  });
  await cdp.detach();
  return dotsOfGrey(Buffer.from(data, 'base64'));
}

/** Fonts that drew what lies there, by their names; `system` where one is not ours. */
async function fontsUsed(page: Page): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '#root :not(svg, svg *)' });
  const names = new Set<string>();
  const used = await Promise.all(nodeIds.map((nodeId) => cdp.send('CSS.getPlatformFontsForNode', { nodeId })));
  for (const { fonts } of used) {
    for (const { familyName, isCustomFont } of fonts) names.add(isCustomFont ? familyName : `system ${familyName}`);
  }
  await cdp.detach();
  return [...names].toSorted();
}

interface Judged {
  readonly problems: readonly string[];
  /** Dots in which the two letters differ that are hardest to tell apart. */
  readonly closest: number;
}

/** Holds every letter as it is printed against a drawing of it four times as large, and against its neighbours. */
async function judge(page: Page, style: Style, drawnLetters: readonly string[] = LETTERS, least = APART): Promise<Judged> {
  const cell = cellOf(style);
  const table = { letters: drawnLetters, style, cell };
  const small = cellsOf(await letterTable(page, { ...table, times: 1 }), cell, COLUMNS, LETTERS.length);
  const drawing = await letterTable(page, { ...table, times: TIMES });
  // Each line of letters begins at a whole dot of its own picture: the large ones are held at every height in between.
  const phases = shrunk(drawing, TIMES, ENOUGH).map((one) => cellsOf(one, cell, COLUMNS, LETTERS.length));
  const all = trimmed([...small, ...phases.flat()]);
  const drawnAs = (at: number): readonly Dots[] => phases.flatMap((_, phase) => all[(phase + 1) * LETTERS.length + at] ?? []);
  const name = `${style.family.split(',')[0]} ${style.weight} ${style.slant} ${(style.size * DOTS_A_PIXEL).toFixed(1)} dots`;
  const problems: string[] = [];
  let closest = Infinity;
  for (const letters of FAMILIES) {
    for (const letter of letters) {
      const at = LETTERS.indexOf(letter);
      const [whole, printed] = [small[at], all[at]];
      if (whole === undefined || printed === undefined) throw new Error(letter);
      const extent = extentOf(whole);
      if (extent === null) {
        problems.push(`${name}: ${letter} is not there`);
        continue;
      }
      if (extent.top === 0 || extent.left === 0 || extent.bottom === cell.height - 1 || extent.right === cell.width - 1)
        problems.push(`${name}: ${letter} is cut off`);
      const ink = inkIn(whole, { x: 0, y: 0, ...cell });
      const wrong = Math.min(...drawnAs(at).map((drawn) => astray(printed, drawn) + astray(drawn, printed)));
      // A dot more or less at the end of a stroke is rounding; the smallest mark is a tenth of its letter.
      if (wrong > 0.06 * ink) problems.push(`${name}: ${letter} has ${wrong} of ${ink} dots where they should not be`);
      // As both are printed: the mark alone makes the difference.
      for (const other of letters.slice(letters.indexOf(letter) + 1)) {
        const dots = difference(printed, all[LETTERS.indexOf(other)] ?? printed, Math.max(closest, least));
        closest = Math.min(closest, dots);
        if (dots < least) problems.push(`${name}: ${letter} and ${other} differ in ${dots} dots`);
      }
    }
  }
  return { problems, closest };
}

/** Of every weight the smallest letters, which have the fewest dots; all sizes in `npm run proof -- letters`. */
function hardest(styles: readonly Style[]): readonly Style[] {
  if (process.env['PROOF'] === 'full') return styles;
  const smallest = new Map<string, Style>();
  for (const style of styles) {
    const key = JSON.stringify({ ...style, size: 0 });
    const known = smallest.get(key);
    if (known === undefined || style.size < known.size) smallest.set(key, style);
  }
  return [...smallest.values()];
}

/** A way of setting letters is the same on every paper it stands on: it is judged where it is met first. */
const judgedBefore = new Map<string, Judged>();
async function judgeOnce(page: Page, style: Style): Promise<Judged> {
  const key = JSON.stringify(style);
  const judged = judgedBefore.get(key) ?? (await judge(page, style));
  judgedBefore.set(key, judged);
  return judged;
}

/** The ways letters are set on slips, codes and papers of the office, and a page with their fonts. */
async function everyStyle(page: Page, print: PrintPage, documents: readonly PrintedDocument[]): Promise<readonly Style[]> {
  const styles = new Map<string, Style>();
  for (const document of documents) {
    expect(await print.draw(document)).toMatch(/^\d+x\d+$/);
    for (const style of await stylesOf(page)) styles.set(JSON.stringify(style), style);
    // Office papers may be set in the machine's own Times, and their codes in its typewriter letters.
    if (document.kind === 'sheet') continue;
    expect((await fontsUsed(page)).filter((name) => name.startsWith('system'))).toEqual([]);
  }
  return [...styles.values()];
}

test('Vietnamese has 134 letters with marks', () => {
  expect(MARKED).toHaveLength(134);
  expect(new Set(MARKED).size).toBe(134);
});

for (const paper of PAPER_SIZES) {
  test(`all 134 letters come out of ${paper} as they are drawn, each unlike its neighbours`, async ({ page }) => {
    test.setTimeout(300_000);
    const pack = await realContent();
    const print = await openPrintPage(page);
    const slips = everySlip(pack, { papers: [paper], languages: ['vi'] });
    // The longest are set more closely; lessons have steps, procedures have papers.
    const some = [slips[0], slips.at(-1), slips.toSorted((a, b) => b.slip.papers.length - a.slip.papers.length)[0]];
    const code: PrintedDocument = {
      kind: 'code',
      sheet: {
        paper,
        language: 'vi',
        office: { name: SLIP_WORDS.office, place: SLIP_WORDS.place },
        lesson: { vi: 'Đăng nhập VNeID', en: 'Signing in' },
        code: { pictures: ['cat', 'fish', 'fan'], check: '123' },
        until: '2026-12-24T00:00:00.000Z',
        printedAt: '2026-11-26T03:00:00.000Z',
      },
    };
    const documents = some.flatMap((one): PrintedDocument[] => (one === undefined ? [] : [{ kind: 'slip', slip: one.slip }]));
    const styles = await everyStyle(page, print, [...documents, code]);
    const judged: Judged[] = [];
    for (const style of hardest(styles)) judged.push(await judgeOnce(page, style));
    expect((await fontsUsed(page)).filter((name) => !name.startsWith('Be Vietnam Pro'))).toEqual([]);
    expect(judged.flatMap(({ problems }) => problems)).toEqual([]);
    expect(styles.length).toBeGreaterThan(5);
    const closest = Math.min(...judged.map((one) => one.closest));
    // oxlint-disable-next-line no-console -- the figures of the run
    console.log(
      `Letters on ${paper}: ${judged.length} of ${styles.length} weights and sizes; the two most alike differ in ${closest} dots`,
    );
  });
}

test('all 134 letters come out of a paper of the office as they are drawn', async ({ page }) => {
  test.setTimeout(300_000);
  const print = await openPrintPage(page);
  const every = await everyStyle(page, print, [{ kind: 'sheet', sheet: officeSheet('a4', 3) }]);
  const styles = every.filter(({ family }) => family.includes('Office Times'));
  const judged: Judged[] = [];
  for (const style of hardest(styles)) judged.push(await judge(page, style, LETTERS, OFFICE_APART));
  expect(await fontsUsed(page)).toHaveLength(1);
  expect(judged.flatMap(({ problems }) => problems)).toEqual([]);
});

test('letters of a font that has none of them are found out: boxes all alike', async ({ page }) => {
  const pack = await realContent();
  const print = await openPrintPage(page);
  const [first] = everySlip(pack, { papers: ['roll-80'], languages: ['vi'] });
  if (first === undefined) throw new Error('no slips');
  await print.draw({ kind: 'slip', slip: first.slip });
  const [style] = await stylesOf(page);
  if (style === undefined) throw new Error('no letters');
  const { problems } = await judge(
    page,
    style,
    LETTERS.map(() => '\u{F0000}'),
  );
  expect(problems.length).toBeGreaterThan(130);
});
