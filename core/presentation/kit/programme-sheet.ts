import type { Language } from '../../basics/language.ts';
import type { MeetingPlan, PlanItem } from '../../content/plan.ts';
import type { Sheet, SheetBlock } from '../../sheet/sheet.ts';
import { partHolds } from '../part-holds.ts';
import { titleOf } from '../plan-told.ts';
import type { Shelf } from '../shelf.ts';
import { headOf } from './head-of.ts';
import { AUDIENCE_WORDS, KIND_WORDS, KIT_WORDS as WORDS, WHO_WORDS } from './kit-words.ts';
import { saidOf } from './said-of.ts';
import { type Say, sayIn } from './say.ts';

export interface KitOf {
  readonly plan: MeetingPlan;
  readonly shelf: Shelf;
  readonly language: Language;
}

/** The plan to hold in the hand: which part when, what is said in it, who does what. Who they are is left to the hand. */
export function programmeSheet({ plan, shelf, language }: KitOf): Sheet {
  const say = sayIn(language);
  const items = plan.items.filter((item) => partHolds(item, shelf));
  const sum = items.reduce((all, { minutes }) => all + minutes, 0);
  const handouts = plan.handouts.flatMap((id) => shelf.subject(id)?.name ?? []);
  return {
    size: 'a4',
    language,
    title: `${say(WORDS.programme)} ${say(plan.name)}`,
    blocks: [
      headOf(plan, language),
      { kind: 'title', text: say(WORDS.programme), about: say(plan.name) },
      {
        kind: 'fields',
        rows: [
          { label: say(WORDS.for), value: say(AUDIENCE_WORDS[plan.audience]) },
          { label: say(WORDS.length), value: say(WORDS.lengthOf, { length: plan.minutes, sum }) },
          { label: say(WORDS.when), value: null },
          { label: say(WORDS.leads), value: null },
          { label: say(WORDS.helps), value: null },
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: say(WORDS.number), width: 0.6, align: 'center' },
          { title: say(WORDS.clock), width: 0.9, align: 'center' },
          { title: say(WORDS.part), width: 2 },
          { title: say(WORDS.said), width: 4.5 },
          { title: say(WORDS.who), width: 1.7 },
        ],
        rows: items.map((item, at) => {
          const from = items.slice(0, at).reduce((all, { minutes }) => all + minutes, 0);
          return [
            String(at + 1),
            `${from}–${from + item.minutes}`,
            partName(item, shelf, say),
            saidOf(item, shelf, say),
            say(WHO_WORDS[item.kind === 'practice' && item.front ? 'front' : item.kind]),
          ];
        }),
        total: ['', String(sum), say(WORDS.sum), '', ''],
      },
      ...listed(
        say(WORDS.remember),
        plan.remember.map((one) => say(one)),
      ),
      ...listed(
        say(WORDS.handouts),
        handouts.map((one) => say(one)),
      ),
    ],
  };
}

/** Kind and title of a part. */
export function partName(item: PlanItem, shelf: Shelf, say: Say): string {
  const title = titleOf(item, shelf);
  return title === null ? say(KIND_WORDS[item.kind]) : `${say(KIND_WORDS[item.kind])}: ${say(title)}`;
}

function listed(heading: string, items: readonly string[]): readonly SheetBlock[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'points', numbered: false, items },
      ];
}
