import { useEffect, useReducer } from 'react';
import type { PushedEvent } from '#core/contract/events.ts';
import type { Display, HelpState, OfficeValues, PrinterState, VisitDefaults } from '#core/contract/shapes.ts';
import type { Door } from '#core/opening/door.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import type { Greeting } from './kiosk-context.tsx';

export interface Pushed {
  readonly office: OfficeValues;
  readonly door: Door;
  readonly printer: PrinterState;
  /** Of papers of the office; null where the printer of slips prints them too. */
  readonly officePrinter: PrinterState | null;
  /** Nothing real comes out of it. */
  readonly virtualPrinter: boolean;
  readonly display: Display;
  /** What a visit begins with. */
  readonly defaults: VisitDefaults;
  readonly help: HelpState;
  readonly notices: number;
  /** Nobody has set this kiosk up yet. */
  readonly fresh: boolean;
  readonly superseded: boolean;
  /** Grows whenever new content is in. */
  readonly contentAge: number;
  readonly connected: boolean;
}

type Change = PushedEvent | { readonly name: 'connection'; readonly connected: boolean };

function apply(page: number) {
  return (state: Pushed, change: Change): Pushed => {
    switch (change.name) {
      case 'connection':
        return state.connected === change.connected ? state : { ...state, connected: change.connected };
      case 'printer.changed':
        return {
          ...state,
          printer: change.data.printer,
          officePrinter: change.data.office,
          virtualPrinter: change.data.virtual === true,
        };
      case 'help.changed':
        return { ...state, help: change.data.help };
      case 'office.changed':
        return { ...state, office: change.data.office };
      case 'door.changed':
        return { ...state, door: change.data.door };
      case 'display.changed':
        return { ...state, display: change.data.display };
      case 'defaults.changed':
        return { ...state, defaults: change.data };
      case 'notices.changed':
        return { ...state, notices: change.data.notices };
      case 'content.changed':
        return { ...state, contentAge: state.contentAge + 1 };
      case 'page.superseded':
        return change.data.page > page ? { ...state, superseded: true } : state;
      case 'staff.locked':
        // Whoever was in the corner has set a PIN.
        return state.fresh ? { ...state, fresh: false } : state;
      // A meeting has pages of its own.
      case 'presentation.changed':
      case 'job.changed':
        return state;
    }
  };
}

function defaultsOf({ defaultLanguage, defaultTextSize, idle, voice }: VisitDefaults): VisitDefaults {
  return { defaultLanguage, defaultTextSize, idle, voice };
}

/** What the service has pushed since the page said hello. */
export function usePushed(client: KioskClient, greeting: Greeting): Pushed {
  const [state, change] = useReducer(apply(greeting.page), {
    office: greeting.office,
    door: greeting.door,
    printer: greeting.printer,
    officePrinter: greeting.officePrinter,
    virtualPrinter: greeting.virtualPrinter === true,
    display: greeting.display,
    defaults: defaultsOf(greeting),
    help: greeting.help,
    notices: greeting.notices,
    fresh: greeting.fresh,
    superseded: false,
    contentAge: 0,
    connected: true,
  });
  useEffect(() => client.listen(change), [client]);
  useEffect(() => client.onConnection((connected) => change({ name: 'connection', connected })), [client]);
  return state;
}
