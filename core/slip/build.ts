import type { Language } from '../basics/language.ts';
import { failure, success, type Result } from '../basics/result.ts';
import { dayInVietnam } from '../basics/vietnamese-time.ts';
import { asOf } from '../content/as-of.ts';
import type { PaperSize } from '../contract/shapes.ts';
import type { ContentPack } from '../content/pack.ts';
import type { SaidOffice } from '../opening/said-hours.ts';
import { qrAddress } from './address.ts';
import { slipBody } from './body.ts';
import { contentDate } from './content-date.ts';
import type { SlipDocument } from './document.ts';
import { SLIP_WORDS } from './words.ts';

export interface SlipInput {
  readonly pack: ContentPack;
  readonly procedure: string;
  /** Answer id by question id; anything that is not an answer of the procedure is passed over. */
  readonly answers: Readonly<Record<string, string>>;
  readonly office: SaidOffice;
  readonly paper: PaperSize;
  readonly language: Language;
  /** UTC, ISO 8601. */
  readonly printedAt: string;
}

/** Builds a slip from content, the office's own values and chosen answers. Nothing else has a way in. */
export function buildSlip(input: SlipInput): Result<SlipDocument, 'content-missing'> {
  const { pack, office } = input;
  const found = pack.procedures.find((candidate) => candidate.id === input.procedure);
  if (found === undefined) return failure('content-missing');
  const procedure = asOf(found, dayInVietnam(Date.parse(input.printedAt)));
  const qr = qrAddress(procedure.qr, pack.portals, procedure.code);
  if (!qr.ok) return failure('content-missing');
  return success({
    paper: input.paper,
    language: input.language,
    office: { name: SLIP_WORDS.office, place: SLIP_WORDS.place },
    ...slipBody(procedure, input.answers, office),
    qr: qr.value,
    warning: SLIP_WORDS.warning,
    legal: procedure.legal?.text ?? null,
    contentDate: contentDate(pack, procedure),
    printedAt: input.printedAt,
  });
}
