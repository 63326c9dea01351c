import { failure, success } from '#core/basics/result.ts';
import { SHEET_PAGES } from '#core/sheet/paper.ts';
import { PAGES } from '#core/slip/page.ts';
import { pageOf, type Paper, type PrintedDocument } from '#core/slip/printed.ts';
import type { Rasteriser, RasterProblem } from './rasteriser.ts';

export interface FakeRasteriser extends Rasteriser {
  /** Documents drawn so far, taken through their tokens as the print surface takes them. */
  readonly drawn: readonly PrintedDocument[];
  fail(problem: RasterProblem | null): void;
}

/** Stands in for a browser: takes the document behind the token and answers an empty page of its size. */
export function createFakeRasteriser(open: (token: string) => PrintedDocument | null): FakeRasteriser {
  const drawn: PrintedDocument[] = [];
  let problem: RasterProblem | null = null;
  const take = (token: string): PrintedDocument | null => {
    const document = problem === null ? open(token) : null;
    if (document !== null) drawn.push(document);
    return document;
  };
  return {
    drawn,
    fail(next) {
      problem = next;
    },
    async draw(token, wants) {
      const document = take(token);
      // A used token leaves the real page blank until the time is up.
      if (document === null) return failure(problem ?? 'timed-out');
      const { width: widthMillimetres, height: heightMillimetres } = SIZES[pageOf(document).paper];
      return success({
        pdf: wants.pdf ? emptyPdf(widthMillimetres, heightMillimetres) : null,
        png: wants.dotsPerMillimetre === null ? null : onePixel,
        widthMillimetres,
        heightMillimetres,
      });
    },
    async close() {},
  };
}

/** A roll is cut where a slip of middling length ends. */
const SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  ...SHEET_PAGES,
  ...PAGES,
  'roll-80': { ...PAGES['roll-80'], height: 180 },
  'roll-58': { ...PAGES['roll-58'], height: 210 },
};

const POINTS_A_MILLIMETRE = 72 / 25.4;

/** The smallest file every PDF reader opens: one blank page, with a table of offsets that is right. */
function emptyPdf(width: number, height: number): Uint8Array {
  const box = `[0 0 ${(width * POINTS_A_MILLIMETRE).toFixed(2)} ${(height * POINTS_A_MILLIMETRE).toFixed(2)}]`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox${box}>>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

/** One white pixel. */
const onePixel: Uint8Array = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
