import { LANGUAGES, type Language } from '../basics/language.ts';
import { askedIn } from '../presentation/asked.ts';
import { deckOf } from '../presentation/deck.ts';
import { roomTexts } from '../presentation/room-texts.ts';
import type { Shelf } from '../presentation/shelf.ts';
import type { Slide } from '../presentation/slide.ts';
import { sentencesOf, tiengIn } from '../vietnamese/reading.ts';
import { handoutProblems, partProblems, type PartProblem } from './check-plan-parts.ts';
import { compileScript } from './compile.ts';
import type { ContentIssue, Library } from './library-data.ts';
import type { Script } from './pack.ts';
import type { MeetingPlan, PlanItem } from './plan.ts';

/** Most words that are read from the last row, counted as the reading rule counts: of a text, and of a sentence in either language. */
export const ROOM_WORDS = 25;
/** The same of a whole text in English, which needs a third more. */
export const ROOM_WORDS_EN = 33;
/** Most steps shown in a minute: who leads from the front needs ten seconds for one, who was asked to the front twice that. */
export const STEPS_A_MINUTE = 6;
export const FRONT_STEPS_A_MINUTE = 3;

/** A meeting can be held as it is planned: everything it names is there, its parts fill its time, and the last row can read it. */
export function checkPlans(library: Library): ContentIssue[] {
  const shelf = libraryShelf(library);
  return library.plans.flatMap((plan) => {
    const deck = deckOf(plan, shelf);
    const issue = (problem: PartProblem, severity: ContentIssue['severity'] = 'error'): ContentIssue => ({
      severity,
      thing: { kind: 'plans', id: plan.id },
      ...problem,
    });
    return [
      ...wrongSum(plan).map((problem) => issue(problem)),
      ...handoutProblems(plan, shelf).map((problem) => issue(problem)),
      ...askedTwice(plan, shelf).map((problem) => issue(problem)),
      ...plan.items.flatMap((item, at) => {
        const inPart = (problem: PartProblem): PartProblem => ({ ...problem, path: ['items', at, ...problem.path] });
        const slides = deck.filter((slide) => 'item' in slide && slide.item === at);
        const wrong = partProblems(item, shelf);
        return [
          ...(wrong.length > 0 ? wrong : withoutSlides(slides)).map((problem) => issue(inPart(problem))),
          ...tooFast(item, slides).map((problem) => issue(inPart(problem), 'warning')),
        ];
      }),
      ...tooLong(plan, deck, shelf).map((problem) => issue(problem)),
    ];
  });
}

/** What plans name, as it is written: scripts are compiled as they are asked for, and one that cannot be is not there. */
function libraryShelf(library: Library): Shelf {
  const compiled = new Map<string, Script | null>();
  return {
    subject: (id) => library.procedures.find((one) => one.id === id) ?? null,
    quiz: (id) => library.quizzes.find((one) => one.id === id) ?? null,
    script(id) {
      const known = compiled.get(id);
      if (known !== undefined) return known;
      const script = compiledOrNull(library, id);
      compiled.set(id, script);
      return script;
    },
  };
}

function compiledOrNull(library: Library, id: string): Script | null {
  const authored = library.scripts.find((one) => one.id === id);
  if (authored === undefined) return null;
  try {
    return compileScript(library, authored);
  } catch {
    // Something it refers to is missing, which another rule has said already.
    return null;
  }
}

function wrongSum({ items, minutes }: MeetingPlan): readonly PartProblem[] {
  const sum = items.reduce((all, item) => all + item.minutes, 0);
  return sum === minutes
    ? []
    : [
        {
          rule: 'minutes-sum',
          path: ['minutes'],
          message: `the parts take ${sum} minutes, the meeting ${minutes}`,
          todo: 'give the parts other minutes, or take one out',
        },
      ];
}

/** Hands are counted by question: one that is asked twice would lose the first count. */
function askedTwice({ items }: MeetingPlan, shelf: Shelf): readonly PartProblem[] {
  const asked = new Set<string>();
  return items.flatMap((item, at): readonly PartProblem[] => {
    if (item.kind !== 'quiz') return [];
    const rounds = askedIn(item, shelf);
    const again = rounds.filter(({ id }) => asked.has(`${item.quiz}/${id}`)).map(({ id }) => id);
    for (const { id } of rounds) asked.add(`${item.quiz}/${id}`);
    return again.length === 0
      ? []
      : [
          {
            rule: 'asked-twice',
            path: ['items', at],
            message: `${again.join(', ')} of ${item.quiz} stands in an earlier part, too`,
            todo: 'name other rounds, or take the part out',
          },
        ];
  });
}

function withoutSlides(slides: readonly Slide[]): readonly PartProblem[] {
  return slides.length > 0
    ? []
    : [{ rule: 'no-slide', path: [], message: 'this part shows nothing', todo: 'mend what it names, or take it out' }];
}

function tooFast(item: PlanItem, slides: readonly Slide[]): readonly PartProblem[] {
  if (item.kind !== 'practice') return [];
  const most = item.minutes * (item.front ? FRONT_STEPS_A_MINUTE : STEPS_A_MINUTE);
  return slides.length <= most
    ? []
    : [
        {
          rule: 'too-many-steps',
          path: ['minutes'],
          message: `${slides.length} steps in ${item.minutes} minutes${item.front ? ' at the front' : ''}, at most ${most}`,
          todo: 'give it more minutes, or choose segments:',
        },
      ];
}

function tooLong(plan: MeetingPlan, deck: readonly Slide[], shelf: Shelf): readonly PartProblem[] {
  const seen = new Set<string>();
  return deck.flatMap((slide) =>
    roomTexts(plan, slide, shelf).flatMap(({ name, text }): readonly PartProblem[] => {
      // A question and its answer share words: they are told of once.
      if (seen.has(name)) return [];
      seen.add(name);
      return LANGUAGES.flatMap((language) =>
        longIn(text[language], language).map((long) => ({
          rule: 'room-words',
          path: 'item' in slide ? ['items', slide.item] : [slide.kind === 'title' ? 'name' : 'remember'],
          message: `${name} (${language}): ${long}`,
          todo: 'choose another part, or say it shorter where it is written',
        })),
      );
    }),
  );
}

/** What is too long to be read from the last row: a sentence, else the text as a whole. */
function longIn(text: string, language: Language): readonly string[] {
  const long = sentencesOf(text).filter((sentence) => tiengIn(sentence) > ROOM_WORDS);
  const most = language === 'vi' ? ROOM_WORDS : ROOM_WORDS_EN;
  if (long.length === 0 && tiengIn(text) > most) return [`${tiengIn(text)} words altogether, at most ${most}`];
  return long.map((sentence) => {
    const words = sentence.split(' ');
    const beginning = words.length > 8 ? `${words.slice(0, 8).join(' ')}…` : sentence;
    return `“${beginning}” has ${tiengIn(sentence)} words, at most ${ROOM_WORDS}`;
  });
}
