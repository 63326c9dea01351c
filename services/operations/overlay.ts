import { failure, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { ParsedInput } from '#core/contract/calls.ts';
import { saidBefore, withDraft, withHidden, withShown, withVersion } from '#core/overlay/history.ts';
import { draftHoldsPrivate, halfADay, judge, tidy, tidyValue } from '#core/overlay/judge.ts';
import { documentOf } from './content.ts';
import { noteAct } from './note-act.ts';
import { withOverlay } from '#core/overlay/with-overlay.ts';
import type { Context } from '#services/app/context.ts';
import { actor, reach, told } from './overlay-at.ts';
import { reportDifferent } from './report-different.ts';
import type { Operation } from './operation.ts';

export { read } from './overlay-read.ts';

type Given = ParsedInput<'overlay.edit'>;

/** A correction as it would stand, and where; or why it cannot. */
function judged(context: Context, { procedure, place, ...given }: Given) {
  const reached = reach(context, { procedure, place }, 'inPack');
  if (!reached.ok) return reached;
  const { pack, kind, today } = reached.value;
  const correction = { value: tidyValue(given.value), source: tidy(given.source), date: given.date };
  const problem = judge(correction, { kind, place }, { portals: pack.portals, today });
  return problem === null ? success({ ...reached.value, correction }) : failure(problem);
}

export const edit: Operation<'overlay.edit'> = async (context, input) => {
  const wanted = judged(context, input);
  if (!wanted.ok) return wanted;
  const { at, by, correction } = wanted.value;
  const result = await context.overlay.correct((corrections) => withVersion(corrections, at, correction, by));
  await told(context, by.staff, 'content.edited', `${input.procedure} ${input.place}`, result);
  return result.ok ? success({}) : result;
};

/** As if it were saved: everything but the writing down. */
export const preview: Operation<'overlay.preview'> = async (context, input) => {
  const wanted = judged(context, input);
  if (!wanted.ok) return wanted;
  const { pack, at, by, today, correction } = wanted.value;
  const corrections = withVersion(context.overlay.corrections(), at, correction, by);
  return documentOf(context, withOverlay(pack, corrections, today).pack, input.procedure);
};

/** Not an act: nobody reads a draft, and the audit need not know how often staff hesitated. */
export const draft: Operation<'overlay.draft'> = async (context, { procedure, place, draft: written }) => {
  const reached = reach(context, { procedure, place }, 'inPack');
  if (!reached.ok) return reached;
  const { at, by } = reached.value;
  if (written !== null && draftHoldsPrivate(written.value, written.source)) return failure('private');
  // Of half a day that is being typed only what can become one is kept.
  const kept = written === null ? null : { ...written, date: halfADay(written.date), staff: by.staff, madeAt: by.madeAt };
  const result = await context.overlay.correct((corrections) => withDraft(corrections, at, kept));
  return result.ok ? success({}) : result;
};

export const hide: Operation<'overlay.hide'> = async (context, { procedure, place }) => {
  const reached = reach(context, { procedure, place }, 'inPack');
  if (!reached.ok) return reached;
  const { at, by } = reached.value;
  const result = await context.overlay.correct((corrections) => withHidden(corrections, at, by));
  await told(context, by.staff, 'content.hidden', `${procedure} ${place}`, result);
  return result.ok ? success({}) : result;
};

export const show: Operation<'overlay.show'> = async (context, { procedure, place }) => {
  const reached = reach(context, { procedure, place }, 'orKept');
  if (!reached.ok) return reached;
  const result = await context.overlay.correct((corrections) => withShown(corrections, reached.value.at));
  await told(context, reached.value.by.staff, 'content.shown', `${procedure} ${place}`, result);
  return result.ok ? success({}) : result;
};

export const restore: Operation<'overlay.restore'> = async (context, { procedure, place, version }) => {
  const reached = reach(context, { procedure, place }, 'orKept');
  if (!reached.ok) return reached;
  const { pack, kind, at, by, today } = reached.value;
  const before = saidBefore(context.overlay.corrections(), at, version, today);
  if (before === null) return failure('no-such-version');
  // A host may have left the list since; what the clock says is today may lie before the day of the source.
  const { value, source, date } = before;
  const around = { portals: pack.portals, today: date > today ? date : today };
  if (value !== null && judge({ value, source, date }, { kind, place }, around) !== null) return failure('no-such-version');
  const result = await context.overlay.correct((corrections) => withVersion(corrections, at, before, by));
  await told(context, by.staff, 'content.restored', `${procedure} ${place} ${version}`, result);
  return result.ok ? success({}) : result;
};

export const check: Operation<'overlay.check'> = async (context, { procedure }) => {
  const pack = context.authored.pack();
  if (pack === null) return failure('content-missing');
  const found = pack.procedures.find(({ id }) => id === procedure);
  if (found === undefined) return failure('no-such-procedure');
  const checked = { date: dayInVietnam(context.clock.now()), staff: actor(context) };
  const result = await context.overlay.check(procedure, checked, found.script ?? null);
  await told(context, checked.staff, 'content.checked', procedure, result);
  return result.ok ? success({ checked: context.overlay.checked(procedure) ?? checked }) : result;
};

export const different: Operation<'overlay.different'> = (context, { script, step }) =>
  reportDifferent(context, actor(context), script, step);

export const settle: Operation<'overlay.settle'> = async (context, { script, step }) => {
  const who = actor(context);
  // Nothing was reported there: nothing is settled, and what was named, which may be anything, is written nowhere.
  if (context.overlay.differences()[script]?.[step] === undefined) return success({});
  const result = await context.overlay.settle(script, step);
  await noteAct(context, 'content.settled', `${script} ${step}`.slice(0, 120), result, who);
  return result.ok ? success({}) : result;
};
