import type { AuthoredScript, AuthoredStep } from './script.ts';

/** Where each step of a script's own segments stands in its file. Borrowed steps are told of where they were written. */
export function authoredSteps(script: AuthoredScript): ReadonlyMap<string, readonly (string | number)[]> {
  const paths = new Map<string, readonly (string | number)[]>();
  for (const [at, segment] of script.segments.entries()) {
    if ('use' in segment) continue;
    for (const [index, entry] of segment.steps.entries()) {
      if ('anyOrder' in entry)
        for (const [inner, step] of entry.anyOrder.entries())
          paths.set(step.id, ['segments', at, 'steps', index, 'anyOrder', inner]);
      else paths.set(entry.id, ['segments', at, 'steps', index]);
    }
  }
  return paths;
}

/** The step at a path of `authoredSteps`, as it was written. */
export function authoredStep(script: AuthoredScript, path: readonly (string | number)[]): AuthoredStep | undefined {
  const [, segment, , step, , inner] = path;
  const found = script.segments[Number(segment)];
  const entry = found === undefined || 'use' in found ? undefined : found.steps[Number(step)];
  return entry !== undefined && 'anyOrder' in entry ? entry.anyOrder[Number(inner)] : entry;
}
