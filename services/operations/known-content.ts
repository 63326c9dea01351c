import { failure, type Result, success } from '#core/basics/result.ts';
import { type HelpSaid, contentOf } from '#core/help/said.ts';
import { STANDING_PLACES } from '#core/tally/kinds.ts';
import type { Context } from '#services/app/context.ts';

/**
 * An id has the shape of many things, twelve digits among them: it is written only if it names something the content has.
 * Without content only fixed words can be said.
 */
export function knowsSaid(context: Context, said: HelpSaid): Result<null, 'unknown-content'> {
  const { procedures, scripts } = contentOf(said);
  const known = knowsProcedures(context, procedures);
  if (!known.ok) return known;
  const pack = context.content.pack();
  return scripts.every((id) => pack?.scripts.some((script) => script.id === id)) ? success(null) : failure('unknown-content');
}

export function knowsProcedures({ content }: Context, procedures: readonly string[]): Result<null, 'unknown-content'> {
  const pack = content.pack();
  return procedures.every((id) => pack?.procedures.some((procedure) => procedure.id === id))
    ? success(null)
    : failure('unknown-content');
}

/** A place of the office's list, or one that always exists. */
export function knowsPlace({ settings }: Context, place: string): Result<null, 'unknown-place'> {
  const known = [...STANDING_PLACES, ...settings.read().places.map(({ id }) => id)];
  return known.includes(place) ? success(null) : failure('unknown-place');
}
