import type { EventData } from '#core/contract/events.ts';
import type { Context } from './context.ts';

/** What pages are told of the printer of slips. */
export function printerNow({ printing, settings }: Pick<Context, 'printing' | 'settings'>): EventData<'printer.changed'> {
  return { printer: printing.state(), virtual: settings.read().printer.kind === 'virtual' };
}
