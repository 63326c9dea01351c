import { failure, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { joined, said as withSaid } from '#core/help/assist.ts';
import { draftOf, type SessionDraft } from '#core/help/draft.ts';
import type { HelpSaid } from '#core/help/said.ts';
import type { CorrectionReason } from '#core/help/lists.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import type { Context } from '#services/app/context.ts';
import { knowsSaid, saidBefore } from './known-content.ts';
import { reportDifferent } from './report-different.ts';
import { noteAct } from './note-act.ts';
import type { Operation } from './operation.ts';

/** The staff code of a call that only staff may make; asked for first, for the corner may lock meanwhile. The table lets nobody in before. */
export function staffIn({ staff }: Context): string {
  const who = staff.who();
  if (who === null) throw new Error('nobody has opened the corner');
  return who;
}

export const join: Operation<'session.join'> = async (context, { visit }) => {
  const staff = staffIn(context);
  const at = new Date(context.clock.now()).toISOString();
  const result = await context.visits.assist(visit, (record) => joined(record.assist, staff, at));
  await noteAct(context, 'session.joined', visit, result, staff);
  // Joining makes what closing needs, so it is never refused for want of it.
  if (!result.ok) return failure(result.error === 'not-assisted' ? 'no-such-visit' : result.error);
  // Whoever called staff has them now; the banner would lie over the way to end the help.
  context.help.answer('none');
  return success({ session: context.sessions.open({ visit, staff, since: context.clock.elapsed() }) });
};

export const draft: Operation<'session.draft'> = async (context, { session }) => {
  const open = context.sessions.find(session);
  const visit = open === null ? null : await context.visits.find(open.visit);
  if (open === null || visit === null) return failure('no-such-session');
  return success({ draft: plain(draftOf(visit, scriptOwner(context), context.clock.elapsed() - open.since)) });
};

export const close: Operation<'session.close'> = async (context, { session, said }) => {
  const open = context.sessions.find(session);
  if (open === null) return failure('no-such-session');
  const known = knowsSaid(context, said);
  if (!known.ok) return known;
  const former = (await context.visits.find(open.visit))?.assist?.said ?? null;
  const result = await say(context, open.visit, said, open.staff, 'helped-again');
  // An answer lost on the way is asked for again: the same once more corrects nothing.
  const again = former !== null && JSON.stringify(former) !== JSON.stringify(said);
  await noteAct(context, again ? 'session.corrected' : 'session.closed', open.visit, result, open.staff);
  if (result.ok) return success({});
  return failure(result.error === 'storage-failed' ? 'storage-failed' : 'no-such-session');
};

export const different: Operation<'session.different'> = async (context, { session, script, step }) => {
  const open = context.sessions.find(session);
  return open === null ? failure('no-such-session') : reportDifferent(context, open.staff, script, step);
};

export const correct: Operation<'session.correct'> = async (context, { visit, said, why }) => {
  const former = (await context.visits.find(visit))?.assist?.said ?? null;
  const known = knowsSaid(context, said, former === null ? [] : [former]);
  if (!known.ok) return known;
  const staff = staffIn(context);
  const result = await say(context, visit, said, staff, why);
  await noteAct(context, former === null ? 'session.closed' : 'session.corrected', visit, result, staff);
  return result.ok ? success({}) : result;
};

export const today: Operation<'session.today'> = async (context) => {
  const visits = await context.visits.today();
  if (!visits.ok) return visits;
  const { day } = visits.value;
  const away = await context.away.of(day.slice(0, 7));
  if (!away.ok) return away;
  // What nobody said before midnight is said the next morning.
  const before = await context.visits.dayBefore();
  if (!before.ok) return before;
  const unsaid = before.value.filter(({ assist }) => assist?.said === null);
  const sessions = [...unsaid, ...visits.value.visits].flatMap((visit) => {
    const { id, startedAt, ended, assist } = visit;
    if (assist === undefined) return [];
    return [{ visit: id, startedAt, ended, assist, draft: plain(draftOf(visit, scriptOwner(context), helpIn(visit))) }];
  });
  return success({ day, sessions, away: away.value.filter(({ at }) => dayInVietnam(Date.parse(at)) === day) });
};

export const addAway: Operation<'away.add'> = async (context, { id, said }) => {
  const known = knowsSaid(context, said);
  if (!known.ok) return known;
  const staff = staffIn(context);
  const result = await context.away.add(id, staff, said);
  await noteAct(context, result.ok && result.value === 'corrected' ? 'session.corrected' : 'session.closed', id, result, staff);
  return result.ok ? success({}) : result;
};

export const correctAway: Operation<'away.correct'> = async (context, { id, month, said, why }) => {
  const former = await context.away.of(month);
  if (!former.ok) return former;
  const known = knowsSaid(context, said, saidBefore(former.value, id));
  if (!known.ok) return known;
  const staff = staffIn(context);
  const result = await context.away.correct({ id, month }, staff, said, why);
  await noteAct(context, 'session.corrected', id, result, staff);
  return result.ok ? success({}) : result;
};

function say(context: Context, visit: string, value: HelpSaid, staff: string, why: CorrectionReason) {
  const at = new Date(context.clock.now()).toISOString();
  return context.visits.assist(visit, ({ assist }) => (assist === undefined ? null : withSaid(assist, value, staff, at, why)));
}

/** How long staff may have helped in a visit nobody closed: from joining to its end. */
function helpIn({ startedAt, seconds, assist }: VisitRecord): number {
  return Date.parse(startedAt) + seconds * 1000 - Date.parse(assist?.joinedAt ?? startedAt);
}

function scriptOwner({ content }: Context): (script: string) => string | null {
  return (script) => content.pack()?.procedures.find((procedure) => procedure.script === script)?.id ?? null;
}

/** As a call answers it: its lists may be changed. */
function plain(value: SessionDraft) {
  return { ...value, practise: [...value.practise] };
}
