import { failure, type Result, success } from '#core/basics/result.ts';
import type { AskedRound } from '#core/group/counts.ts';
import type { GroupSaid } from '#core/group/group.ts';
import { type HelpSaid, contentOf } from '#core/help/said.ts';
import { STANDING_PLACES } from '#core/tally/kinds.ts';
import type { Context } from '#services/app/context.ts';

/**
 * An id has the shape of many things, twelve digits among them: it is written only if it names something the content has.
 * Without content only fixed words can be said.
 */
export function knowsSaid(context: Context, said: HelpSaid, before: readonly HelpSaid[] = []): Result<null, 'unknown-content'> {
  const { procedures, scripts } = contentOf(said);
  // What stood in the record may stand in it again, though a newer pack has it no more.
  const stood = new Set(before.flatMap((one) => Object.values(contentOf(one)).flat()));
  const known = knowsProcedures(
    context,
    procedures.filter((id) => !stood.has(id)),
  );
  if (!known.ok) return known;
  const pack = context.content.pack();
  const isKnown = (id: string): boolean => stood.has(id) || (pack?.scripts.some((script) => script.id === id) ?? false);
  return scripts.every(isKnown) ? success(null) : failure('unknown-content');
}

/** Every value a record of a book ever had; none where there is no such record. */
export function saidBefore<Said>(
  entries: readonly { readonly id: string; readonly said: Said; readonly corrections: readonly { readonly said: Said }[] }[],
  id: string,
): readonly Said[] {
  const entry = entries.find((one) => one.id === id);
  return entry === undefined ? [] : [entry.said, ...entry.corrections.map(({ said }) => said)];
}

export function knowsProcedures({ content }: Context, procedures: readonly string[]): Result<null, 'unknown-content'> {
  const pack = content.pack();
  return procedures.every((id) => pack?.procedures.some((procedure) => procedure.id === id))
    ? success(null)
    : failure('unknown-content');
}

/** A plan and questions the content has, or that stood in the record before. */
export function knowsMeeting(
  { content, presentation }: Context,
  { plan, rounds = [] }: Pick<GroupSaid, 'plan' | 'rounds'>,
  stood: readonly GroupSaid[],
): Result<null, 'unknown-content'> {
  const pack = content.pack();
  const knowsPlan =
    plan === undefined || stood.some((one) => one.plan === plan) || presentation.plans()?.some(({ id }) => id === plan) === true;
  const before = stood.flatMap((one) => one.rounds ?? []);
  const knowsRound = ({ quiz, round }: AskedRound): boolean =>
    before.some((one) => one.quiz === quiz && one.round === round) ||
    (pack?.quizzes.find(({ id }) => id === quiz)?.rounds.some(({ id }) => id === round) ?? false);
  return knowsPlan && rounds.every(knowsRound) ? success(null) : failure('unknown-content');
}

/** A place of the office's list, or one that always exists. */
export function knowsPlace({ settings }: Context, place: string): Result<null, 'unknown-place'> {
  const known = [...STANDING_PLACES, ...settings.read().places.map(({ id }) => id)];
  return known.includes(place) ? success(null) : failure('unknown-place');
}
