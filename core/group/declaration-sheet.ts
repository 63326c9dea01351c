import type { Language, Localised } from '../basics/language.ts';
import { officeHead } from '../sheet/office-head.ts';
import { PARTY_ABOVE, PLACE } from '../sheet/organ.ts';
import type { Sheet, SheetBlock } from '../sheet/sheet.ts';
import { DECLARATION_SUBJECTS, DECLARATION_VIEWS, DECLARATION_WORDS as WORDS } from './declaration-words.ts';

/** Empty rows for what is not on the list: as many as leave the slip on one page. */
const MORE_ROWS = 1;

/** A sheaf is enough for a branch; more is a slip of the finger. */
export const MOST_DECLARATIONS = 40;

/**
 * The slip a Party member fills by hand for the yearly evaluation, as often as asked for, each on a page of its own. Only the office is
 * printed on it: branch, name, day and everything else are dotted lines.
 */
export function declarationSheet(copies: number, language: Language): Sheet {
  const one = blocksOf(language);
  const blocks = Array.from({ length: copies }, (_, copy): readonly SheetBlock[] =>
    copy === 0 ? one : [{ kind: 'page-break' }, ...one],
  ).flat();
  return { size: 'a4', language, title: WORDS.title[language], numbered: false, blocks };
}

function blocksOf(language: Language): readonly SheetBlock[] {
  const say = (words: Localised): string => words[language];
  const tick = say(WORDS.tick);
  const subjects = [...DECLARATION_SUBJECTS.map(say), ...Array.from({ length: MORE_ROWS }, () => '')];
  return [
    officeHead({ of: 'party', above: say(PARTY_ABOVE), organ: say(WORDS.branch), place: PLACE, day: null, language }),
    { kind: 'title', text: say(WORDS.title), about: say(WORDS.about) },
    {
      kind: 'fields',
      rows: [
        { label: say(WORDS.name), value: null },
        { label: say(WORDS.duty), value: null },
      ],
    },
    { kind: 'heading', text: say(WORDS.learnt) },
    {
      kind: 'table',
      columns: [
        { title: say(WORDS.number), width: 0.6, align: 'center' },
        { title: say(WORDS.what), width: 4 },
        { title: say(WORDS.times), width: 0.9 },
        { title: say(WORDS.alone), group: tick, width: 1.2 },
        { title: say(WORDS.helped), group: tick, width: 1.2 },
        { title: say(WORDS.more), group: tick, width: 1.4 },
      ],
      rows: subjects.map((subject, index) => [String(index + 1), subject, '', '', '', '']),
    },
    { kind: 'lines', label: say(WORDS.helpedOthers), count: 1 },
    { kind: 'heading', text: say(WORDS.self) },
    { kind: 'choices', columns: 2, options: DECLARATION_VIEWS.map(say) },
    { kind: 'heading', text: say(WORDS.wants) },
    { kind: 'lines', count: 2 },
    { kind: 'paragraph', text: say(WORDS.true) },
    {
      kind: 'signatures',
      columns: [
        { role: say(WORDS.confirms), hint: say(WORDS.ifNeeded) },
        { role: say(WORDS.declares), hint: say(WORDS.sign) },
      ],
    },
    { kind: 'note', text: say(WORDS.note) },
  ];
}
