import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import type { MeetingPlan } from '#core/content/plan.ts';
import type { Script } from '#core/content/pack.ts';
import type { Procedure } from '#core/content/procedure.ts';
import type { Quiz } from '#core/content/quiz.ts';
import { deckOf } from '#core/presentation/deck.ts';
import type { Meeting } from '#core/presentation/presentation.ts';
import type { Shelf } from '#core/presentation/shelf.ts';
import { keepPictures } from '#renderer/app/kept-pictures.ts';
import type { ClientResult, KioskClient } from '#renderer/client/client.ts';

/** A meeting with all it shows, and where the code of a handout leads, by subject. */
export interface LoadedMeeting extends Meeting {
  readonly qr: ReadonlyMap<string, ProcedureDocument['qr']>;
}

/** The service did not answer, or not to the question: a deck without what it asked for would be another one than the service's. */
class Unreachable extends Error {}

type ContentCall = 'content.procedure' | 'content.script' | 'content.quiz';

async function byId<Name extends ContentCall>(client: KioskClient, name: Name, ids: Iterable<string>) {
  const found = new Map<string, Extract<ClientResult<Name>, { readonly ok: true }>['value']>();
  await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const result = await client.call(name, { id } as never);
      if (result.ok) found.set(id, result.value);
      else if (result.error !== 'content-missing') throw new Unreachable();
    }),
  );
  return found;
}

/** All that a plan shows, brought over at once so that no slide waits for another; null where the service does not answer. */
export async function loadMeeting(client: KioskClient, plan: MeetingPlan): Promise<LoadedMeeting | null> {
  try {
    const subjects = plan.items.flatMap((item) => ('subject' in item ? [item.subject] : []));
    const documents = await byId(client, 'content.procedure', [...subjects, ...plan.handouts]);
    const practised = subjects.flatMap((id) => documents.get(id)?.procedure.script ?? []);
    const [scripts, quizzes] = await Promise.all([
      byId(client, 'content.script', practised),
      byId(
        client,
        'content.quiz',
        plan.items.flatMap((item) => (item.kind === 'quiz' ? [item.quiz] : [])),
      ),
    ]);
    for (const script of scripts.values()) keepPictures(client, script);
    const shelf: Shelf = {
      subject: (id): Procedure | null => documents.get(id)?.procedure ?? null,
      script: (id): Script | null => scripts.get(id) ?? null,
      quiz: (id): Quiz | null => quizzes.get(id) ?? null,
    };
    const qr = new Map([...documents].map(([id, document]) => [id, document.qr]));
    return { plan, shelf, deck: deckOf(plan, shelf), qr };
  } catch (error) {
    if (error instanceof Unreachable) return null;
    throw error;
  }
}
