import type { PrinterChoice } from '../contract/shapes.ts';
import { isRoll } from '../slip/paper-sizes.ts';

/** What a printer is for: slips of visitors, or papers of the office on A4. */
export const PRINTER_USES = ['slips', 'office'] as const;
export type PrinterUse = (typeof PRINTER_USES)[number];

/** The settings that say which printer does what. `officePrinter` null: the one of the slips prints A4 as well, where it can. */
export interface ChosenPrinters {
  readonly printer: PrinterChoice;
  readonly paper: string;
  readonly officePrinter: PrinterChoice | null;
}

/** Whether it is still to be said where slips go: every kiosk begins without a printer, and none at all is an answer, too. */
export function isUnsaid(settings: { readonly printer: { readonly kind: string }; readonly withoutPrinter: boolean }): boolean {
  return settings.printer.kind === 'none' && !settings.withoutPrinter;
}

/** Whether two choices are one printer. */
export function isSamePrinter(one: PrinterChoice, other: PrinterChoice): boolean {
  return keyOf(one) === keyOf(other);
}

/** The same printer does both. */
export function isShared({ printer, officePrinter }: Pick<ChosenPrinters, 'printer' | 'officePrinter'>): boolean {
  return officePrinter === null || isSamePrinter(printer, officePrinter);
}

/** The printer chosen for a use. */
export function printerFor(use: PrinterUse, { printer, officePrinter }: ChosenPrinters): PrinterChoice {
  return use === 'slips' ? printer : (officePrinter ?? printer);
}

/**
 * Whether A4 can come out where papers of the office go. A folder takes any paper; of the system's printers it is known what staff
 * said is in them; a thermal printer that is spoken to straight has a roll in it. None at all takes nothing.
 */
export function takesA4(chosen: ChosenPrinters): boolean {
  switch (printerFor('office', chosen).kind) {
    case 'none':
    case 'network':
    case 'device':
      return false;
    case 'folder':
      return true;
    case 'system':
    case 'virtual':
      return !isShared(chosen) || !isRoll(chosen.paper);
  }
}

/** Thermal printers print on rolls alone. */
export function isThermal({ kind }: PrinterChoice): boolean {
  return kind === 'network' || kind === 'device';
}

/** A printer as one text, whatever order its fields were written in. */
function keyOf(choice: PrinterChoice): string {
  return JSON.stringify(Object.entries(choice).toSorted(([one], [other]) => one.localeCompare(other)));
}
