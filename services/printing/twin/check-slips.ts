import type { Result } from '#core/basics/result.ts';
import { DOTS_A_MILLIMETRE } from '#core/slip/page.ts';
import { isRoll } from '#core/slip/paper-sizes.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import type { Drawn, RasterProblem, Wants } from '../rasteriser.ts';
import type { NamedSlip } from './every-slip.ts';
import type { Twin } from './twin.ts';

export interface SlipsReport {
  readonly read: number;
  /** The longest strip of a roll; null where none was drawn. */
  readonly longest: { readonly name: string; readonly millimetres: number } | null;
  /** `name: what is wrong`. */
  readonly problems: readonly string[];
  /** Milliseconds in all, and of the reading alone. */
  readonly took: { readonly all: number; readonly reading: number };
}

export interface CheckSlipsParts {
  readonly draw: (document: PrintedDocument, wants: Wants) => Promise<Result<Drawn, RasterProblem>>;
  readonly twin: Twin;
  readonly portals: readonly { readonly host: string }[];
  /** Monotonic milliseconds. */
  readonly elapsed: () => number;
}

const WANTS: Wants = { pdf: false, dotsPerMillimetre: DOTS_A_MILLIMETRE };

/** Draws slips as the kiosk does and reads each back as the kiosk does; one is read while the next is drawn. */
export async function checkSlips(
  slips: readonly NamedSlip[],
  { draw, twin, portals, elapsed }: CheckSlipsParts,
): Promise<SlipsReport> {
  const begun = elapsed();
  const problems: string[] = [];
  let longest: SlipsReport['longest'] = null;
  let reading: Promise<void> = Promise.resolve();
  let readingTook = 0;
  const read = async (name: string, document: PrintedDocument, png: Uint8Array): Promise<void> => {
    const from = elapsed();
    const answer = await twin
      .check({ png, document, portals })
      .catch((error: unknown) => ({ ok: false as const, error: String(error) }));
    readingTook += elapsed() - from;
    if (!answer.ok) problems.push(`${name}: ${answer.error}`);
  };
  twin.warm();
  for (const { name, slip } of slips) {
    const document: PrintedDocument = { kind: 'slip', slip };
    const drawn = await draw(document, WANTS);
    await reading;
    if (!drawn.ok || drawn.value.png === null) {
      problems.push(`${name}: ${drawn.ok ? 'no picture' : drawn.error}`);
      continue;
    }
    const { png, heightMillimetres: millimetres } = drawn.value;
    if (isRoll(slip.paper) && millimetres > (longest?.millimetres ?? 0)) longest = { name, millimetres };
    reading = read(name, document, png);
  }
  await reading;
  return { read: slips.length, longest, problems, took: { all: elapsed() - begun, reading: readingTook } };
}

/** One line for whoever publishes content. */
export function slipsReportLine({ read, longest, problems, took }: SlipsReport): string {
  const long = longest === null ? '' : `; the longest is ${longest.millimetres.toFixed(0)} mm (${longest.name})`;
  const each = read === 0 ? 0 : took.reading / read;
  const all = problems.length === 0 ? 'every code' : `${read - problems.length} codes`;
  return (
    `Slips on paper: ${read} drawn at 8 dots a millimetre, ${all} read by ZXing and by jsQR, blurred and with a tenth covered at 20 places ` +
    `by one of them${long}; ${each.toFixed(0)} ms to read one, ${(took.all / 1000).toFixed(0)} s in all; ${problems.length} problems`
  );
}
