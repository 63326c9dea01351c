import type { Language } from '../basics/language.ts';
import type { PaperSize } from '../contract/shapes.ts';
import type { TestPage } from '../print-test/test-page.ts';
import type { CodeSheet } from '../resume/code-sheet.ts';
import type { SheetSize } from '../sheet/paper.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { SlipDocument } from './document.ts';

/** Everything that can be printed. Each kind is built from content, settings, figures and choices only; the test page is always the same. */
export type PrintedDocument =
  | { readonly kind: 'slip'; readonly slip: SlipDocument }
  | { readonly kind: 'code'; readonly sheet: CodeSheet }
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'test'; readonly page: TestPage };

/** Paper in the printer: of slips as staff chose it, of the office always A4. */
export type Paper = PaperSize | SheetSize;

/** What every printed page has: its paper and its language. */
export function pageOf(document: PrintedDocument): { readonly paper: Paper; readonly language: Language } {
  switch (document.kind) {
    case 'slip':
      return document.slip;
    case 'code':
      return document.sheet;
    case 'sheet':
      return { paper: document.sheet.size, language: document.sheet.language };
    case 'test':
      return document.page;
  }
}
