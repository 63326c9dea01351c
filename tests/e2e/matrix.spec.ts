import { expect, test } from './kiosk-test.ts';
import { axeProblems, clippedTexts, LOOKS, setLook, type Look } from './look.ts';
import { MORE_SCREENS } from './more-screens.ts';
import { SCREENS, WORDS } from './screens.ts';

const ALL = [...SCREENS, ...MORE_SCREENS];

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1080, height: 1920 },
  { width: 1536, height: 864 },
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
] as const;

/** The full matrix at 1920 × 1080; elsewhere each size meets each look on one screen or another (pairwise). */
const CASES = [
  ...LOOKS.map((look) => ({ viewport: { width: 1920, height: 1080 }, look, screens: ALL })),
  ...SIZES.map((viewport, at) => ({
    viewport,
    look: null,
    screens: ALL.map((screen, index) => ({ ...screen, look: LOOKS[(index + at * 5) % LOOKS.length] as Look })),
  })),
];

for (const { viewport, look, screens } of CASES) {
  const name = look === null ? 'pairwise' : `${look.language} ${look.size} ${look.theme}`;
  test.describe(`${viewport.width} × ${viewport.height}, ${name}`, () => {
    test.use({ viewport });
    test('no screen has an axe violation or cut text', async ({ page, kiosk }) => {
      test.setTimeout(300_000);
      const problems: string[] = [];
      for (const screen of screens) {
        const seen = look ?? (screen as { look?: Look }).look;
        if (seen === undefined) throw new Error('a case without a look');
        await screen.prepare?.(page);
        // A page of its own for each screen: opening it ends what was there, as a reload of the kiosk would.
        await page.goto(new URL('/', kiosk.address).href);
        await expect(page.getByRole('button', { name: WORDS.vi.start })).toBeVisible();
        await setLook(page, seen);
        const lookAt = async (shown: string): Promise<void> => {
          const found = [...(await axeProblems(page)), ...(await clippedTexts(page)).map((text) => `cut: ${text}`)];
          problems.push(...found.map((problem) => `${shown} (${seen.language} ${seen.size} ${seen.theme}): ${problem}`));
        };
        await screen.open(page, WORDS[seen.language]);
        await lookAt(screen.name);
        for (const { name: further, open } of screen.more ?? []) {
          await open(page, WORDS[seen.language]);
          await lookAt(further);
        }
        await screen.leave?.(page);
      }
      expect(problems).toEqual([]);
    });
  });
}
