import { success } from '#core/basics/result.ts';
import { contentMark } from '#core/visit/content-mark.ts';
import type { Operation } from './operation.ts';

export const start: Operation<'visit.start'> = async (context, { visit, settings }) => {
  const pack = context.content.pack();
  const result = await context.visits.start(visit, settings, pack === null ? undefined : contentMark(pack.version));
  return result.ok ? success({}) : result;
};

export const record: Operation<'visit.record'> = async (context, { visit, seconds, settings, activity }) => {
  const result = await context.visits.record(visit, seconds, settings, activity);
  return result.ok ? success({}) : result;
};

export const end: Operation<'visit.end'> = async (context, { visit, seconds, settings, how }) => {
  const result = await context.visits.end(visit, seconds, settings, how);
  // The next visitor finds no call for staff of the last one.
  context.help.answer('none');
  return result.ok ? success({}) : result;
};
