import type { EventData } from '#core/contract/events.ts';
import { isShared } from '#core/settings/printers.ts';
import type { Context } from './context.ts';

/** What pages are told of the printers: each paper is judged by the one that will print it. */
export function printerNow({ printing, settings }: Pick<Context, 'printing' | 'settings'>): EventData<'printer.changed'> {
  const chosen = settings.read();
  return {
    printer: printing.state('slips'),
    office: isShared(chosen) ? null : printing.state('office'),
    virtual: chosen.printer.kind === 'virtual',
  };
}
