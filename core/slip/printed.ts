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

/** A handout of a lesson: a sheet that is not the office's own. */
export interface Handout {
  readonly kind: 'sheet';
  readonly sheet: Sheet & { readonly look: 'handout' };
}

/**
 * What somebody takes home, and reads or scans there. It is read before it is printed; papers of the office are seen by who prints them, and
 * the test page is there to be looked at.
 */
export function isTakenHome(
  document: PrintedDocument,
): document is Extract<PrintedDocument, { readonly kind: 'slip' | 'code' }> | Handout {
  const { kind } = document;
  return kind === 'slip' || kind === 'code' || (kind === 'sheet' && document.sheet.look === 'handout');
}

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
