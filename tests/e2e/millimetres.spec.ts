import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TextSize } from '#core/basics/language.ts';
import { CAPITALS_MM } from '#core/display/text-factors.ts';
import { keepSettings } from '#support/kept-settings.ts';
import { startKiosk, type KioskProcess } from '#support/kiosk-process.ts';
import { expect, test as base, touch } from './kiosk-test.ts';
import { clippedTexts, setLook } from './look.ts';
import { tooSmall } from './measured-glass.ts';
import { SCREENS, WORDS } from './screens.ts';

/** Kiosk screens as they are sold; `across` is the width of the glass in mm, `most` the highest capital its layouts hold. */
const GLASS = [
  { name: '24″ 1920 × 1080', width: 1920, height: 1080, across: 531.4, most: 9 },
  { name: '32″ 1920 × 1080', width: 1920, height: 1080, across: 708.4, most: 9 },
  { name: '43″ 1080 × 1920', width: 1080, height: 1920, across: 535.4, most: 9 },
  { name: '18.5″ 1366 × 768', width: 1366, height: 768, across: 409.8, most: 7.9 },
  { name: '32″ 3840 × 2160', width: 3840, height: 2160, across: 708.4, most: 9 },
] as const;

const test = base.extend<{ readonly glass: (typeof GLASS)[number] }>({
  glass: [GLASS[0], { option: true }],
  kiosk: async ({ page, glass }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'goc-so-glass-'));
    const { width, height, across } = glass;
    await keepSettings(folder, { display: { calibration: { pxPerMm: width / across, width, height }, hands: 'usual' } });
    const kiosk: KioskProcess = await startKiosk({ folder });
    await page.goto(kiosk.address);
    await provide(kiosk);
    await kiosk.stop();
    await rm(folder, { recursive: true, force: true });
  },
});

/** The usual glass, the smallest and the upright one; `npm run proof -- sizes` measures all five. */
const MEASURED = process.env['PROOF'] === 'full' ? GLASS : [GLASS[0], GLASS[3], GLASS[2]];

/** Screens where people press most. */
const LOOKED_AT = new Set([
  'attract',
  'home',
  'catalogue',
  'topics',
  'search',
  'procedure',
  'rungs',
  'guided simulation',
  'slip',
]);

for (const glass of MEASURED) {
  test.describe(glass.name, () => {
    test.use({ glass, viewport: { width: glass.width, height: glass.height } });

    test('measured with a card, letters, buttons, keys and gaps have their millimetres', async ({ page, kiosk }) => {
      test.setTimeout(240_000);
      const pxPerMm = glass.width / glass.across;
      const problems: string[] = [];
      for (const size of ['normal', 'xxlarge'] satisfies TextSize[]) {
        const capital = Math.min(CAPITALS_MM[size], glass.most);
        for (const screen of SCREENS) {
          const steps = [{ name: screen.name, open: screen.open }, ...(screen.more ?? [])];
          if (!steps.some(({ name }) => LOOKED_AT.has(name))) continue;
          await page.goto(new URL('/', kiosk.address).href);
          await expect(page.getByRole('button', { name: WORDS.vi.start })).toBeVisible();
          await setLook(page, { language: 'vi', size, theme: 'default' });
          for (const { name, open } of steps) {
            await open(page, WORDS.vi);
            if (!LOOKED_AT.has(name)) continue;
            const found = [
              ...(await tooSmall(page, { pxPerMm, capital })),
              ...(await clippedTexts(page)).map((text) => `cut: ${text}`),
            ];
            problems.push(...found.map((problem) => `${name}, ${size}: ${problem}`));
          }
          await screen.leave?.(page);
        }
      }
      expect(problems).toEqual([]);
    });
  });
}

test('on a screen other than the one that was measured the table of the design holds', async ({ page, kiosk: _kiosk }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await touch(page, 'button', WORDS.vi.start);
  await expect.poll(() => page.evaluate(() => document.documentElement.style.getPropertyValue('--mm'))).toBe('');
});
