import type { Language, Localised } from '../basics/language.ts';
import { dayText } from '../basics/vietnamese-time.ts';
import { officeHead } from '../sheet/office-head.ts';
import { ORGAN, PLACE } from '../sheet/organ.ts';
import type { Cell, Sheet, SheetBlock, Table } from '../sheet/sheet.ts';
import { FIGURES_WORDS as WORDS, USED_WORDS } from './figures-words.ts';
import { addInto } from './numbers.ts';
import type { Subject } from './procedure-rows.ts';
import { publishOneWay, type NamedCount } from './publish-one-way.ts';
import { publishSteps } from './publish-steps.ts';
import { publishSubjects } from './publish-subjects.ts';
import { LEAST } from './suppress-family.ts';
import type { Totals } from './totals.ts';

export interface FiguresOf {
  readonly totals: Totals;
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

const HIDDEN = '*';
const STEPS = 5;
/** Hours the office is open; others follow where there were visits. */
const OFFICE_HOURS = Array.from({ length: 11 }, (_, at) => String(at + 7));

/** The figures of a range on paper. What is on it has left the corner: small figures are hidden, also by subtraction. */
export function figuresSheet(given: FiguresOf): Sheet {
  const { totals, language, from, to, kiosk, day, missing } = given;
  const say = (words: Localised): string => words[language];
  const visits = publishOneWay([
    { of: 'hour', names: OFFICE_HOURS, counts: totals.hours },
    ...USED.map((of) => ({ of, names: Object.keys(USED_WORDS[of]?.of ?? {}), counts: totals[of] })),
  ]);
  const [hours = [], ...used] = visits.lists;
  const felt = addInto({}, { easy: 0, fair: 0, hard: 0 });
  for (const faces of Object.values(totals.felt)) addInto(felt, faces);
  const faces = publishOneWay([{ of: 'felt', names: ['easy', 'fair', 'hard'], counts: felt as Record<string, number> }]);
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
      ...sumAndSubjects(given, visits.total),
      { kind: 'heading', text: say(WORDS.byHour) },
      hourTable(hours, language),
      { kind: 'heading', text: say(WORDS.hardest) },
      stepTable(given),
      { kind: 'heading', text: say(WORDS.used) },
      usedTable([...USED.map((of, at) => [of, used[at] ?? []] as const), ['felt', faces.lists[0] ?? []]], language),
      { kind: 'note', text: say(WORDS.note).replace('{kiosk}', kiosk) },
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

const USED = ['languages', 'textSizes', 'themes', 'ended'] as const;

function sumAndSubjects(given: FiguresOf, visits: number | null): readonly SheetBlock[] {
  const { totals, subjects, language } = given;
  const say = (words: Localised): string => words[language];
  const { rows, sum } = publishSubjects(totals, subjects);
  const name = (id: string): string => subjects.find((subject) => subject.id === id)?.name[language] ?? id;
  return [
    { kind: 'heading', text: say(WORDS.sum) },
    {
      kind: 'table',
      hidden: HIDDEN,
      columns: [{ title: say(WORDS.figure), width: 3 }, { title: say(WORDS.count) }],
      rows: [
        [say(WORDS.visits), visits],
        [say(WORDS.touches), totals.touches < LEAST ? null : totals.touches],
        [say(WORDS.minutes), visits === null ? null : Math.round(totals.seconds / 60)],
        [say(WORDS.aloneAll), sum.alone],
        [say(WORDS.sent), sum.sent],
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
      rows: rows.map(({ id, opened, runs, finished, alone, sent }, at) => [
        String(at + 1),
        id === null ? say(WORDS.otherSubjects) : name(id),
        opened,
        runs,
        finished,
        alone,
        sent,
      ]),
      ...(rows.length === 0 ? {} : { total: ['', say(WORDS.total), sum.opened, sum.runs, sum.finished, sum.alone, sum.sent] }),
    },
  ];
}

function hourTable(hours: readonly NamedCount[], language: Language): Table {
  const inOrder = hours.toSorted((a, b) => Number(a.name) - Number(b.name));
  return {
    kind: 'table',
    hidden: HIDDEN,
    columns: [
      { title: WORDS.hour[language], width: 1.6 },
      ...inOrder.map(({ name }) => ({ title: name, align: 'center' }) as const),
    ],
    rows: [[WORDS.visits[language], ...inOrder.map(({ count }) => count)]],
  };
}

function stepTable({ totals, stepName, language }: FiguresOf): Table {
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
    rows: publishSteps(totals, STEPS).map(({ script, step, helped, medianSeconds }, at): readonly Cell[] => {
      const { say, of } = stepName(script, step);
      return [String(at + 1), say[language].replaceAll('**', ''), of[language], helped, medianSeconds];
    }),
  };
}

function usedTable(kinds: readonly (readonly [of: string, counts: readonly NamedCount[]])[], language: Language): Table {
  return {
    kind: 'table',
    hidden: HIDDEN,
    columns: [
      { title: WORDS.kind[language], width: 2 },
      { title: WORDS.choice[language], width: 2 },
      { title: WORDS.count[language] },
    ],
    rows: kinds.flatMap(([of, counts]) => {
      const words = USED_WORDS[of];
      // Said in every row: a page may end between any two.
      return counts.map(({ name, count }): readonly Cell[] => [
        words?.title[language] ?? of,
        words?.of[name]?.[language] ?? name,
        count,
      ]);
    }),
  };
}
