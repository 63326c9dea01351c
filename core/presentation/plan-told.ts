import type { Localised } from '../basics/language.ts';
import type { ContentPack } from '../content/pack.ts';
import type { Audience, MeetingPlan, PlanItem } from '../content/plan.ts';
import { allFaults } from '../simulation/selectors.ts';
import { applyOfficePlan, keptParts } from './apply-office-plan.ts';
import { officePlanName } from './office-plan-name.ts';
import type { OfficePart, OfficePlan } from './office-plan.ts';
import { partHolds } from './part-holds.ts';
import { MOST_PART_MINUTES } from './plan-limits.ts';
import { type Shelf, shelfOf } from './shelf.ts';

/** A part as staff read it; what is sent back to keep it is `part`. */
export interface PartView {
  readonly part: OfficePart;
  readonly kind: PlanItem['kind'];
  /** Title of a talk, name of a subject, title of a quiz; null for a pause. */
  readonly title: Localised | null;
  /** Which trouble it is. */
  readonly trouble: Localised | null;
  /** Id of the quiz whose questions it asks; null for another kind. */
  readonly quiz: string | null;
}

/** A plan as staff read it. */
export interface PlanTold {
  readonly id: string;
  readonly name: Localised;
  /** Null where the pack has the plan no more a copy was made of. */
  readonly audience: Audience | null;
  /** Minutes it is planned for; null likewise. */
  readonly length: number | null;
  readonly parts: readonly PartView[];
  /** Subjects whose sheet is handed out, by id. */
  readonly handouts: readonly { readonly id: string; readonly name: Localised }[];
  /** Of what plan it is the office's copy, and how many parts of it the pack has no more; null for a plan of the content. */
  readonly copy: { readonly base: string; readonly lost: number } | null;
  /** Whether a meeting can be held by it. */
  readonly usable: boolean;
}

/** The plans of the content, then the office's copies, also those that cannot be used any more. */
export function plansTold(pack: ContentPack, office: readonly OfficePlan[]): readonly PlanTold[] {
  const shelf = shelfOf(pack);
  return [...(pack.plans ?? []).map((plan) => contentTold(plan, shelf)), ...office.map((one) => copyTold(one, pack, shelf))];
}

function contentTold(plan: MeetingPlan, shelf: Shelf): PlanTold {
  const kept = keptParts(plan);
  const parts = plan.items.flatMap((item, at) => {
    const part = kept[at];
    return part === undefined || !partHolds(item, shelf) ? [] : [viewOf(part, item, shelf)];
  });
  const { id, name, audience, minutes: length } = plan;
  return { id, name, audience, length, parts, handouts: namedHandouts(plan, shelf), copy: null, usable: true };
}

function copyTold(office: OfficePlan, pack: ContentPack, shelf: Shelf): PlanTold {
  const base = pack.plans?.find(({ id }) => id === office.base);
  const { plan, parts, lost } = applyOfficePlan(office, pack);
  return {
    id: office.id,
    name: officePlanName(office.id, base?.name ?? null),
    audience: base?.audience ?? null,
    length: base?.minutes ?? null,
    parts: parts.map(({ part, item }) => viewOf(part, item, shelf)),
    handouts: plan === null ? [] : namedHandouts(plan, shelf),
    copy: { base: office.base, lost: lost.length },
    usable: plan !== null,
  };
}

const namedHandouts = ({ handouts }: MeetingPlan, shelf: Shelf): PlanTold['handouts'] =>
  handouts.flatMap((id) => {
    const name = shelf.subject(id)?.name;
    return name === undefined ? [] : [{ id, name }];
  });

function viewOf(part: OfficePart, item: PlanItem, shelf: Shelf): PartView {
  return {
    part,
    kind: item.kind,
    title: titleOf(item, shelf),
    trouble: item.kind === 'trouble' ? troubleOf(item, shelf) : null,
    quiz: item.kind === 'quiz' ? item.quiz : null,
  };
}

/** What a part is called: the title of a talk, the name of its subject or quiz; null for a pause. */
export function titleOf(item: PlanItem, shelf: Shelf): Localised | null {
  switch (item.kind) {
    case 'talk':
      return item.title;
    case 'quiz':
      return shelf.quiz(item.quiz)?.title ?? null;
    case 'pause':
      return null;
    default:
      return shelf.subject(item.subject)?.name ?? null;
  }
}

function troubleOf(item: Extract<PlanItem, { readonly kind: 'trouble' }>, shelf: Shelf): Localised | null {
  const script = shelf.script(shelf.subject(item.subject)?.script ?? '');
  const found = script === null ? undefined : allFaults(script).find(({ fault }) => fault.id === item.fault);
  return found?.fault.title ?? null;
}

/** Minutes a part is added with; the office makes them more or fewer. */
const FIRST = { opening: 3, practice: 10, trouble: 4, quiz: 5, pause: 5 } as const;

/** Everything of the catalogue that can be a part, by kind and in the order of the subjects. */
export function addable(pack: ContentPack): readonly PartView[] {
  const shelf = shelfOf(pack);
  const views = pack.procedures.flatMap(({ id: subject, name: title, lesson, script: scriptId }): PartView[] => {
    const script = shelf.script(scriptId ?? '');
    const practice = Math.min(MOST_PART_MINUTES, lesson?.minutes ?? FIRST.practice);
    const plain = (part: Extract<OfficePart, { readonly kind: 'opening' | 'practice' | 'quiz' }>): PartView => ({
      part,
      kind: part.kind,
      title,
      trouble: null,
      quiz: part.kind === 'quiz' ? (lesson?.quiz ?? null) : null,
    });
    return [
      ...(lesson === undefined || lesson.opening.length === 0
        ? []
        : [plain({ kind: 'opening', subject, minutes: FIRST.opening })]),
      ...(script === null ? [] : [plain({ kind: 'practice', subject, minutes: practice })]),
      ...(script === null
        ? []
        : allFaults(script).map(({ fault }): PartView => ({
            part: { kind: 'trouble', subject, fault: fault.id, minutes: FIRST.trouble },
            kind: 'trouble',
            title,
            trouble: fault.title,
            quiz: null,
          }))),
      ...(lesson?.quiz === undefined || shelf.quiz(lesson.quiz) === null
        ? []
        : [plain({ kind: 'quiz', subject, minutes: FIRST.quiz })]),
    ];
  });
  return [...views, { part: { kind: 'pause', minutes: FIRST.pause }, kind: 'pause', title: null, trouble: null, quiz: null }];
}
