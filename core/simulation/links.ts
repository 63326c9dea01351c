import type { Action, Script, Step } from '../content/pack.ts';
import { allAnswers, pathOf } from './path.ts';
import { aliasOf, allSteps } from './selectors.ts';

/** The screens that stand side by side, by alias. */
export interface InView {
  readonly page: string | null;
  readonly phone: string | null;
}

/** Where a press leads, and what the page wants filled in before it lets go. */
export interface Link {
  readonly to: InView;
  readonly needs: readonly Step[];
}

export interface World {
  readonly start: InView;
  /** By `alias:target`; more than one where a script passes the same place again. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** The steps done on a screen, on any way, by alias. */
  readonly steps: ReadonlyMap<string, readonly Step[]>;
}

export const linkKey = (alias: string, target: string): string => `${alias}:${target}`;

export function viewOf(step: Step): InView {
  return { page: step.page ?? null, phone: step.phone ?? null };
}

export function sameView(a: InView, b: InView): boolean {
  return a.page === b.page && a.phone === b.phone;
}

/** Everything a script knows of how its screens hang together, of all its ways: what free practice moves about in. */
export function worldOf(script: Script): World {
  const links = new Map<string, Link[]>();
  const steps = new Map<string, Step[]>();
  const paths = allAnswers(script).map((answers) => allSteps(pathOf(script, { answers, plan: { only: null } })));
  const [first] = paths[0] ?? [];
  const start = first === undefined ? { page: null, phone: null } : viewOf(first);
  for (const path of paths) {
    for (const [index, step] of path.entries()) {
      const alias = aliasOf(step);
      const here = steps.get(alias) ?? [];
      if (!here.includes(step)) steps.set(alias, [...here, step]);
      // What is only waited for passes by itself here: nothing on such a screen could be pressed to go on.
      const after = path.slice(index + 1).find((next) => next.do !== 'wait');
      // After the last step the portal stands as it did at first.
      const to = after === undefined ? start : viewOf(after);
      if (sameView(viewOf(step), to)) continue;
      const needs = neededAt(path, index);
      for (const action of [step, ...step.also] satisfies readonly Action[]) {
        if (action.target === undefined) continue;
        const key = linkKey(alias, action.target);
        const known = links.get(key) ?? [];
        if (known.every((link) => !sameView(link.to, to))) links.set(key, [...known, { to, needs }]);
      }
    }
  }
  return { start, links, steps };
}

/** What was filled in on the same screens just before a step leaves them. */
function neededAt(path: readonly Step[], index: number): readonly Step[] {
  const leaving = path[index];
  if (leaving === undefined) return [];
  const needs: Step[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const step = path[at];
    if (step === undefined || !sameView(viewOf(step), viewOf(leaving))) break;
    if (step.do !== 'tap' && step.do !== 'scan' && step.do !== 'wait') needs.unshift(step);
  }
  return needs;
}
