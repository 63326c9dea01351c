import type { ContentPack } from '../content/pack.ts';
import type { MeetingPlan, PlanItem } from '../content/plan.ts';
import { hasHandout } from '../handout/handout-sheet.ts';
import type { OfficePart, OfficePlan } from './office-plan.ts';
import { officePlanName } from './office-plan-name.ts';
import { OFFICE_PLAN_WORDS as WORDS } from './office-plan-words.ts';
import { partHolds } from './part-holds.ts';
import { LEAST_PARTS } from './plan-limits.ts';
import { type Shelf, shelfOf } from './shelf.ts';

/** Sheets that are handed out at one meeting: as many as a plan of the content may have. */
const MOST_HANDOUTS = 6;

/** A copy of the office, held against a pack. */
export interface Applied {
  /** Null where the pack has no such plan any more, or too little is left of the copy to hold a meeting by. */
  readonly plan: MeetingPlan | null;
  /** Parts that hold, with what each is now, in their order. */
  readonly parts: readonly HeldPart[];
  /** Parts the pack has no more. They are left out of the plan. */
  readonly lost: readonly OfficePart[];
}

export interface HeldPart {
  readonly part: OfficePart;
  readonly item: PlanItem;
}

/** The office's copy as a plan: what the pack has no more is left out and told. Handouts follow the parts. */
export function applyOfficePlan(office: OfficePlan, pack: ContentPack): Applied {
  const base = pack.plans?.find(({ id }) => id === office.base);
  if (base === undefined) return { plan: null, parts: [], lost: office.parts };
  const shelf = shelfOf(pack);
  const tried = office.parts.map((part) => ({ part, item: itemOf(part, base, shelf) }));
  const parts = tried.filter((one): one is HeldPart => one.item !== null);
  const lost = tried.flatMap(({ part, item }) => (item === null ? [part] : []));
  if (parts.length < LEAST_PARTS) return { plan: null, parts, lost };
  const items = parts.map(({ item }) => item);
  const plan: MeetingPlan = {
    ...base,
    id: office.id,
    name: officePlanName(office.id, base.name),
    items,
    handouts: handoutsOf(base, items, shelf),
  };
  return { plan, parts, lost };
}

/** What a part of the copy is in this pack; null where it is there no more. */
function itemOf(part: OfficePart, base: MeetingPlan, shelf: Shelf): PlanItem | null {
  const item = part.kind === 'kept' ? keptItem(part, base) : addedItem(part, shelf);
  return item !== null && partHolds(item, shelf) ? item : null;
}

function keptItem(part: Extract<OfficePart, { readonly kind: 'kept' }>, base: MeetingPlan): PlanItem | null {
  const alike = base.items.filter((item) => item.kind === part.was && isOf(item) === part.of);
  const item = alike[part.nth];
  return item === undefined ? null : { ...item, minutes: part.minutes };
}

function addedItem(part: Exclude<OfficePart, { readonly kind: 'kept' }>, shelf: Shelf): PlanItem | null {
  switch (part.kind) {
    case 'opening':
    case 'trouble':
      return part;
    case 'practice':
      return { ...part, answers: {}, front: false };
    case 'quiz': {
      const quiz = shelf.subject(part.subject)?.lesson?.quiz;
      return quiz === undefined ? null : { kind: 'quiz', quiz, minutes: part.minutes };
    }
    case 'pause':
      return { kind: 'pause', note: WORDS.pause, minutes: part.minutes };
  }
}

/** Subject or quiz of a part; null where it is of none. */
export function isOf(item: PlanItem): string | null {
  return 'subject' in item ? item.subject : item.kind === 'quiz' ? item.quiz : null;
}

/** The parts of a content plan as a copy would keep them. */
export function keptParts({ items }: Pick<MeetingPlan, 'items'>): readonly OfficePart[] {
  return items.map((item, at) => ({
    kind: 'kept',
    was: item.kind,
    of: isOf(item),
    nth: items.slice(0, at).filter((other) => other.kind === item.kind && isOf(other) === isOf(item)).length,
    minutes: item.minutes,
  }));
}

/** The plan's own sheets but those of subjects that were left out, then those of subjects that were added. */
function handoutsOf(base: MeetingPlan, items: readonly PlanItem[], shelf: Shelf): string[] {
  const subjects = (of: readonly PlanItem[]): readonly string[] =>
    of.flatMap((item) => ('subject' in item ? [item.subject] : []));
  const [was, is] = [new Set(subjects(base.items)), subjects(items)];
  const kept = base.handouts.filter((id) => !was.has(id) || is.includes(id));
  const added = is.filter((id) => !was.has(id));
  return [...new Set([...kept, ...added])]
    .filter((id) => {
      const subject = shelf.subject(id);
      return subject !== null && hasHandout(subject);
    })
    .slice(0, MOST_HANDOUTS);
}
