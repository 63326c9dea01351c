import { failure, success, type Result } from '#core/basics/result.ts';
import type { PaperSize } from '#core/contract/shapes.ts';
import type { Sheet } from '#core/sheet/sheet.ts';
import { PAGES } from '#core/slip/page.ts';
import { isRoll } from '#core/slip/paper-sizes.ts';
import { isTakenHome, type PrintedDocument } from '#core/slip/printed.ts';
import { toBitmap } from '../raster/to-bitmap.ts';
import { type Around, checkCode, type CodeProblem } from './check-code.ts';
import { checkEdges, type EdgeProblem } from './check-edges.ts';
import type { Decoders } from './decoders.ts';
import { handoutPage } from './check-handout.ts';
import { type Dots, dotsOf, dotsOfBitmap } from './dots.ts';

/**
 * Why a drawing may not be printed. `code-unreadable`: no code, more than one, too small, or lost as soon as a little of it is.
 * `other-address`: not the one the document says. `wrong-host`: not one that content lists. `too-long`: for its paper. `clipped`: ink
 * where the printer does not reach, or cut off. `glyphs`: letters that are not in the fonts of slips (the page itself says so).
 */
export type TwinProblem = CodeProblem | EdgeProblem | 'glyphs';

export interface TwinInput {
  /** The drawing at 8 dots a millimetre. */
  readonly png: Uint8Array;
  readonly document: PrintedDocument;
  /** Hosts that content lists. */
  readonly portals: readonly { readonly host: string }[];
}

/** Reads a drawing back as it will be printed. Papers of the office have no code to scan, and pages of their own: they are not looked at. */
export async function checkTwin({ png, document, portals }: TwinInput, decoders: Decoders): Promise<Result<null, TwinProblem>> {
  if (!isTakenHome(document)) return success(null);
  if (document.kind === 'sheet') return checkHandout(dotsOf(png), document.sheet, { decoders, portals });
  const { paper } = document.kind === 'slip' ? document.slip : document.sheet;
  const dots = dotsOf(png);
  const edges = checkEdges(dots, paper);
  if (!edges.ok || document.kind === 'code') return edges;
  return checkCode(asPrinted(png, dots, paper), document.slip.qr, { decoders, portals });
}

/** A handout has one code to scan, in each copy the same. */
async function checkHandout(dots: Dots, sheet: Sheet, around: Around): Promise<Result<null, TwinProblem>> {
  const page = handoutPage(dots, sheet);
  if (!page.ok) return page;
  const scan = sheet.blocks.find((block) => block.kind === 'scan');
  return scan === undefined ? failure('code-unreadable') : checkCode(page.value, scan, around);
}

/** On a roll the very dots that a thermal head is sent; on a sheet what a driver makes of it is not ours to know. */
function asPrinted(png: Uint8Array, dots: Dots, paper: PaperSize): Dots {
  if (!isRoll(paper)) return dots;
  const bitmap = toBitmap({ pdf: null, png, widthMillimetres: PAGES[paper].width, heightMillimetres: PAGES[paper].height });
  if (!bitmap.ok) throw new Error(`The picture is none for a thermal head: ${bitmap.error}`);
  return dotsOfBitmap(bitmap.value);
}
