import { SECOND } from '#core/basics/durations.ts';
import { success } from '#core/basics/result.ts';
import { printerNow } from '#services/app/printer-now.ts';
import { doorOf } from '#services/settings/door-of.ts';
import type { Operation, SurfaceOperation } from './operation.ts';

/** A page opened: whatever another page left open is closed, and that page is told. Who stands before it is not known, so staff lock. */
export const hello: Operation<'kiosk.hello'> = async (context) => {
  context.staff.lock();
  await context.visits.closeOpen();
  await context.packs.settle();
  const page = context.nextPage();
  context.events.push({ name: 'page.superseded', data: { page } });
  const settings = context.settings.read();
  const pack = context.content.pack();
  const { printer, office, virtual } = printerNow(context);
  return success({
    host: context.host,
    page,
    version: context.version,
    content: pack === null ? null : { version: pack.version, date: pack.date },
    defaultLanguage: settings.defaultLanguage,
    defaultTextSize: settings.defaultTextSize,
    idle: settings.idle,
    voice: settings.voice,
    display: settings.display,
    office: settings.office,
    door: doorOf(settings),
    printer,
    officePrinter: office,
    virtualPrinter: virtual,
    help: context.help.state(),
    firstRun: context.staff.firstRun(),
    // Whatever would be set up in a run that keeps nothing would be set up in vain.
    fresh: context.run.notKept === null && context.staff.firstRun() && settings.setup.at !== 'done',
    notices: context.notices.list().length,
    ...(context.run.demo ? { demo: true } : {}),
  });
};

export const heartbeat: SurfaceOperation<'kiosk.heartbeat'> = async (context, { page, frames }, surface) => {
  context.machine.heard(page, frames, surface);
  return success({});
};

/** The page met a defect. Only its class and place are known here, so only these can be logged. */
export const report: Operation<'kiosk.report'> = async (context, { kind, name, position }) => {
  context.log.warn('page.defect', { kind, name, position });
  return success({});
};

/** Staff end the program; the answer goes out first. */
export const leave: Operation<'kiosk.leave'> = async (context) => {
  context.log.info('kiosk.leave');
  await context.audit.record({ who: context.staff.who(), act: 'kiosk.left', about: '', outcome: 'done' });
  context.clock.after(200, () => context.machine.leave());
  return success({});
};

/** Staff want an ordinary start: the answer goes out first. */
export const leaveSafe: Operation<'kiosk.leaveSafe'> = async (context) => {
  const forgiven = await context.run.starts.forgive();
  // The next start would be a safe one again.
  if (!forgiven.ok) return forgiven;
  await context.audit.record({ who: context.staff.who(), act: 'safe.left', about: '', outcome: 'done' });
  context.clock.after(SECOND, () => context.machine.restart());
  return success({});
};
