import type { LeafBlock } from './block.ts';
import type { Library } from './library-data.ts';
import type { CompiledScreen, Script } from './pack.ts';
import { sampleProblem } from './sample-problem.ts';
import type { AuthoredScript } from './script.ts';

type Report = (rule: string, path: readonly (string | number)[], message: string, todo: string) => void;

const leaves = (screen: Pick<CompiledScreen, 'blocks'>): readonly LeafBlock[] =>
  screen.blocks.flatMap((block) => (block.kind === 'group' ? block.blocks : [block]));

/** The screens a script names: each is come to by some step, and takes its samples now that the persona's values are in them. */
export function checkScreensOf(library: Library, script: AuthoredScript, compiled: Script, report: Report): void {
  const steps = compiled.segments.flatMap((segment) => segment.groups.flatMap((group) => group.steps));
  const faults = steps.flatMap((step) => step.faults);
  const shown = [...steps, ...faults, ...faults.flatMap((fault) => fault.steps)];
  const seen = new Set(shown.flatMap((place) => [place.page, place.phone]));
  for (const [alias, { use }] of Object.entries(script.screens)) {
    if (!seen.has(alias))
      report('unreached-screen', ['screens', alias], `no step comes to ${alias}`, 'use it in a step or take it out');
    const authored = library.screens.find((screen) => screen.id === use);
    // What is wrong before filling is said of the screen itself.
    const wrongAlready = new Set(
      authored === undefined ? [] : leaves(authored).flatMap((block) => (sampleProblem(block) === null ? [] : [block.id])),
    );
    for (const block of compiled.screens[alias] === undefined ? [] : leaves(compiled.screens[alias])) {
      const wrong = wrongAlready.has(block.id) ? null : sampleProblem(block);
      if (wrong !== null)
        report('sample', ['screens', alias], `${block.id}: ${wrong}`, 'give the persona a value the field itself would take');
    }
  }
}
