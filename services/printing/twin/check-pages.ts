import type { Result } from '#core/basics/result.ts';
import { DOTS_A_MILLIMETRE } from '#core/slip/page.ts';
import { pageOf, type PrintedDocument } from '#core/slip/printed.ts';
import type { Drawn, RasterProblem, Wants } from '../rasteriser.ts';
import type { NamedPage } from './every-page.ts';
import type { Twin } from './twin.ts';

export interface PagesReport {
  /** How many of each kind. */
  readonly read: Readonly<Record<PrintedDocument['kind'], number>>;
  /** The longest strip of a roll; null where none was drawn. */
  readonly longest: { readonly name: string; readonly millimetres: number } | null;
  /** `name: what is wrong`. */
  readonly problems: readonly string[];
  /** Milliseconds in all, and of the reading alone. */
  readonly took: { readonly all: number; readonly reading: number };
}

export interface CheckPagesParts {
  readonly draw: (document: PrintedDocument, wants: Wants) => Promise<Result<Drawn, RasterProblem>>;
  readonly twin: Twin;
  readonly portals: readonly { readonly host: string }[];
  /** Monotonic milliseconds. */
  readonly elapsed: () => number;
}

const WANTS: Wants = { pdf: false, dotsPerMillimetre: DOTS_A_MILLIMETRE };

/** Draws what is taken home as the kiosk does and reads each back as the kiosk does; one is read while the next is drawn. */
export async function checkPages(
  pages: readonly NamedPage[],
  { draw, twin, portals, elapsed }: CheckPagesParts,
): Promise<PagesReport> {
  const begun = elapsed();
  const problems: string[] = [];
  let longest: PagesReport['longest'] = null;
  let reading: Promise<void> = Promise.resolve();
  let readingTook = 0;
  const readBack = async (name: string, document: PrintedDocument, png: Uint8Array): Promise<void> => {
    const from = elapsed();
    const answer = await twin
      .check({ png, document, portals })
      .catch((error: unknown) => ({ ok: false as const, error: String(error) }));
    readingTook += elapsed() - from;
    if (!answer.ok) problems.push(`${name}: ${answer.error}`);
  };
  twin.warm();
  for (const { name, document } of pages) {
    const drawn = await draw(document, WANTS);
    await reading;
    if (!drawn.ok || drawn.value.png === null) {
      problems.push(`${name}: ${drawn.ok ? 'no picture' : drawn.error}`);
      continue;
    }
    const { png, heightMillimetres: millimetres } = drawn.value;
    if (pageOf(document).paper.startsWith('roll') && millimetres > (longest?.millimetres ?? 0)) longest = { name, millimetres };
    reading = readBack(name, document, png);
  }
  await reading;
  const read = { slip: 0, sheet: 0, code: 0, test: 0 };
  for (const { document } of pages) read[document.kind] += 1;
  return { read, longest, problems, took: { all: elapsed() - begun, reading: readingTook } };
}

/** One line for whoever publishes content. */
export function pagesReportLine({ read, longest, problems, took }: PagesReport): string {
  const long = longest === null ? '' : `; the longest is ${longest.millimetres.toFixed(0)} mm (${longest.name})`;
  const drawn = read.slip + read.sheet + read.code;
  const each = drawn === 0 ? 0 : took.reading / drawn;
  const all = problems.length === 0 ? 'every code' : 'codes';
  return (
    `On paper: ${read.slip} slips, ${read.sheet} handouts and ${read.code} codes of kept places drawn at 8 dots a millimetre, ${all} to scan read by ZXing and by jsQR, blurred and with a tenth covered at 20 places ` +
    `by one of them${long}; ${each.toFixed(0)} ms to read one, ${(took.all / 1000).toFixed(0)} s in all; ${problems.length} problems`
  );
}
