import type { Page } from '@playwright/test';
import { expect, test } from './kiosk-test.ts';
import { THEMES, type Theme } from '#core/basics/language.ts';
import { faintTexts, LEAST_CONTRAST } from './contrast.ts';
import { axeProblems } from './axe.ts';
import { CLOSED_SOMEDAY } from './closed-someday.ts';
import { clippedTexts, LOOKS, type Look } from './look.ts';
import { INNER_SCREENS } from './inner-screens.ts';
import { MORE_SCREENS } from './more-screens.ts';
import { SCREENS, type ScreenCase, WORDS } from './screens.ts';

const ALL = [...SCREENS, ...MORE_SCREENS, ...INNER_SCREENS];

/** Seven further sizes: a screen opened once is looked at again there, in turn, so that every size meets every look somewhere. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1080, height: 1920 },
  { width: 1536, height: 864 },
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
] as const;
const FULL = { width: 1920, height: 1080 };
/** A smaller window is drawn in half the time: the ways to the screens are walked in it. */
const ON_THE_WAY = { width: 1366, height: 768 };

type Size = (typeof SIZES)[number];
type WordLook = Omit<Look, 'theme'>;

/** The whole matrix is a proof of its own; here Vietnamese in three sizes of text and English in the fourth stand for it. */
const WHOLE = process.env['PROOF'] === 'full';

/** Language and text size are set before a screen is opened; the theme is colour alone, and changes where the screen stands. */
const CASES: readonly WordLook[] = LOOKS.filter(({ theme }) => theme === 'default')
  .map(({ language, size }) => ({ language, size }))
  .filter(({ language, size }) => WHOLE || (language === 'vi') !== (size === 'large'));

/** Sizes of text that share the screens of visitors, and which half each has. */
const SHARES: ReadonlyMap<string, 0 | 1> = new Map([
  ['normal', 0],
  ['xlarge', 1],
]);

/**
 * What a case looks at. The corner of staff has many pages and few readers: the largest Vietnamese words and the English stand for all, and
 * for the pages behind its tabs the largest words. The two sizes between them share the screens of visitors.
 */
function screensOf({ language, size }: WordLook): readonly ScreenCase[] {
  if (WHOLE) return ALL;
  const left = [...(size === 'xxlarge' || language === 'en' ? [] : ['staff, ']), ...(size === 'xxlarge' ? [] : ['inner, '])];
  const share = SHARES.get(size);
  return ALL.filter(({ name }) => !left.some((of) => name.startsWith(of))).filter(
    (_, index) => share === undefined || index % 2 === share,
  );
}

/** Two tests a case that looks at all screens: the workers have equal loads, and a long one is not what all wait for. */
function halvesOf({ size }: WordLook): readonly (0 | 1 | null)[] {
  return !WHOLE && SHARES.has(size) ? [null] : [0, 1];
}

/** The sizes at which a screen of a case is looked at beside the full one: in the proof, over all cases, each of the seven; here one, in turn. */
function sizesOf(screen: number, at: number): readonly Size[] {
  const turns = WHOLE ? [at, at + CASES.length].filter((turn) => turn < SIZES.length) : [at];
  return turns.map((turn) => SIZES[(screen + turn) % SIZES.length] as Size);
}

