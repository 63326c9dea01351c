import { failure, success } from '#core/basics/result.ts';
import { knownActivity } from '#core/content/known-ids.ts';
import { contentMark } from '#core/visit/content-mark.ts';
import type { Operation } from './operation.ts';

/** A visit of more than a day is a clock that jumped: what it says of its length is no length. */
const LONGEST_VISIT = 86_400;

export const start: Operation<'visit.start'> = async (context, { visit, settings }) => {
  await context.packs.settle();
  const pack = context.content.pack();
  const result = await context.visits.start(visit, settings, pack === null ? undefined : contentMark(pack.version));
  return result.ok ? success({}) : result;
};

export const record: Operation<'visit.record'> = async (context, { visit, seconds, settings, activity }) => {
  const known = knownActivity(context.content.pack(), activity);
  if (known === null) return failure('unknown-content');
  const result = await context.visits.record(visit, Math.min(seconds, LONGEST_VISIT), settings, known);
  return result.ok ? success({}) : result;
};

export const end: Operation<'visit.end'> = async (context, { visit, seconds, settings, how }) => {
  const result = await context.visits.end(visit, Math.min(seconds, LONGEST_VISIT), settings, how);
  // Whoever comes next sees the pack that was taken meanwhile.
  await context.packs.settle();
  // The next visitor finds no call for staff of the last one.
  context.help.answer('none');
  return result.ok ? success({}) : result;
};
