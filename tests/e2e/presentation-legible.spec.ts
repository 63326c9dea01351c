import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { ContentPack } from '#core/content/pack.ts';
import type { MeetingPlan } from '#core/content/plan.ts';
import type { PresentationNow } from '#core/contract/presentation-calls.ts';
import { deckOf } from '#core/presentation/deck.ts';
import { beginPresentation, type Presentation } from '#core/presentation/presentation.ts';
import { shelfOf } from '#core/presentation/shelf.ts';
import { MOST_WORDS, wordsOf } from '#core/presentation/wall-words.ts';

const built = resolve(import.meta.dirname, '../../dist');
const ORIGIN = 'http://meeting.invalid';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Of the height of the picture, what the last row can read. */
const LEAST = 0.04;
const DISPLAYS = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

type Push = (now: PresentationNow) => void;

/** Answers for the service: the room's page from the build, the content from the pack. No kiosk is needed to measure a picture. */
async function serve(page: Page, pack: ContentPack, first: PresentationNow): Promise<void> {
  const shelf = shelfOf(pack);
  await page.addInitScript(() => {
    class Stream extends EventTarget {
      constructor() {
        super();
        Reflect.set(window, 'push', (now: unknown) =>
          this.dispatchEvent(new MessageEvent('presentation.changed', { data: JSON.stringify(now) })),
        );
      }
      close(): void {}
    }
    Reflect.set(window, 'EventSource', Stream);
  });
  const answer = (name: string, id: string): unknown => {
    if (name === 'presentation.now') return { surface: 'room', now: first };
    if (name === 'content.script') return shelf.script(id);
    if (name === 'content.quiz') return shelf.quiz(id);
    const procedure = name === 'content.procedure' ? shelf.subject(id) : null;
    return procedure === null
      ? null
      : { procedure, sources: [], qr: { address: 'https://dichvucong.gov.vn/', host: 'dichvucong.gov.vn' } };
  };
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const call = /^\/api\/(.+)$/.exec(pathname)?.[1];
    if (call !== undefined) {
      const { id = '' } = (route.request().postDataJSON() ?? {}) as { readonly id?: string };
      const value = answer(call, id);
      return route.fulfill({ json: value === null ? { ok: false, error: 'content-missing' } : { ok: true, value } });
    }
    const path = pathname === '/' ? '/present.html' : pathname;
    const body = await readFile(join(built, 'renderer', path)).catch(() => null);
    if (body === null) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: TYPES[extname(path)] ?? 'application/octet-stream' });
  });
}

interface Read {
  readonly text: string;
  /** Height of its letters (an em) as a part of the picture's height. */
  readonly part: number;
  /** It stands whole within the picture and within its box. */
  readonly whole: boolean;
  /** Words of the slide; what a question shows is looked at like a drawing. */
  readonly counts: boolean;
}

/** All the room is to read, as large as it is seen. */
function readings(): Read[] {
  const within = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1 &&
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1;
  const picture = document.querySelector('[data-picture-slide]')?.getBoundingClientRect();
  if (picture === undefined) return [];
  const shown = [...document.querySelectorAll<HTMLElement>('[data-room-card] *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''),
  );
  return [...document.querySelectorAll<HTMLElement>('[data-room]'), ...shown].map((element) => {
    const box = element.getBoundingClientRect();
    // Letters are drawn as much larger or smaller as their box is; a word within a line has no box of its own.
    let block = element;
    while (getComputedStyle(block).display === 'inline' && block.parentElement !== null) block = block.parentElement;
    const scale = block.offsetHeight === 0 ? 1 : block.getBoundingClientRect().height / block.offsetHeight;
    const fits = element.closest<HTMLElement>('[class*="fit"]');
    return {
      text: element.textContent,
      part: (Number.parseFloat(getComputedStyle(element).fontSize) * scale) / picture.height,
      whole: within(box, picture) && (fits === null || fits.scrollHeight <= fits.clientHeight + 1),
      // The letter of an answer is pointed at, not read.
      counts: element.matches('[data-room]') && element.textContent.length > 1,
    };
  });
}

async function problemsOf(page: Page, plan: MeetingPlan, pack: ContentPack): Promise<string[]> {
  const problems: string[] = [];
  const deck = deckOf(plan, shelfOf(pack));
  for (const [at, slide] of deck.entries()) {
    for (const zoomed of slide.kind === 'step' ? [false, true] : [false]) {
      const state: Presentation = { ...beginPresentation(plan.id), at, zoomed };
      const now: PresentationNow = { plan, state, running: 0, room: true };
      await page.evaluate((next) => (Reflect.get(window, 'push') as Push)(next), now);
      await expect(page.locator('[data-picture-slide]')).toHaveAttribute('data-picture-slide', slide.kind);
      const read = await page.evaluate(readings);
      const where = `${plan.id} ${slide.id} ${slide.kind}${zoomed ? ' zoomed' : ''}`;
      if (read.length === 0) problems.push(`${where}: nothing to read`);
      for (const { text, part, whole } of read) {
        if (part < LEAST) problems.push(`${where}: ${(100 * part).toFixed(1)} % “${text}”`);
        if (!whole) problems.push(`${where}: cut off “${text}”`);
      }
      const words = read.reduce((all, { text, counts }) => all + (counts ? wordsOf(text) : 0), 0);
      // The last slide stays while people go: its lines are read one by one.
      const most = slide.kind === 'end' ? Math.max(0, ...read.map(({ text }) => wordsOf(text))) : words;
      if (most > MOST_WORDS) problems.push(`${where}: ${most} words`);
    }
  }
  return problems;
}

for (const viewport of DISPLAYS) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('on every slide of every plan the last row can read what it is to read', async ({ page }) => {
      test.setTimeout(300_000);
      const pack = JSON.parse(await readFile(join(built, 'content/pack.json'), 'utf8')) as ContentPack;
      const plans = pack.plans ?? [];
      const [first] = plans;
      if (first === undefined) throw new Error('the pack has no plan');
      await serve(page, pack, { plan: first, state: beginPresentation(first.id), running: 0, room: true });
      await page.goto(`${ORIGIN}/`);
      await expect(page.locator('[data-picture-slide]')).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const problems: string[] = [];
      for (const plan of plans) problems.push(...(await problemsOf(page, plan, pack)));
      expect(problems).toEqual([]);
    });
  });
}
