import { expect, test } from 'vitest';
import { pageFacts } from '#core/diagnosis/page-facts.ts';
import { type Browser, pageFactsOf } from './page-facts-of.ts';

const browser: Browser = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36',
  fingers: 10,
  width: 1920,
  height: 1080,
  ratio: 1.250_000_01,
  voices: [{ lang: 'vi-VN', localService: true } as SpeechSynthesisVoice],
};

test.each([
  [browser.userAgent, 'chromium', 148],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0', 'firefox', 141],
  ['Mozilla/5.0 (Macintosh) AppleWebKit/605 (KHTML, like Gecko) Version/18.4 Safari/605', 'webkit', 18],
  ['Nguyễn Thị Hoa 079201012345', 'other', 0],
] as const)('of %s only the family and the main number are told', (userAgent, engine, engineVersion) => {
  const facts = pageFactsOf({ ...browser, userAgent }, null, null);
  expect(facts).toMatchObject({ engine, engineVersion });
  expect(pageFacts.safeParse(facts).success).toBe(true);
});

test('size, fingers, a voice on this machine, and what the touch test felt', () => {
  const facts = pageFactsOf(browser, 4, { felt: 30, of: 32 });
  expect(facts).toMatchObject({
    width: 1920,
    height: 1080,
    ratio: 1.25,
    pxPerMm: 4,
    fingers: 10,
    voice: true,
    touch: { felt: 30 },
  });
  const away = [{ lang: 'vi-VN', localService: false } as SpeechSynthesisVoice];
  expect(pageFactsOf({ ...browser, voices: away }, 4, null).voice).toBe(false);
});
