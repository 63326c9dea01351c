import { SECOND } from '#core/basics/durations.ts';
import { failure, success } from '#core/basics/result.ts';
import type { Context } from '#services/app/context.ts';
import type { Operation } from './operation.ts';
import { noteAct } from './note-act.ts';
import { staffIn } from './session.ts';
import { printPaper } from './paper.ts';
import { storedSheet } from '#core/keep/stored-sheet.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';

export const months: Operation<'keep.months'> = async ({ settings }) => success({ months: settings.read().retentionMonths });

/** “Máy này ghi lại gì” on A4. Nothing of it is about anybody, so the audit has nothing to say. */
export const printStored: Operation<'paper.stored'> = async (context, { job, language }) => {
  const { kiosk, retentionMonths } = context.settings.read();
  return printPaper(
    context,
    job,
    'stored',
    storedSheet({ months: retentionMonths, kiosk, day: dayInVietnam(context.clock.now()), language }),
  );
};

export const read: Operation<'keep.read'> = async ({ keep }) => {
  const { putAside, stuck, ...status } = await keep.status();
  return success({ ...status, putAside: [...putAside], stuck: stuck.map(({ days, ...one }) => ({ ...one, days: [...days] })) });
};

export const choose: Operation<'keep.choose'> = async (context, { carrier }) => {
  const who = staffIn(context);
  // An id is written down only if something goes by it: it could be anything.
  if (carrier !== null && !(await isThere(context, carrier))) return failure('carrier-gone');
  const result = await context.keep.choose(carrier);
  await noteAct(context, 'settings.saved', carrier === null ? 'daily backup off' : 'daily backup on', result, who);
  if (!result.ok) return result;
  await context.keep.daily();
  return success({});
};

async function isThere({ keep, carriers }: Context, carrier: string): Promise<boolean> {
  // The stick that was chosen before may be in somebody's pocket today.
  return (await keep.status()).carrier === carrier || (await carriers.list()).some(({ id }) => id === carrier);
}

/** Whoever shortens it sees at once what came of it. */
export const keepFor: Operation<'keep.keepFor'> = async (context, { months: kept }) => {
  const who = staffIn(context);
  const result = await context.settings.save({ ...context.settings.read(), retentionMonths: kept });
  await noteAct(context, 'settings.saved', `retentionMonths ${kept}`, result, who);
  if (!result.ok) return result;
  await context.keep.again();
  return success({});
};

export const confirm: Operation<'keep.confirm'> = async (context, { day }) => {
  const who = staffIn(context);
  const result = await context.keep.confirm(day);
  await noteAct(context, 'clock.confirmed', day, result, who);
  if (!result.ok) return result;
  await context.keep.daily();
  return success({});
};

/** Nobody can say afterwards what went: so it is written down who let it go, and how many days of it nobody could read. */
export const letGo: Operation<'keep.letGo'> = async (context, { month }) => {
  const who = staffIn(context);
  const found = (await context.keep.status()).stuck.find((one) => one.month === month);
  const result = await context.keep.letGo(month);
  const what = found === undefined ? '' : ` days:${found.days.length}${found.away ? ' away' : ''}`;
  await noteAct(context, 'data.letGo', `${month}${what}`, result, who);
  return result.ok ? success({}) : result;
};

export const make: Operation<'backup.make'> = async (context, { carrier }) => {
  const who = staffIn(context);
  const result = await context.keep.backUp(carrier);
  await noteAct(context, 'backup.made', result.ok ? result.value.file : result.error, result, who);
  return result;
};

export const list: Operation<'backup.list'> = async ({ keep }, { carrier }) => {
  const result = await keep.archives(carrier);
  if (!result.ok) return result;
  return success({ archives: result.value.map(({ stamp, ...others }) => ({ ...others, at: momentOf(stamp) })) });
};

/** The answer is on its way before the service goes. */
const RESTART_AFTER = SECOND;

export const restore: Operation<'backup.restore'> = async (context, { carrier, file }) => {
  const who = staffIn(context);
  const result = await context.keep.restore(carrier, file, who);
  await noteAct(context, 'backup.restored', result.ok ? file : `${file} ${result.error}`, result, who);
  if (!result.ok) return result;
  context.clock.after(RESTART_AFTER, () => context.machine.restart());
  return success({});
};

/** `20261126-103000` as a moment. A name may hold one that no clock shows: then it is as old as can be. */
function momentOf(stamp: string): string {
  const [day = '', time = ''] = stamp.split('-');
  const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}.000Z`;
  return Number.isNaN(Date.parse(iso)) ? new Date(0).toISOString() : new Date(iso).toISOString();
}
