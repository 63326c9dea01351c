import type { Procedure } from './procedure.ts';
import type { Fact } from './source.ts';

/**
 * A procedure as the law has it on a day (YYYY-MM-DD in Việt Nam): facts that were written beforehand have taken the place of
 * those they replace, and papers not yet or no longer asked for are gone.
 */
export function asOf(procedure: Procedure, today: string): Procedure {
  const { facts } = procedure;
  return {
    ...procedure,
    ...(facts === undefined
      ? {}
      : {
          facts: {
            fee: factOn(facts.fee, today),
            time: factOn(facts.time, today),
            who: factOn(facts.who, today),
            where: factOn(facts.where, today),
          },
        }),
    more: procedure.more.map((row) => ({ ...row, fact: factOn(row.fact, today) })),
    papers: procedure.papers.filter(
      ({ from, until }) => (from === undefined || from <= today) && (until === undefined || today <= until),
    ),
  };
}

/** The newest of its sentences that holds already. */
function factOn(fact: Fact, today: string): Fact {
  if ('office' in fact || fact.later === undefined) return fact;
  const { later, ...first } = fact;
  const newest = later
    .filter(({ from }) => from <= today)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .at(-1);
  if (newest === undefined) return first;
  const { from: _from, ...holds } = newest;
  return holds;
}
