import type { Language, Localised } from '../basics/language.ts';
import { dayText } from '../basics/vietnamese-time.ts';
import { officeHead } from '../sheet/office-head.ts';
import { ORGAN, PLACE } from '../sheet/organ.ts';
import { numberText } from '../sheet/cell-text.ts';
import type { Cell, Sheet, SheetBlock, Table } from '../sheet/sheet.ts';
import { monthsOf } from './days.ts';
import { FIGURES_WORDS as WORDS, USED_WORDS } from './figures-words.ts';
import type { Subject } from './procedure-rows.ts';
import type { FamilyName } from './told/families.ts';
import { type PeriodTold, tableOf, toldAloneShare } from './told/period-told.ts';
import { HIDDEN, type Told, toldCell } from './told/told.ts';

export interface FiguresOf {
  /** All that may leave the corner of it. */
  readonly told: PeriodTold;
  readonly from: string;
  readonly to: string;
  /** Days and months that could not be counted. */
  readonly missing: readonly string[];
  /** In the order of the catalogue. */
  readonly subjects: readonly (Subject & { readonly name: Localised })[];
  /** What the coach says at a step, and whose step it is. */
  readonly stepName: (script: string, step: string) => { readonly say: Localised; readonly of: Localised };
  readonly kiosk: string;
  /** Day of printing, YYYY-MM-DD. */
  readonly day: string;
  readonly language: Language;
}

const STEPS = 5;
/** Hours the office is open; others follow where there were visits. */
const OFFICE_HOURS = Array.from({ length: 11 }, (_, at) => String(at + 7));

/** The figures of some months on paper. Every figure on it is of `told`, as those of the office's report are. */
export function figuresSheet(given: FiguresOf): Sheet {
  const { told, language, from, to, kiosk, day, missing } = given;
  const say = (words: Localised): string => words[language];
  const range = say(from === to ? WORDS.oneDay : WORDS.fromTo)
    .replace('{from}', dayText(from))
    .replace('{to}', dayText(to));
  return {
    size: 'a4',
    language,
    title: `${say(WORDS.title)} ${from} ${to}`,
    blocks: [
      officeHead({ of: 'state', above: say(ORGAN.above), organ: say(ORGAN.organ), place: PLACE, day, language }),
      { kind: 'title', text: say(WORDS.title), about: range, note: say(WORDS.visitsOnly) },
      ...sumAndSubjects(given),
      { kind: 'heading', text: say(WORDS.byHour) },
      hourTable(told, language),
      { kind: 'heading', text: say(WORDS.hardest) },
      stepTable(given),
      { kind: 'heading', text: say(WORDS.used) },
      usedTable(told, language),
      { kind: 'note', text: say(WORDS.note).replace('{kiosk}', kiosk) },
      ...(monthsOf(from, to).length > 1 ? [{ kind: 'note', text: say(WORDS.summed) } as const] : []),
      ...(missing.length === 0
        ? []
        : [{ kind: 'note', text: say(WORDS.missing).replace('{days}', missing.map(dayText).join(', ')) } as const]),
      {
        kind: 'signatures',
        columns: [
          { role: say(WORDS.maker), hint: say(WORDS.sign) },
          { role: say(WORDS.head), hint: say(WORDS.stamp) },
        ],
      },
    ],
  };
}

const USED = ['languages', 'textSizes', 'themes', 'ended', 'felt'] as const;

/** A figure on paper: large ones are written as its language writes them, also where something hidden comes on top. */
function cellOf(told: Told, language: Language): Cell {
  return told.hidden && told.least > 0 ? `${numberText(told.least, language)}${HIDDEN}` : toldCell(told);
}

