import type { Localised } from '../basics/language.ts';
import type { ContentPack } from '../content/pack.ts';

export const CHANGED_KINDS = ['procedure', 'lesson', 'lookup', 'script', 'screen', 'quiz', 'plan', 'other'] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

export const CHANGE_WAYS = ['added', 'changed', 'removed'] as const;

/** One thing that is other in the second of two packs. */
export interface PackChange {
  readonly kind: ChangedKind;
  readonly how: (typeof CHANGE_WAYS)[number];
  readonly id: string;
  readonly name: Localised;
}

interface Thing {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly name: Localised;
  /** All that is in it. */
  readonly text: string;
}

const AREAS: Readonly<Record<string, ChangedKind>> = { procedures: 'procedure', skills: 'lesson', lookup: 'lookup' };

/** The shelves that are told of as one: whoever decides about a pack need not know of each portal. */
const OTHERS = {
  sources: { vi: 'Nguồn', en: 'Sources' },
  portals: { vi: 'Cổng', en: 'Portals' },
  lifeEvents: { vi: 'Sự kiện trong đời', en: 'Life events' },
  officeFields: { vi: 'Ô của trung tâm', en: 'Fields of the office' },
  personas: { vi: 'Người mẫu', en: 'Sample persons' },
  glosses: { vi: 'Từ khó', en: 'Hard words' },
} as const satisfies Readonly<Partial<Record<keyof ContentPack, Localised>>>;

/** What came, went and is other between two packs, in the order of the kinds and there by name. A pack that is null holds nothing. */
export function changesBetween(former: ContentPack | null, next: ContentPack): readonly PackChange[] {
  const before = thingsOf(former);
  const after = thingsOf(next);
  const changes: PackChange[] = [];
  for (const [key, { kind, id, name, text }] of after) {
    const known = before.get(key);
    if (known === undefined) changes.push({ kind, id, name, how: 'added' });
    else if (known.text !== text) changes.push({ kind, id, name, how: 'changed' });
  }
  for (const [key, { kind, id, name }] of before) if (!after.has(key)) changes.push({ kind, id, name, how: 'removed' });
  const order = (change: PackChange): string => `${CHANGED_KINDS.indexOf(change.kind)} ${change.name.vi} ${change.id}`;
  return changes.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
}

function thingsOf(pack: ContentPack | null): ReadonlyMap<string, Thing> {
  const things = new Map<string, Thing>();
  if (pack === null) return things;
  const add = (thing: Thing): void => void things.set(`${thing.kind} ${thing.id}`, thing);
  for (const procedure of pack.procedures)
    add({ kind: AREAS[procedure.area] ?? 'procedure', id: procedure.id, name: procedure.name, text: JSON.stringify(procedure) });
  for (const script of pack.scripts) {
    const { screens, ...own } = script;
    add({ kind: 'script', id: script.id, name: script.title, text: JSON.stringify(own) });
    for (const [alias, screen] of Object.entries(screens)) {
      // A screen is shared by lessons, in each with other words: it is other where it is other in any of them.
      const shared = things.get(`screen ${screen.id}`)?.text ?? '';
      add({ kind: 'screen', id: screen.id, name: screen.app, text: `${shared}${script.id} ${alias} ${JSON.stringify(screen)}` });
    }
  }
  for (const quiz of pack.quizzes) add({ kind: 'quiz', id: quiz.id, name: quiz.title, text: JSON.stringify(quiz) });
  for (const plan of pack.plans ?? []) add({ kind: 'plan', id: plan.id, name: plan.name, text: JSON.stringify(plan) });
  for (const [shelf, name] of Object.entries(OTHERS))
    add({ kind: 'other', id: shelf, name, text: JSON.stringify(pack[shelf as keyof typeof OTHERS]) });
  return things;
}
