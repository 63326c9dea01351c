import type { Library } from './library-data.ts';
import { expandScreen, fillPlaceholders } from './expand-screen.ts';
import { groupSteps } from './group-steps.ts';
import type { CompiledScreen, Condition, ContentPack, Script, ScriptQuestion, Segment, Step, StepGroup } from './pack.ts';
import { compileFault } from './compile-fault.ts';
import { groupOf } from './group-of.ts';
import { picturesOf } from './pictures.ts';
import { AUDIENCES } from './plan.ts';
import type { Procedure, Question } from './procedure.ts';
import type { AuthoredScript, AuthoredStep } from './script.ts';

/** Resolves everything the page and the engine would otherwise look up. Expects a library that passed the checks. */
export function compile(library: Library, version: string): ContentPack {
  return {
    format: 1,
    version,
    date:
      library.sources
        .map((source) => source.date)
        .toSorted()
        .at(-1) ?? '',
    sources: library.sources,
    portals: library.portals,
    lifeEvents: library.lifeEvents,
    officeFields: library.officeFields,
    personas: library.personas,
    glosses: library.glosses,
    procedures: library.procedures
      .toSorted((a, b) => a.order - b.order)
      .map((procedure) => ({
        ...procedure,
        questions: [...sharedQuestions(library, procedure), ...procedure.questions],
      })),
    quizzes: library.quizzes,
    plans: library.plans.toSorted(
      (a, b) => AUDIENCES.indexOf(a.audience) - AUDIENCES.indexOf(b.audience) || a.minutes - b.minutes,
    ),
    scripts: library.scripts.map((script) => compileScript(library, script)),
  };
}

/** Id of the question whether one can sign in at all. */
export const SIGN_IN_QUESTION = 'vneid';
/** The same where there is no other way: what to do without VNeID is said differently. */
const ONLINE_ONLY_QUESTION = 'vneid-only';

/** What a procedure asks before its own questions: where it can be filed online, whether the citizen has VNeID. */
export function sharedQuestions(library: Library, { online }: Procedure): readonly Question[] {
  if (online === false) return [];
  const asked = online === 'only' ? ONLINE_ONLY_QUESTION : SIGN_IN_QUESTION;
  // Papers name the question in one way, whichever of the two is asked.
  return library.questions.filter(({ id }) => id === asked).map((question) => ({ ...question, id: SIGN_IN_QUESTION }));
}

function find<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (found === undefined) throw new Error(`Content refers to ${id}, which is not there`);
  return found;
}

/** One script with its screens and, in place, the segments it borrows. */
export function compileScript(library: Library, script: AuthoredScript): Script {
  const persona = find(library.personas, script.persona);
  const screens: Record<string, CompiledScreen> = {};
  const addScreens = (owner: AuthoredScript, prefix: string): void => {
    for (const [alias, used] of Object.entries(owner.screens)) {
      const screen = find(library.screens, used.use);
      const pictures = picturesOf(screen, library.images);
      screens[prefix + alias] = { ...expandScreen(screen, persona, used.with), ...(pictures === null ? {} : { pictures }) };
    }
  };
  addScreens(script, '');
  // Nobody is tested on a generic script, whatever its lender says of the steps.
  const tested = script.knowledge === 'verified';
  const questions: ScriptQuestion[] = [...script.questions];
  const segments = script.segments.flatMap((entry): Segment[] => {
    if (!('use' in entry)) return [compileSegment(entry, '', screens, tested)];
    const lender = find(library.scripts, entry.use);
    const prefix = `${lender.id}.`;
    addScreens(lender, prefix);
    for (const { id, ...asked } of lender.questions)
      if (questions.every((known) => known.id !== prefix + id)) questions.push({ id: prefix + id, ...asked });
    return lender.segments
      .flatMap((lent) => ('use' in lent ? [] : [lent]))
      .filter((lent) => entry.segments === undefined || entry.segments.includes(lent.id))
      .map((lent) => compileSegment(lent, prefix, screens, tested));
  });
  const source = find(library.sources, script.source);
  return fillPlaceholders(
    {
      id: script.id,
      title: script.title,
      goal: script.goal,
      knowledge: script.knowledge,
      source: script.source,
      sourceDate: source.date,
      icon: script.icon,
      persona,
      screens,
      questions: questions.filter((question) => matters(segments, question.id)),
      segments,
      end: script.end,
    },
    persona,
    {},
  );
}

type AuthoredSegment = Exclude<AuthoredScript['segments'][number], { use: string }>;

function compileSegment(
  segment: AuthoredSegment,
  prefix: string,
  screens: Readonly<Record<string, CompiledScreen>>,
  tested: boolean,
): Segment {
  const groups: StepGroup[] = [];
  // Steps between two authored groups are grouped by the screen they stand on.
  let run: { readonly step: Step; readonly after: boolean }[] = [];
  const made = (step: AuthoredStep): Step => compileStep(tested ? step : { ...step, critical: false }, prefix, screens);
  const close = (): void => {
    groups.push(...groupSteps(run, screens));
    run = [];
  };
  for (const entry of segment.steps) {
    if ('anyOrder' in entry) {
      close();
      groups.push({ steps: entry.anyOrder.map(made) });
    } else run.push({ step: made(entry), after: entry.after });
  }
  close();
  return { id: prefix + segment.id, title: segment.title, ...onlyWhen(segment.only, prefix), groups };
}

/** A condition with its questions named as the whole script names them. */
function onlyWhen(only: Condition | undefined, prefix: string): { readonly only?: Condition } {
  if (only === undefined) return {};
  return { only: Object.fromEntries(Object.entries(only).map(([question, answers]) => [prefix + question, answers])) };
}

/** Whether any part of the way depends on a question: one that changes nothing is not asked. */
function matters(segments: readonly Segment[], question: string): boolean {
  return segments.some(
    (segment) =>
      segment.only?.[question] !== undefined ||
      segment.groups.some((group) => group.steps.some((step) => step.only?.[question] !== undefined)),
  );
}

function compileStep(step: AuthoredStep, prefix: string, screens: Readonly<Record<string, CompiledScreen>>): Step {
  const on = step.on ?? (step.page === undefined ? 'phone' : 'page');
  const alias = on === 'phone' ? step.phone : step.page;
  const region = step.region ?? groupOf(alias === undefined ? undefined : screens[prefix + alias], step.target);
  const compiled: Step = {
    id: prefix + step.id,
    ...(step.page === undefined ? {} : { page: prefix + step.page }),
    ...(step.phone === undefined ? {} : { phone: prefix + step.phone }),
    on,
    do: step.do,
    ...(step.target === undefined ? {} : { target: step.target }),
    say: step.say,
    why: step.why,
    hint: step.hint,
    ...(region === undefined ? {} : { region }),
    critical: step.critical,
    ...onlyWhen(step.only, prefix),
    also: step.also,
    mistakes: step.mistakes,
    faults: [],
  };
  return { ...compiled, faults: step.faults.map((fault) => compileFault(fault, compiled, prefix, screens)) };
}
