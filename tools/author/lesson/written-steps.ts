import type { Library } from '#core/content/library-data.ts';
import { authoredSteps } from '#core/content/script-paths.ts';
import type { AuthoredScript, AuthoredStep } from '#core/content/script.ts';

type Path = readonly (string | number)[];

/** A step as it was written: in which script, and where in it. */
export interface WrittenStep {
  readonly owner: string;
  readonly path: Path;
  readonly step: AuthoredStep;
}

/** Every step of a script by its name in the compiled one, those it borrows among them. */
export function writtenSteps(library: Library, script: AuthoredScript): ReadonlyMap<string, WrittenStep> {
  const found = new Map<string, WrittenStep>();
  const add = (owner: AuthoredScript, prefix: string): void => {
    const paths = authoredSteps(owner);
    for (const step of stepsOf(owner)) {
      const path = paths.get(step.id);
      if (path !== undefined) found.set(prefix + step.id, { owner: owner.id, path, step });
    }
  };
  for (const lender of lendersOf(library, script)) add(lender, `${lender.id}.`);
  add(script, '');
  return found;
}

/** The scripts whose segments a script takes over, each once. */
export function lendersOf(library: Library, script: AuthoredScript): readonly AuthoredScript[] {
  const ids = new Set(script.segments.flatMap((segment) => ('use' in segment ? [segment.use] : [])));
  return library.scripts.filter((candidate) => ids.has(candidate.id));
}

function stepsOf(script: AuthoredScript): readonly AuthoredStep[] {
  return script.segments.flatMap((segment) =>
    'use' in segment ? [] : segment.steps.flatMap((entry) => ('anyOrder' in entry ? entry.anyOrder : [entry])),
  );
}
