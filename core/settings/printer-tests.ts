import { isSamePrinter, isShared, printerFor, PRINTER_USES, type ChosenPrinters, type PrinterUse } from './printers.ts';

/** What staff saw when the test page was sent: all of it, white paper, cut or too small letters, nothing at all. */
export const TEST_OUTCOMES = ['good', 'blank', 'cut', 'nothing'] as const;
export type TestOutcome = (typeof TEST_OUTCOMES)[number];

/** The last test of a printer. `at`: UTC, ISO 8601. */
export interface PrinterTest {
  readonly at: string;
  readonly outcome: TestOutcome;
}

export type PrinterTests = Readonly<Record<PrinterUse, PrinterTest | null>>;

export const NO_TESTS: PrinterTests = { slips: null, office: null };

/** The tests as they are after a change: what was newly seen is of this moment (ISO 8601), by the clock of the service. */
export function testsSaved(
  before: ChosenPrinters & { readonly printerTests: PrinterTests },
  wanted: ChosenPrinters & { readonly printerTests: PrinterTests },
  at: string,
): PrinterTests {
  const standing = testsAfter(before, wanted);
  const test = (use: PrinterUse): PrinterTest | null => {
    const [was, seen] = [before.printerTests[use], wanted.printerTests[use]];
    const isNew = seen !== null && (seen.at !== was?.at || seen.outcome !== was.outcome);
    return isNew ? { at, outcome: seen.outcome } : standing[use];
  };
  return { slips: test('slips'), office: test('office') };
}

/** What was tried stays true of the printer and paper it was tried with; another printer, or other paper, is untried. */
export function testsAfter(
  before: ChosenPrinters & { readonly printerTests: PrinterTests },
  after: ChosenPrinters,
): PrinterTests {
  const stands = (use: PrinterUse): boolean =>
    isSamePrinter(printerFor(use, before), printerFor(use, after)) &&
    // Slips' paper says nothing of a printer that has A4 alone.
    ((use === 'office' && !isShared(before) && !isShared(after)) || before.paper === after.paper);
  const [slips, office] = PRINTER_USES.map((use) => (stands(use) ? before.printerTests[use] : null));
  return { slips: slips ?? null, office: office ?? null };
}
