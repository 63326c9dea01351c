import { failure, success, type Result } from '#core/basics/result.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { PaperSize } from '#core/contract/shapes.ts';
import type { SaidOffice } from '#core/opening/said-hours.ts';
import { buildSlip } from '#core/slip/build.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { SLIP_WORDS } from '#core/slip/words.ts';
import type { PrintRequest } from './print-desk.ts';

interface Around {
  readonly pack: ContentPack;
  /** What the office says of itself, by field id. */
  readonly office: SaidOffice;
  readonly paper: PaperSize;
  /** UTC, ISO 8601. */
  readonly printedAt: string;
}

/** What is printed for a request, from content and settings as they stand now. */
export function buildDocument(request: PrintRequest, around: Around): Result<PrintedDocument, 'content-missing'> {
  const { pack, paper, printedAt } = around;
  if (request.kind === 'slip') {
    const { procedure, answers, language } = request;
    const slip = buildSlip({ ...around, procedure, answers, language });
    return slip.ok ? success({ kind: 'slip', slip: slip.value }) : slip;
  }
  const { script, code, until, language } = request;
  const lesson = pack.scripts.find(({ id }) => id === script)?.title;
  if (lesson === undefined) return failure('content-missing');
  const office = { name: SLIP_WORDS.office, place: SLIP_WORDS.place };
  return success({ kind: 'code', sheet: { paper, language, office, lesson, code, until, printedAt } });
}
