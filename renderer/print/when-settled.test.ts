import { describe, expect, test } from 'vitest';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { fontsIn, fontsOf, whenSettled } from './when-settled.ts';

const slips = fontsOf({ kind: 'slip' } as PrintedDocument);

function pageWith(load: (font: string) => Promise<readonly { readonly status: string }[]>): Document {
  return { fonts: { load, ready: Promise.resolve() } } as unknown as Document;
}

describe('fonts', () => {
  test('every weight of the font is asked for', async () => {
    const asked: string[] = [];
    const page = pageWith(async (font) => {
      asked.push(font);
      return [{ status: 'loaded' }, { status: 'loaded' }];
    });
    expect(await fontsIn(page, slips)).toBe(true);
    expect(asked).toEqual([400, 500, 700, 800].map((weight) => `${weight} 12pt "Be Vietnam Pro"`));
  });

  test.each([
    ['a weight nobody knows', async () => []],
    ['one of its subsets that is not in', async () => [{ status: 'loaded' }, { status: 'error' }]],
    ['a file that is no font', () => Promise.reject(new Error('SyntaxError'))],
  ])('not in: %s', async (_, bad) => {
    expect(
      await fontsIn(
        pageWith((font) => (font.startsWith('700') ? bad() : Promise.resolve([{ status: 'loaded' }]))),
        slips,
      ),
    ).toBe(false);
  });
});

test('waits for pictures, and forgives a broken one', async () => {
  let decoded = 0;
  const page = {
    fonts: { ready: Promise.resolve() },
    images: [{ decode: async () => void (decoded += 1) }, { decode: () => Promise.reject(new Error('broken')) }],
  };
  await whenSettled(page as unknown as Document);
  expect(decoded).toBe(1);
});

test('a handout is set in the letters of slips, a paper of the office in its own', () => {
  const sheet = { size: 'a4', language: 'vi', title: '', blocks: [] } as const;
  expect(fontsOf({ kind: 'sheet', sheet })[0]).toContain('Office Times');
  expect(fontsOf({ kind: 'sheet', sheet: { ...sheet, look: 'handout' } })[0]).toContain('Be Vietnam Pro');
});
