import { createContext, useContext, type Dispatch } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import type { Display, HelpState, OfficeValues, PrinterState, VisitDefaults } from '#core/contract/shapes.ts';
import type { PrinterUse } from '#core/settings/printers.ts';
import type { Door } from '#core/opening/door.ts';
import type { VisitEvent, VisitState } from '#core/visit/machine.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import type { Look } from './use-look.ts';

export type Greeting = CallOutput<'kiosk.hello'>;

/** What the page knows of the machine it runs on; kept current by pushed events. */
export interface Kiosk {
  readonly client: KioskClient;
  readonly greeting: Greeting;
  readonly office: OfficeValues;
  readonly door: Door;
  /** How the printer of slips is. */
  readonly printer: PrinterState;
  /** How the printer of papers of the office is; null where the one of slips prints them too. */
  readonly officePrinter: PrinterState | null;
  /** Nothing real comes out of it: it is there to practise with. */
  readonly virtualPrinter: boolean;
  readonly help: HelpState;
  readonly display: Display;
  readonly defaults: VisitDefaults;
  /** Nobody has set this kiosk up yet. */
  readonly fresh: boolean;
  /** How many notices wait for staff. */
  readonly notices: number;
  readonly look: Look;
  readonly connected: boolean;
}

/** How the printer is that prints papers of this use. */
export function printerOf({ printer, officePrinter }: Kiosk, use: PrinterUse): PrinterState {
  return use === 'office' ? (officePrinter ?? printer) : printer;
}

export const KioskContext = createContext<Kiosk | null>(null);

export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext);
  if (kiosk === null) throw new Error('useKiosk outside its provider');
  return kiosk;
}

/** The visit in hand and the way to change it. */
export interface VisitHandle {
  readonly state: VisitState;
  readonly dispatch: Dispatch<VisitEvent>;
}

export const VisitContext = createContext<VisitHandle | null>(null);

export function useVisit(): VisitHandle {
  const visit = useContext(VisitContext);
  if (visit === null) throw new Error('useVisit outside its provider');
  return visit;
}
