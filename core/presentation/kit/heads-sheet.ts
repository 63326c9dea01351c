import type { Sheet, SheetBlock } from '../../sheet/sheet.ts';
import { headOf } from './head-of.ts';
import { KIT_WORDS as WORDS } from './kit-words.ts';
import type { KitOf } from './programme-sheet.ts';
import { type Say, sayIn } from './say.ts';

/** Strokes in a box, boxes in a row, and rows: room for a full hall of a hamlet. */
const STROKES = 5;
const BOXES = 10;
const ROWS = { all: 3, some: 2 } as const;

/** Empty boxes for strokes, to count who came. Nobody is named, and nothing but the plan is printed. */
export function headsSheet({ plan, language }: Pick<KitOf, 'plan' | 'language'>): Sheet {
  const say = sayIn(language);
  return {
    size: 'a4',
    language,
    title: `${say(WORDS.heads)} ${say(plan.name)}`,
    numbered: false,
    blocks: [
      headOf(plan, language),
      { kind: 'title', text: say(WORDS.heads), about: say(plan.name) },
      { kind: 'fields', rows: [{ label: say(WORDS.when), value: null }] },
      { kind: 'paragraph', text: say(WORDS.howToCount) },
      ...boxes(say(WORDS.all), ROWS.all, say),
      ...boxes(say(WORDS.members), ROWS.some, say),
      ...boxes(say(WORDS.elderly), ROWS.some, say),
      { kind: 'note', text: say(WORDS.noNames) },
    ],
  };
}

function boxes(heading: string, rows: number, say: Say): readonly SheetBlock[] {
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'table',
      columns: [
        { title: say(WORDS.from), width: 1.2, align: 'center' },
        ...Array.from({ length: BOXES }, (_, box) => ({ title: String((box + 1) * STROKES), align: 'center' as const })),
      ],
      rows: Array.from({ length: rows }, (_, row) => [`${row * BOXES * STROKES} +`, ...Array.from({ length: BOXES }, () => '')]),
    },
    { kind: 'fields', rows: [{ label: say(WORDS.total), value: null }] },
  ];
}
