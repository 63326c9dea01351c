import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { refusalOf } from './refusal.ts';

const slip = { kind: 'slip' } as PrintedDocument;
const size = { width: 80, height: 100 };
const MILLIMETRE = 96 / 25.4;

let sheet: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<main>Đăng ký khai sinh</main>';
  sheet = document.querySelector('main') ?? document.body;
});
afterEach(() => vi.restoreAllMocks());

function pageWith(...faces: readonly { readonly status: string; readonly unicodeRange: string }[]): Document {
  return { fonts: new Set(faces) } as unknown as Document;
}
const all = { status: 'loaded', unicodeRange: 'U+0-1FFF' };

function tall(millimetres: number): void {
  vi.spyOn(sheet, 'getBoundingClientRect').mockReturnValue({ height: millimetres * MILLIMETRE } as DOMRect);
}

test('a slip with its fonts in and no longer than its page may be printed', () => {
  tall(100.2);
  expect(refusalOf(slip, pageWith(all), sheet, size)).toBeNull();
});

test('a letter that only a font has which is not in is refused', () => {
  const latin = { status: 'loaded', unicodeRange: 'U+0-FF' };
  expect(refusalOf(slip, pageWith(latin, { ...all, status: 'unloaded' }), sheet, size)).toBe('glyphs');
});

test('more than the page is long is refused', () => {
  tall(100.4);
  expect(refusalOf(slip, pageWith(all), sheet, size)).toBe('too-long');
});

test('papers of the office are never refused', () => {
  tall(900);
  expect(refusalOf({ kind: 'sheet', sheet: {} } as PrintedDocument, pageWith(), sheet, size)).toBeNull();
});

describe('a handout', () => {
  const handout = { kind: 'sheet', sheet: { look: 'handout', copies: 3 } } as PrintedDocument;
  const a4 = { width: 210, height: 297 };
  const page = (millimetres: number): void => {
    sheet.innerHTML = '<section>Đăng ký</section><section>Đăng ký</section><section>Đăng ký</section>';
    vi.spyOn(sheet, 'getBoundingClientRect').mockReturnValue({ height: 3 * 269 * MILLIMETRE } as DOMRect);
    const [one] = sheet.children;
    if (one !== undefined)
      vi.spyOn(one, 'getBoundingClientRect').mockReturnValue({ height: millimetres * MILLIMETRE } as DOMRect);
  };

  test('of which each copy is one page may be printed, in as many as are asked for', () => {
    page(269);
    expect(refusalOf(handout, pageWith(all), sheet, a4)).toBeNull();
  });

  test('that needs a second page, or letters its fonts do not have, is refused', () => {
    page(270);
    expect(refusalOf(handout, pageWith(all), sheet, a4)).toBe('too-long');
    page(269);
    expect(refusalOf(handout, pageWith({ status: 'loaded', unicodeRange: 'U+0-FF' }), sheet, a4)).toBe('glyphs');
  });
});
