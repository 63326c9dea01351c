import type { Context } from './context.ts';
import { printerNow } from './printer-now.ts';

/** Joins what happens in the services to what is pushed to pages. */
export function wireEvents({ printing, settings, help, notices, staff, packs, presentation, events }: Context): void {
  printing.onState(() => events.push({ name: 'printer.changed', data: printerNow({ printing, settings }) }));
  printing.onJob((job, state, paper) => events.push({ name: 'job.changed', data: { job, state, paper } }));
  help.onChange((state) => events.push({ name: 'help.changed', data: { help: state } }));
  notices.onChange((count) => events.push({ name: 'notices.changed', data: { notices: count } }));
  packs.onChange((version) => {
    events.push({ name: 'content.changed', data: { version } });
    presentation.look();
  });
  presentation.onChange((now) => events.push({ name: 'presentation.changed', data: now }));
  staff.onLock(() => events.push({ name: 'staff.locked', data: {} }));
}
