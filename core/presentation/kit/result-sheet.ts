import { dayText } from '../../basics/vietnamese-time.ts';
import type { PlanItem } from '../../content/plan.ts';
import type { GroupSaid } from '../../group/group.ts';
import type { Cell, Sheet, SheetBlock } from '../../sheet/sheet.ts';
import type { AskedRound } from '../../group/counts.ts';
import { isOf } from '../apply-office-plan.ts';
import { askedIn } from '../asked.ts';
import { partHolds } from '../part-holds.ts';
import { headOf } from './head-of.ts';
import { KIT_WORDS as WORDS, SHOWN_WORDS } from './kit-words.ts';
import { type KitOf, partName } from './programme-sheet.ts';
import { type Say, sayIn } from './say.ts';

/** A meeting that was held, as far as it was kept. */
export interface Held {
  readonly said: Pick<GroupSaid, 'programme' | 'all' | 'members' | 'elderly' | 'shown' | 'quiz' | 'rounds' | 'printed'>;
  /** What its place is called. */
  readonly place: string;
  /** Day in Việt Nam, YYYY-MM-DD. */
  readonly day: string;
}

export interface ResultOf extends KitOf {
  /** Null: nothing is known yet, everything is left to the hand. */
  readonly held: Held | null;
}

/** What came of a meeting, for the minutes: counts alone, to be signed. What is not known is blank. */
export function resultSheet({ plan, shelf, language, held }: ResultOf): Sheet {
  const say = sayIn(language);
  const said = held?.said;
  const number = (value: number | undefined): string | null => (value === undefined ? null : String(value));
  const shown = said === undefined || said.shown.length === 0 ? null : said.shown.map((one) => say(SHOWN_WORDS[one])).join(', ');
  return {
    size: 'a4',
    language,
    title: `${say(WORDS.result)} ${say(plan.name)}`,
    blocks: [
      headOf(plan, language),
      { kind: 'title', text: say(WORDS.result), about: say(plan.name), note: say(WORDS.resultNote) },
      {
        kind: 'fields',
        rows: [
          { label: say(WORDS.where), value: held?.place ?? null },
          { label: say(WORDS.day), value: held === null ? null : dayText(held.day) },
          { label: say(WORDS.allOf), value: number(said?.all) },
          { label: say(WORDS.membersOf), value: number(said?.members) },
          { label: say(WORDS.elderlyOf), value: number(said?.elderly) },
          { label: say(WORDS.shown), value: shown },
          { label: say(WORDS.printed), value: number(said?.printed) },
        ],
      },
      { kind: 'heading', text: say(WORDS.content) },
      {
        kind: 'table',
        columns: [
          { title: say(WORDS.number), width: 0.6, align: 'center' },
          { title: say(WORDS.part), width: 6 },
          { title: say(WORDS.done), width: 1.2, align: 'center' },
        ],
        rows: partRows({ plan, shelf, language }, said ?? null, say),
      },
      ...answersOf({ plan, shelf, language }, said?.quiz ?? null, said?.rounds ?? [], say),
      { kind: 'lines', label: say(WORDS.opinions), count: 3 },
      {
        kind: 'signatures',
        columns: [
          { role: say(WORDS.writes), hint: say(WORDS.sign) },
          { role: say(WORDS.chairs), hint: say(WORDS.sign) },
        ],
      },
      { kind: 'note', text: say(WORDS.ofAll) },
    ],
  };
}

/** Parts of the plan, then what was shown besides. A part is marked only where the record names its subject, or a question of it that was counted. */
function partRows(
  { plan, shelf }: KitOf,
  said: Pick<GroupSaid, 'programme' | 'rounds'> | null,
  say: Say,
): readonly (readonly Cell[])[] {
  const items = plan.items.filter((item) => partHolds(item, shelf));
  const met = new Set(said?.programme);
  const counted = new Set(said?.rounds?.map(({ quiz, round }) => `${quiz}/${round}`));
  const isDone = (item: PlanItem): boolean =>
    item.kind === 'quiz' ? askedIn(item, shelf).some(({ id }) => counted.has(`${item.quiz}/${id}`)) : met.has(isOf(item) ?? '');
  const planned = new Set(items.flatMap((item) => isOf(item) ?? []));
  const besides = [...met].filter((id) => !planned.has(id));
  return [
    ...items.map((item) => ({
      name: partName(item, shelf, say),
      done: isDone(item),
    })),
    ...besides.map((id) => ({ name: say(shelf.subject(id)?.name ?? { vi: id, en: id }), done: true })),
  ].map(({ name, done }, at) => [String(at + 1), name, done ? 'X' : '']);
}

function answersOf(
  { plan, shelf }: KitOf,
  quiz: GroupSaid['quiz'],
  known: readonly AskedRound[],
  say: Say,
): readonly SheetBlock[] {
  const asked = plan.items.flatMap((item) =>
    item.kind === 'quiz' ? askedIn(item, shelf).map((round) => ({ quiz: item.quiz, round })) : [],
  );
  if (asked.length === 0) return [];
  return [
    { kind: 'heading', text: say(WORDS.answers) },
    {
      kind: 'table',
      columns: [
        { title: say(WORDS.number), width: 0.6, align: 'center' },
        { title: say(WORDS.question), width: 5 },
        { title: say(WORDS.answered), width: 1.2, align: 'center' },
        { title: say(WORDS.right), width: 1.2, align: 'center' },
      ],
      rows: asked.map(({ quiz: of, round }, at) => {
        const found = known.find((one) => one.quiz === of && one.round === round.id);
        return [String(at + 1), say(round.ask), found?.answered ?? '', found?.right ?? ''];
      }),
      total: ['', say(WORDS.sum), quiz?.answered ?? '', quiz?.right ?? ''],
    },
  ];
}