for (const [at, words] of CASES.entries()) {
  test.describe(`${words.language} ${words.size}`, () => {
    // Every page begins in these words: a way to each screen less by four presses.
    test.use({ settings: { defaultLanguage: words.language, defaultTextSize: words.size, ...CLOSED_SOMEDAY } });
    test.use({ viewport: ON_THE_WAY });
    for (const half of halvesOf(words)) {
      const which = half === null ? '' : `, ${half + 1} of 2`;
      test(`no screen has an axe violation or cut text${which}`, async ({ page, kiosk }) => {
        test.setTimeout(WHOLE ? 3_600_000 : 900_000);
        const problems: string[] = [];
        for (const [index, screen] of screensOf(words).entries()) {
          if (half !== null && index % 2 !== half) continue;
          await screen.prepare?.(page);
          // A page of its own for each screen: opening it ends what was there, as a reload of the kiosk would.
          await page.goto(new URL('/', kiosk.address).href);
          await expect(page.getByRole('button', { name: WORDS[words.language].start })).toBeVisible();
          const steps = [{ name: screen.name, open: screen.open }, ...(screen.more ?? [])];
          for (const { name, open } of steps) {
            await open(page, WORDS[words.language]);
            await take(page, FULL);
            for (const theme of themesOf(index + at)) {
              // A theme is colour alone: what axe says of all else it said in the first.
              const found = await lookAt(page, theme, theme === 'default' ? 'screen' : 'colours');
              problems.push(...found.map((problem) => `${name} (1920 × 1080, ${theme}): ${problem}`));
            }
            // One case stands for all: where the system sets the colours, words and sizes change nothing of them.
            if (WHOLE || words.size === 'large') {
              const found = await lookInForcedColours(page);
              problems.push(...found.map((problem) => `${name} (1920 × 1080, forced colours): ${problem}`));
            }
            for (const [turn, size] of sizesOf(index, at).entries()) {
              await take(page, size);
              const theme = THEMES[(index + at + turn) % THEMES.length] as Theme;
              const found = await lookAt(page, theme);
              problems.push(...found.map((problem) => `${name} (${size.width} × ${size.height}, ${theme}): ${problem}`));
            }
            await wearTheme(page, 'default');
            await page.setViewportSize(ON_THE_WAY);
          }
          await screen.leave?.(page);
        }
        expect(problems).toEqual([]);
      });
    }
  });
}

/** Every screen in the colours of the house, and in one of the two contrasts in turn. */
function themesOf(turn: number): readonly Theme[] {
  return WHOLE ? THEMES : ['default', turn % 2 === 0 ? 'contrast' : 'contrast-light'];
}

async function lookAt(page: Page, theme: Theme, of: 'screen' | 'colours' = 'screen'): Promise<string[]> {
  await wearTheme(page, theme);
  return [
    ...(await axeAtRest(page, of)),
    ...(await clippedTexts(page)).map((text) => `cut: ${text}`),
    ...(await faintTexts(page, LEAST_CONTRAST[theme])).map((text) => `faint: ${text}`),
  ];
}

/** A page that has just got another size tells a few frames late which of its parts scroll: what axe says is asked again at rest. */
async function axeAtRest(page: Page, of: 'screen' | 'colours'): Promise<string[]> {
  if ((await axeProblems(page, of)).length === 0) return [];
  await page.evaluate(async () => {
    for (let frame = 0; frame < 8; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  });
  return axeProblems(page, of);
}

/** The colours of a system that sets them for all programs: words stand out, nothing is cut, and what was told by a ground has a line. */
async function lookInForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const found = [
    ...(await clippedTexts(page)).map((text) => `cut: ${text}`),
    ...(await faintTexts(page, 7)).map((text) => `faint: ${text}`),
    ...(await untold(page)).map((text) => `without a line: ${text}`),
  ];
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return found;
}

/** What is pointed at or chosen, and has no line around it that says so. */
function untold(page: Page): Promise<string[]> {
  const chosen =
    '[data-lit], [aria-pressed="true"], [aria-selected="true"], [role="radio"][aria-checked="true"], label:has(input:checked)';
  return page.locator(chosen).evaluateAll((places) =>
    places
      .filter((place) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(place);
        return place.checkVisibility() && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3);
      })
      .map((place) => (place.textContent ?? '').slice(0, 40)),
  );
}

/** Puts on the colours, as the switch in the size panel does. */
function wearTheme(page: Page, theme: Theme): Promise<unknown> {
  return page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
}

/** Gives the page this size, and the time to lay itself out in it. */
async function take(page: Page, size: Size | typeof FULL): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
