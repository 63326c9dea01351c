import type { ContentPack } from '../content/pack.ts';
import type { Procedure } from '../content/procedure.ts';

/** The oldest date among the sources of what a slip says of a procedure: nothing on it is staler than what it says of itself. */
export function contentDate(pack: ContentPack, procedure: Procedure): string {
  const used = sourcesOf(procedure);
  const dates = pack.sources.filter(({ id }) => used.has(id)).map(({ date }) => date);
  return dates.toSorted()[0] ?? pack.date;
}

function sourcesOf({ facts, papers, legal }: Procedure): ReadonlySet<string> {
  return new Set([
    ...Object.values(facts ?? {}).flatMap((fact) => ('source' in fact ? [fact.source] : [])),
    ...papers.map((paper) => paper.source),
    ...(legal === undefined ? [] : [legal.source]),
  ]);
}
