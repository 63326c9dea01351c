import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { realContent } from '#support/real-content.ts';
import { byKeyboard, test, type Keys } from './by-keys.ts';
import { followFocus } from './guided-keys.ts';
import { listen, type Ear, type Heard } from './hear.ts';
import { expect } from './kiosk-test.ts';
import { scriptOf } from './walk-script.ts';

const FILE = resolve(import.meta.dirname, '../../docs/proofs/transcript-dang-nhap-vneid.md');
const script = scriptOf(await realContent(), 'dang-nhap-vneid');
const steps = script.segments.flatMap(({ groups }) => groups).flatMap((group) => group.steps);
const plain = (text: string): string => text.replaceAll('**', '').replaceAll(/\s+/g, ' ');

/** Words no Vietnamese sentence has; names of things such as VNeID and passcode are Vietnamese usage. */
const ENGLISH = /\b(none|button|step|press|next|back|the|and|type|code|sign|home|generic|group|section|status|complementary)\b/i;

/** What one press brought to the ear. */
interface Moment {
  readonly press: string;
  readonly heard: readonly Heard[];
}

/** Tells every press of a driver together with what was said after it. */
function withEar(keys: Keys, ear: Ear, moments: Moment[]): Keys {
  return {
    ...keys,
    async press() {
      await keys.press();
      moments.push({ press: 'Enter', heard: await ear.hear() });
    },
    async use(name, atMost) {
      await keys.to(name, atMost);
      moments.push({ press: 'Tab', heard: await ear.hear() });
      await keys.press();
      moments.push({ press: 'Enter', heard: await ear.hear() });
    },
  };
}

const HOW = { focus: 'tiêu điểm', polite: 'báo nhẹ', assertive: 'báo ngay' } as const;

function written(moments: readonly Moment[]): string {
  const rows = moments.flatMap(({ press, heard }) => [
    `- **${press}**`,
    ...heard.map(({ how, text }) => `  - ${HOW[how]}: ${text}`),
  ]);
  return `# What a screen reader says: one lesson on the guided rung

Written by \`npm run proof -- transcript\` from the real page in Chromium: every press, what gets the focus (name, role, state, description,
from the browser's accessibility tree; in brackets the regions one comes into), and what live regions say, in order. \`báo nhẹ\` waits its
turn (polite), \`báo ngay\` does not (assertive). Boxes are filled by “Điền giúp tôi”.

${rows.join('\n')}
`;
}

test('a lesson as it is heard: every step once, the place to press by its name, nothing twice, nothing silent', async ({
  page,
  kiosk: _kiosk,
}) => {
  test.setTimeout(120_000);
  const ear = await listen(page);
  // Opened again, now with somebody who listens from the beginning.
  await page.reload();
  await page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' }).waitFor();
  const moments: Moment[] = [];
  const keys = withEar(byKeyboard(page), ear, moments);
  await keys.use('Chạm vào đây để bắt đầu', 1);
  await keys.use(/^Học kỹ năng số/, 4);
  await keys.use(/^Đăng nhập Cổng/, 4);
  await keys.use('Tập làm thử', 8);
  await keys.use(/Làm theo/, 6);
  const before = moments.length - 1;
  await followFocus(keys, () => keys.use('Điền giúp tôi', 1));
  if (process.env['PROOF'] === 'full') {
    await mkdir(dirname(FILE), { recursive: true });
    await writeFile(FILE, written(moments));
  }

  const lesson = moments.slice(before).flatMap(({ heard }) => heard);
  const told = lesson.filter(({ how }) => how !== 'focus').map(({ text }) => plain(text));
  // Every step is told once, in its order, and told anew where a fault is mended.
  for (const { say } of steps)
    expect(
      told.filter((text) => text.includes(plain(say.vi))),
      say.vi,
    ).toHaveLength(1);
  const order = steps.map(({ say }) => told.findIndex((text) => text.includes(plain(say.vi))));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  // The place to press is said by its name: with its marks in the sentence, and as what has the focus.
  const focused = lesson.filter(({ how }) => how === 'focus').map(({ text }) => plain(text));
  for (const { say } of steps) {
    const [, name = ''] = say.vi.split('**');
    expect(
      focused.some((text) => text.includes(name)),
      name,
    ).toBe(true);
  }
  for (const [at, { heard, press }] of moments.entries()) {
    const texts = heard.map(({ how, text }) => `${how} ${text}`);
    expect(new Set(texts).size, `press ${at}, ${press}: ${texts.join(' | ')}`).toBe(texts.length);
    if (at >= before && press === 'Enter') expect(texts, `press ${at} is silent`).not.toEqual([]);
  }
  // Nothing without a name, no word of the other language, no role left untranslated.
  for (const { text } of moments.flatMap(({ heard }) => heard)) {
    expect(text).not.toBe('');
    expect(text).not.toMatch(ENGLISH);
  }
});
