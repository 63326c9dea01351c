import type { MapFault, MapScreen, MapSegment, MapStep, MapView, ScriptMap } from '#author/wire.ts';
import { againId } from '#core/content/compile-fault.ts';
import type { Fault, Script, Segment, Step } from '#core/content/pack.ts';
import type { AuthoredScript } from '#core/content/script.ts';
import { allFaults, allSteps, targetLabel } from '#core/simulation/selectors.ts';
import type { ReadLibrary } from '#services/content/read-library.ts';
import { writtenSteps, type WrittenStep } from './written-steps.ts';

/** A script as it was read, written and compiled: all that the views of a lesson are made from. */
export interface Source {
  readonly read: ReadLibrary;
  readonly authored: AuthoredScript;
  readonly compiled: Script;
}

interface Making extends Source {
  readonly written: ReadonlyMap<string, WrittenStep>;
}

type Path = readonly (string | number)[];

/** The map of a script: its questions, its segments with every step where it stands, the screens, and where all of it is written. */
export function scriptMap(source: Source): ScriptMap {
  const making: Making = { ...source, written: writtenSteps(source.read.library, source.authored) };
  return {
    questions: questionsOf(making),
    segments: making.compiled.segments.map((segment) => mapSegment(making, segment)),
    screens: screensOf(making),
  };
}

function questionsOf({ read, authored, compiled }: Source): ScriptMap['questions'] {
  return compiled.questions.map((question) => {
    const { owner, own } = ownerOf(question.id, authored.id);
    const home = read.library.scripts.find((script) => script.id === owner);
    const index = home?.questions.findIndex((asked) => asked.id === own) ?? -1;
    return { ...question, lines: read.lines('scripts', owner, ['questions', index]) };
  });
}

/** Whose a name of the compiled script is: what is borrowed begins with the lender's name and a dot. */
function ownerOf(id: string, script: string): { readonly owner: string; readonly own: string } {
  const dot = id.indexOf('.');
  return dot < 0 ? { owner: script, own: id } : { owner: id.slice(0, dot), own: id.slice(dot + 1) };
}

function mapSegment(making: Making, segment: Segment): MapSegment {
  const { owner, own } = ownerOf(segment.id, making.authored.id);
  const home = making.read.library.scripts.find((script) => script.id === owner);
  const index = home?.segments.findIndex((written) => !('use' in written) && written.id === own) ?? -1;
  return {
    id: segment.id,
    title: segment.title,
    only: segment.only ?? null,
    borrowedFrom: owner === making.authored.id ? null : owner,
    views: viewsOf(making, segment),
    lines: making.read.lines('scripts', owner, ['segments', index]),
  };
}

function viewsOf(making: Making, segment: Segment): readonly MapView[] {
  const views: { page: string | null; phone: string | null; groups: (readonly MapStep[])[] }[] = [];
  for (const { steps } of segment.groups) {
    const group = steps.map((step) => mapStep(making, step));
    const { page = null, phone = null } = group[0] ?? {};
    const open = views.at(-1);
    if (open !== undefined && open.page === page && open.phone === phone) open.groups.push(group);
    else views.push({ page, phone, groups: [group] });
  }
  return views;
}

function mapStep(making: Making, step: Step): MapStep {
  const written = making.written.get(step.id);
  return action(making, step, written?.owner ?? making.authored.id, written?.path ?? []);
}

function action(making: Making, step: Step, owner: string, path: Path): MapStep {
  const alias = step.on === 'phone' ? step.phone : step.page;
  const screen = alias === undefined ? undefined : making.compiled.screens[alias];
  return {
    id: step.id,
    do: step.do,
    label: screen === undefined || step.target === undefined ? null : targetLabel(screen, step.target),
    page: step.page ?? null,
    phone: step.phone ?? null,
    on: step.on,
    only: step.only ?? null,
    critical: step.critical,
    mistakes: step.mistakes.length,
    faults: step.faults.map((fault, index) => mapFault(making, step, fault, owner, [...path, 'faults', index])),
    lines: making.read.lines('scripts', owner, path),
  };
}

function mapFault(making: Making, step: Step, fault: Fault, owner: string, path: Path): MapFault {
  const { id, title, sees, why, repair, ask } = fault;
  const again = fault.steps[0]?.id === againId(id);
  return {
    id,
    step: step.id,
    title,
    sees,
    why,
    repair,
    ask,
    page: fault.page ?? null,
    phone: fault.phone ?? null,
    again,
    repairs: fault.steps.map((mend, index) => action(making, mend, owner, [...path, 'steps', index])),
    lines: making.read.lines('scripts', owner, path),
  };
}

function screensOf({ read, authored, compiled }: Source): readonly MapScreen[] {
  const faults = allFaults(compiled).map(({ fault }) => fault);
  const shows = (alias: string) => (place: Pick<Step, 'page' | 'phone'>) => place.page === alias || place.phone === alias;
  return Object.entries(compiled.screens).flatMap(([alias, screen]): MapScreen[] => {
    const { owner, own } = ownerOf(alias, authored.id);
    const steps = allSteps(compiled).filter(shows(alias));
    const troubles = faults.filter((fault) => [fault, ...fault.steps].some(shows(alias)));
    const borrowedFrom = owner === authored.id ? null : owner;
    // Of a lender only what is lent is of interest here.
    if (borrowedFrom !== null && steps.length === 0 && troubles.length === 0) return [];
    return [
      {
        alias,
        id: screen.id,
        frame: screen.frame,
        app: screen.app,
        borrowedFrom,
        steps: steps.length,
        faults: troubles.length,
        first: steps[0]?.id ?? troubles[0]?.id ?? null,
        lines: read.lines('scripts', owner, ['screens', own]),
        written: read.lines('screens', screen.id, []),
      },
    ];
  });
}
