import { failure, type Result, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { judgeCounts, type CountsProblem } from '#core/group/counts.ts';
import type { GroupSaid } from '#core/group/group.ts';
import type { Context } from '#services/app/context.ts';
import { knowsMeeting, knowsPlace, knowsProcedures, saidBefore } from './known-content.ts';
import type { Operation } from './operation.ts';
import { noteAct } from './note-act.ts';
import { staffIn } from './session.ts';

export const tallyToday: Operation<'tally.today'> = async ({ tallies }) => {
  const result = await tallies.today();
  return result.ok ? success({ day: result.value.day, tally: { ...result.value.tally } }) : result;
};

export const tally: Operation<'tally.count'> = async (context, { place, kind, by }) => {
  const known = knowsPlace(context, place);
  if (!known.ok) return known;
  const staff = staffIn(context);
  const result = await context.tallies.count(place, kind, by);
  await noteAct(context, by === 1 ? 'tally.added' : 'tally.taken', kind, result, staff);
  return result.ok ? success({ count: result.value }) : result;
};

export const saveGroup: Operation<'group.save'> = async (context, { id, said }) => {
  const judged = judgeGroup(context, said);
  if (!judged.ok) return judged;
  const staff = staffIn(context);
  const result = await context.groups.add(id, staff, said);
  await noteAct(context, result.ok && result.value === 'corrected' ? 'group.corrected' : 'group.saved', id, result, staff);
  return result.ok ? success({}) : result;
};

export const correctGroup: Operation<'group.correct'> = async (context, { id, month, said, why }) => {
  const former = await context.groups.of(month);
  if (!former.ok) return former;
  const judged = judgeGroup(context, said, saidBefore(former.value, id));
  if (!judged.ok) return judged;
  const staff = staffIn(context);
  const result = await context.groups.correct({ id, month }, staff, said, why);
  await noteAct(context, 'group.corrected', id, result, staff);
  return result.ok ? success({}) : result;
};

/** What was written down last month is often put right in the first days of this one. */
export const recentGroups: Operation<'group.recent'> = async ({ clock, groups }) => {
  const month = dayInVietnam(clock.now()).slice(0, 7);
  const months = [before(month), month];
  const found = [];
  for (const one of months) {
    const result = await groups.of(one);
    if (!result.ok) return result;
    found.push(...result.value);
  }
  return success({ groups: found.toReversed() });
};

function before(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** What stood in a record may stand in it again, though the place or the lesson was taken away since. */
export function judgeGroup(
  context: Context,
  said: GroupSaid,
  stood: readonly GroupSaid[] = [],
): Result<null, CountsProblem | 'unknown-place' | 'unknown-content'> {
  const counts = judgeCounts(said);
  if (!counts.ok) return failure(counts.error);
  const stoodThere = stood.some(({ place }) => place === said.place);
  const place = stoodThere ? success(null) : knowsPlace(context, said.place);
  if (!place.ok) return place;
  const meeting = knowsMeeting(context, said, stood);
  if (!meeting.ok) return meeting;
  const taught = new Set(stood.flatMap(({ programme }) => programme));
  return knowsProcedures(
    context,
    said.programme.filter((id) => !taught.has(id)),
  );
}
