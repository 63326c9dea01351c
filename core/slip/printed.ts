import type { CodeSheet } from '../resume/code-sheet.ts';
import type { SlipDocument } from './document.ts';

/** Everything that can be printed. Each kind is built from content, settings and choices only. */
export type PrintedDocument =
  | { readonly kind: 'slip'; readonly slip: SlipDocument }
  | { readonly kind: 'code'; readonly sheet: CodeSheet };

/** What every printed page has: its paper and its language. */
export function pageOf(document: PrintedDocument): Pick<SlipDocument, 'paper' | 'language'> {
  return document.kind === 'slip' ? document.slip : document.sheet;
}