function sumAndSubjects({ told, subjects, language }: FiguresOf): readonly SheetBlock[] {
  const say = (words: Localised): string => words[language];
  const [opened, runs, slips] = [tableOf(told, 'opened'), tableOf(told, 'runs'), tableOf(told, 'slips')];
  const known = subjects.map(({ id }) => id);
  const name = (id: string): string => subjects.find((subject) => subject.id === id)?.name[language] ?? id;
  const rows = [...known, ...opened.rows.filter((id) => !known.includes(id))].flatMap((id) => {
    const counts = [opened.ofRow(id), runs.ofRow(id), runs.cell(id, 'finished'), slips.cell(id, 'sent')];
    // Neither what nobody used nor what nothing may be said of has a row; the note says so.
    if (!counts.some(({ least }) => least > 0)) return [];
    const [views, begun, finished, sent] = counts.map((count) => cellOf(count, language));
    return [[name(id), views ?? null, begun ?? null, finished ?? null, toldAloneShare(told, id), sent ?? null]];
  });
  const all = [opened.total, runs.total, runs.ofColumn('finished'), slips.ofColumn('sent')].map((count) =>
    cellOf(count, language),
  );
  return [
    { kind: 'heading', text: say(WORDS.sum) },
    {
      kind: 'table',
      hidden: HIDDEN,
      columns: [{ title: say(WORDS.figure), width: 3 }, { title: say(WORDS.count) }],
      rows: [
        [say(WORDS.visits), cellOf(told.visits, language)],
        [say(WORDS.touches), cellOf(told.touches, language)],
        [say(WORDS.minutes), cellOf(told.minutes, language)],
        [say(WORDS.aloneAll), toldAloneShare(told, null)],
        [say(WORDS.sent), cellOf(slips.ofColumn('sent'), language)],
      ],
    },
    { kind: 'heading', text: say(WORDS.bySubject) },
    {
      kind: 'table',
      hidden: HIDDEN,
      numbered: true,
      empty: say(WORDS.none),
      columns: [
        { title: say(WORDS.number), width: 0.6, align: 'center' },
        { title: say(WORDS.subject), width: 4 },
        ...[WORDS.opened, WORDS.runs, WORDS.finished, WORDS.alone, WORDS.sent].map((words) => ({ title: say(words) })),
      ],
      rows: rows.map((row, at) => [String(at + 1), ...row]),
      ...(rows.length === 0
        ? {}
        : {
            total: ['', say(WORDS.total), ...all.slice(0, 3), toldAloneShare(told, null), ...all.slice(3)] as readonly Cell[],
          }),
    },
  ];
}

/** The names that are always listed, in order; then what was counted under others. */
function namesOf(told: PeriodTold, of: FamilyName, first: readonly string[]): readonly string[] {
  return [...new Set([...first, ...tableOf(told, of).rows])];
}

function hourTable(told: PeriodTold, language: Language): Table {
  const hours = namesOf(told, 'hours', OFFICE_HOURS).toSorted((a, b) => Number(a) - Number(b));
  return {
    kind: 'table',
    hidden: HIDDEN,
    columns: [{ title: WORDS.hour[language], width: 1.6 }, ...hours.map((title) => ({ title, align: 'center' }) as const)],
    rows: [[WORDS.visits[language], ...hours.map((hour) => cellOf(tableOf(told, 'hours').ofRow(hour), language))]],
  };
}

function stepTable({ told, stepName, language }: FiguresOf): Table {
  return {
    kind: 'table',
    empty: WORDS.noSteps[language],
    columns: [
      { title: WORDS.number[language], width: 0.6, align: 'center' },
      { title: WORDS.step[language], width: 4 },
      { title: WORDS.subject[language], width: 3 },
      { title: WORDS.helped[language], width: 1.2 },
      { title: WORDS.median[language], width: 1.2 },
    ],
    rows: told.steps.slice(0, STEPS).map(({ script, step, helped, medianSeconds }, at): readonly Cell[] => {
      const { say, of } = stepName(script, step);
      return [String(at + 1), say[language].replaceAll('**', ''), of[language], helped, medianSeconds];
    }),
  };
}

function usedTable(told: PeriodTold, language: Language): Table {
  return {
    kind: 'table',
    hidden: HIDDEN,
    columns: [
      { title: WORDS.kind[language], width: 2 },
      { title: WORDS.choice[language], width: 2 },
      { title: WORDS.count[language] },
    ],
    rows: USED.flatMap((of) => {
      const words = USED_WORDS[of];
      // Said in every row: a page may end between any two.
      return namesOf(told, of, Object.keys(words?.of ?? {})).map((name): readonly Cell[] => [
        words?.title[language] ?? of,
        words?.of[name]?.[language] ?? name,
        cellOf(tableOf(told, of).ofRow(name), language),
      ]);
    }),
  };
}
