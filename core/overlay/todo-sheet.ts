import type { Language, Localised } from '../basics/language.ts';
import { dayText } from '../basics/vietnamese-time.ts';
import type { CallOutput } from '../contract/calls.ts';
import { officeHead } from '../sheet/office-head.ts';
import { ORGAN, PLACE } from '../sheet/organ.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { fairShare } from './fair-share.ts';
import { PLACE_NAMES, TODO_WORDS as WORDS } from './todo-words.ts';

type Todo = CallOutput<'overlay.todo'>;

/** Letters of a line of the column of work, and millimetres of a row of one line and of every further one. */
const LINE = 46;
const ROW = { first: 7.5, further: 5 } as const;
/** Longer words are cut: a row has two lines at most. */
const MOST_LETTERS = 2 * LINE;
/** Millimetres of a page below its head and above who signs. */
const ROOM = 135;

export interface TodoSheetOf {
  readonly todo: Todo;
  readonly kiosk: string;
  readonly language: Language;
}

/** What the office should look at this month, on one page to tick off by hand. What does not fit is counted, and stands on the kiosk. */
export function todoSheet({ todo, kiosk, language }: TodoSheetOf): Sheet {
  const say = (words: Localised, values: Readonly<Record<string, string | number>> = {}): string =>
    words[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const kinds = kindsOf(todo, say).filter(({ rows }) => rows.length > 0);
  const shown = onOnePage(kinds);
  const all = kinds.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    size: 'a4',
    language,
    title: say(WORDS.title),
    blocks: [
      officeHead({ of: 'state', above: say(ORGAN.above), organ: say(ORGAN.organ), place: PLACE, day: todo.today, language }),
      { kind: 'title', text: say(WORDS.title), about: say(WORDS.about, { month: dayText(todo.today.slice(0, 7)) }) },
      {
        kind: 'fields',
        rows: [
          { label: say(WORDS.kiosk), value: kiosk },
          { label: say(WORDS.all), value: kinds.map(({ name, rows }) => `${name}: ${rows.length}`).join(' · ') || '0' },
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: say(WORDS.number), width: 0.6, align: 'center' },
          { title: say(WORDS.kind), width: 2 },
          { title: say(WORDS.what), width: 5 },
          { title: say(WORDS.done), width: 0.8 },
        ],
        rows: shown.map(([kind, what], at) => [String(at + 1), kind, what, '']),
        empty: say(WORDS.none),
      },
      ...(all > shown.length ? [{ kind: 'paragraph', text: say(WORDS.more, { count: all - shown.length }) } as const] : []),
      { kind: 'note', text: say(WORDS.where) },
      {
        kind: 'signatures',
        columns: [
          { role: say(WORDS.officer), hint: say(WORDS.sign) },
          { role: say(WORDS.head), hint: say(WORDS.sign) },
        ],
      },
    ],
  };
}

interface Kind {
  readonly name: string;
  readonly rows: readonly string[];
}

/** As many rows of each kind as one page holds together. */
function onOnePage(kinds: readonly Kind[]): readonly (readonly [kind: string, row: string])[] {
  const counts = kinds.map(({ rows }) => rows.length);
  for (let most = Math.floor(ROOM / ROW.first); ; most -= 1) {
    const shares = fairShare(counts, most);
    const shown = kinds.flatMap(({ name, rows }, at) => rows.slice(0, shares[at]).map((row) => [name, shorten(row)] as const));
    const height = shown.reduce((sum, [, row]) => sum + ROW.first + (row.length > LINE ? ROW.further : 0), 0);
    if (height <= ROOM) return shown;
  }
}

type Say = (words: Localised, values?: Readonly<Record<string, string | number>>) => string;

/** The most pressing kind first. */
function kindsOf({ flagged, hidden, different, unchecked, unfilled }: Todo, say: Say) {
  const at = (row: Pick<Todo['flagged'][number], 'procedure' | 'name' | 'place' | 'label'>): string =>
    `${row.name === null ? row.procedure : say(row.name)}: ${say(PLACE_NAMES[row.place] ?? row.label ?? plain(row.place))}`;
  return [
    { name: say(WORDS.flagged), rows: flagged.map(at) },
    { name: say(WORDS.hidden), rows: hidden.map(at) },
    {
      name: say(WORDS.different),
      rows: different.map(
        ({ title, say: step, count, last }) =>
          `${say(title)}: ${say(step).replaceAll('**', '')} (${say(WORDS.times, { count, day: dayText(last) })})`,
      ),
    },
    {
      name: say(WORDS.unchecked),
      rows: unchecked.map(
        ({ name, checked }) =>
          `${say(name)} (${checked === null ? say(WORDS.never) : say(WORDS.last, { day: dayText(checked.date) })})`,
      ),
    },
    { name: say(WORDS.unfilled), rows: unfilled.map(({ label }) => say(label)) },
  ];
}

const plain = (place: string): Localised => ({ vi: place, en: place });

/** Cut at a word. */
function shorten(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2))}…`;
}
