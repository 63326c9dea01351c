import { LANGUAGES, TEXT_SIZES, THEMES, type Language, type TextSize, type Theme } from '#core/basics/language.ts';
import { RUNGS, type Rung } from '#core/simulation/types.ts';
import { KIOSK_SCREENS, type KioskScreen } from './play/kiosk-screens.ts';

export const TABS = ['play', 'faults', 'messages', 'screens'] as const;
export type Tab = (typeof TABS)[number];

/** All that an author has chosen. It stands in the address, so that nothing is lost when the page is opened again. */
export interface Choice {
  /** Key of the lesson; null for the list of all. */
  readonly lesson: string | null;
  readonly tab: Tab;
  readonly rung: Rung;
  /** The step, fault or repair step in hand; null for the start. */
  readonly at: string | null;
  /** Ids of the faults a run meets; `all` for every one. */
  readonly faults: string | null;
  /** Only that fault, from its card. */
  readonly drill: boolean;
  /** Option by question; what is not here is asked as on the kiosk. */
  readonly answers: Readonly<Record<string, string>>;
  /** Language of the lesson, and of this page around it. */
  readonly spoken: Language;
  readonly words: Language;
  readonly size: TextSize;
  readonly theme: Theme;
  readonly screen: KioskScreen;
  /** The stage has the whole width. */
  readonly wide: boolean;
}

export const ALL_FAULTS = 'all';

export const FIRST_CHOICE: Choice = {
  lesson: null,
  tab: 'play',
  rung: 'guided',
  at: null,
  faults: null,
  drill: false,
  answers: {},
  spoken: 'vi',
  words: 'vi',
  size: 'normal',
  theme: 'default',
  screen: '1920x1080',
  wide: false,
};

/** Questions stand in the address under their own names. */
const ANSWER = 'answer.';

/** The choice an address stands for; `usual` is what it does not name. Nonsense means nothing. */
export function readChoice(hash: string, usual: Choice = FIRST_CHOICE): Choice {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const one = <Value extends string>(name: string, values: readonly Value[], fallback: Value): Value =>
    values.find((value) => value === said.get(name)) ?? fallback;
  return {
    lesson: said.get('lesson'),
    tab: one('tab', TABS, usual.tab),
    rung: one('rung', RUNGS, usual.rung),
    at: said.get('at'),
    faults: said.get('faults'),
    drill: said.has('drill'),
    answers: Object.fromEntries(
      [...said].flatMap(([name, value]) => (name.startsWith(ANSWER) ? [[name.slice(ANSWER.length), value]] : [])),
    ),
    spoken: one('spoken', LANGUAGES, usual.spoken),
    words: one('words', LANGUAGES, usual.words),
    size: one('size', TEXT_SIZES, usual.size),
    theme: one('theme', THEMES, usual.theme),
    screen: one('screen', KIOSK_SCREENS, usual.screen),
    wide: said.has('wide'),
  };
}

/** The address of a choice: what is as usual is left out. */
export function writeChoice(choice: Choice, usual: Choice = FIRST_CHOICE): string {
  const said = new URLSearchParams();
  for (const name of ['lesson', 'tab', 'rung', 'at', 'faults', 'spoken', 'words', 'size', 'theme', 'screen'] as const) {
    const value = choice[name];
    if (value !== null && value !== usual[name]) said.set(name, value);
  }
  if (choice.drill) said.set('drill', '');
  if (choice.wide) said.set('wide', '');
  for (const [question, option] of Object.entries(choice.answers)) said.set(ANSWER + question, option);
  return `#${said.toString()}`;
}
