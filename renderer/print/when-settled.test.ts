import { expect, test } from 'vitest';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { fontsOf, whenSettled } from './when-settled.ts';

test('waits for every weight of the font and for pictures, and forgives a broken picture', async () => {
  const asked: string[] = [];
  let decoded = 0;
  const page = {
    fonts: {
      load: async (font: string) => void asked.push(font),
      ready: Promise.resolve(),
    },
    images: [{ decode: async () => void (decoded += 1) }, { decode: () => Promise.reject(new Error('broken')) }],
  };
  await whenSettled(page as unknown as Document, fontsOf({ kind: 'slip' } as PrintedDocument));
  expect(asked).toEqual([400, 500, 700, 800].map((weight) => `${weight} 12pt "Be Vietnam Pro"`));
  expect(decoded).toBe(1);
});

test('a handout is set in the letters of slips, a paper of the office in its own', () => {
  const sheet = { size: 'a4', language: 'vi', title: '', blocks: [] } as const;
  expect(fontsOf({ kind: 'sheet', sheet })[0]).toContain('Office Times');
  expect(fontsOf({ kind: 'sheet', sheet: { ...sheet, look: 'handout' } })[0]).toContain('Be Vietnam Pro');
});
