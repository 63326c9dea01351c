import type { ContentPack, Script } from '../content/pack.ts';
import type { Procedure } from '../content/procedure.ts';
import type { Quiz } from '../content/quiz.ts';

/** What a plan names, found by id; null for what is not there (any more, or hidden by the office). */
export interface Shelf {
  subject(id: string): Procedure | null;
  script(id: string): Script | null;
  quiz(id: string): Quiz | null;
}

export function shelfOf({ procedures, scripts, quizzes }: Pick<ContentPack, 'procedures' | 'scripts' | 'quizzes'>): Shelf {
  const by = <Thing extends { readonly id: string }>(things: readonly Thing[]) => {
    const found = new Map(things.map((thing) => [thing.id, thing]));
    return (id: string): Thing | null => found.get(id) ?? null;
  };
  return { subject: by(procedures), script: by(scripts), quiz: by(quizzes) };
}
