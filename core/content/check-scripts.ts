import { checkShows, typedBoxes } from './check-shows.ts';
import { againId } from './compile-fault.ts';
import type { LeafBlock } from './block.ts';
import { checkBranches } from './check-branches.ts';
import { checkScreensOf } from './check-screens-of.ts';
import { checkStepExtras } from './check-step-extras.ts';
import { compileScript } from './compile.ts';
import { placeholdersIn } from './expand-screen.ts';
import { itemsOf, leafOf } from './leaf-of.ts';
import type { ContentIssue, Library } from './library-data.ts';
import { allAnswers, pathOf } from '../simulation/path.ts';
import type { CompiledScreen, Script, Step } from './pack.ts';
import { authoredStep, authoredSteps } from './script-paths.ts';
import type { AuthoredScript } from './script.ts';

type Report = (rule: string, path: readonly (string | number)[], message: string, todo: string) => void;

/** Longest segment before a resting place. */
const SEGMENT_STEPS = 12;

export function checkScripts(library: Library): ContentIssue[] {
  return library.scripts.flatMap((script) => {
    const issues: ContentIssue[] = [];
    const report: Report = (rule, path, message, todo) =>
      issues.push({ severity: 'error', rule, thing: { kind: 'scripts', id: script.id }, path, message, todo });
    // Steps are only looked at when everything they refer to is there.
    checkBranches(script, report);
    if (checkReferences(library, script, report)) checkSteps(library, script, report);
    return issues;
  });
}

function checkReferences(library: Library, script: AuthoredScript, report: Report): boolean {
  let whole = true;
  const missing: Report = (...words) => {
    whole = false;
    report(...words);
  };
  if (!library.sources.some((source) => source.id === script.source))
    missing('unknown-source', ['source'], `no source ${script.source}`, 'add it to sources.yaml');
  if (!library.personas.some((persona) => persona.id === script.persona))
    missing('unknown-persona', ['persona'], `no persona ${script.persona}`, 'add it to personas.yaml');
  for (const [alias, used] of Object.entries(script.screens)) {
    const screen = library.screens.find((candidate) => candidate.id === used.use);
    if (screen === undefined) {
      missing('unknown-screen', ['screens', alias, 'use'], `no screen ${used.use}`, 'write the screen or mend the name');
      continue;
    }
    for (const [name, param] of Object.entries(screen.params)) {
      if (param.default === undefined && used.with[name] === undefined)
        missing('missing-parameter', ['screens', alias], `${used.use} needs ${name}`, `add with: ${name}:`);
    }
    for (const name of Object.keys(used.with)) {
      if (!(name in screen.params))
        missing('unknown-parameter', ['screens', alias, 'with', name], `${used.use} takes no ${name}`, 'take it out');
    }
  }
  for (const [index, segment] of script.segments.entries()) {
    if (!('use' in segment)) continue;
    const lender = library.scripts.find((candidate) => candidate.id === segment.use);
    if (lender === undefined) missing('unknown-script', ['segments', index, 'use'], `no script ${segment.use}`, 'name a script');
    else if (lender.persona !== script.persona)
      missing('persona', ['segments', index], 'the borrowed segments use another persona', 'use the same persona in both');
    const own = lender?.segments.flatMap((lent) => ('use' in lent ? [] : [lent.id])) ?? [];
    for (const id of lender === undefined ? [] : (segment.segments ?? [])) {
      if (!own.includes(id))
        missing(
          'unknown-segment',
          ['segments', index, 'segments'],
          `${segment.use} has no segment ${id}`,
          `one of ${own.join(', ')}`,
        );
    }
  }
  return whole;
}

function checkSteps(library: Library, script: AuthoredScript, report: Report): void {
  const compiled = compileScript(library, script);
  const own = authoredSteps(script);
  const ids = compiled.segments.flatMap((segment) => segment.groups.flatMap((group) => group.steps.map((step) => step.id)));
  for (const id of new Set(ids)) {
    if (ids.indexOf(id) !== ids.lastIndexOf(id))
      report('duplicate-step', own.get(id) ?? ['segments'], `step ${id} stands twice`, 'give one another id');
  }
  const typed = typedBoxes(compiled);
  for (const segment of compiled.segments) {
    for (const step of segment.groups.flatMap((group) => group.steps)) {
      const path = own.get(step.id);
      if (path !== undefined) {
        checkStep(compiled.screens, step, path, report);
        checkFaults(compiled.screens, typed, step, path, report);
      }
    }
  }
  for (const [id, path] of script.knowledge === 'generic' ? own : []) {
    if (authoredStep(script, path)?.critical === true)
      report(
        'generic-critical',
        [...path, 'critical'],
        `${id} is critical, but generic scripts are never tested`,
        'take critical: out',
      );
  }
  checkLengths(compiled, report);
  checkScreensOf(library, script, compiled, report);
  const left = placeholdersIn(compiled);
  if (left.length > 0)
    report(
      'placeholder',
      ['screens'],
      `{${left[0] ?? ''}} is never filled`,
      'give the persona that field, or the screen that parameter',
    );
}

/** No way through the script goes on for too long without a rest, and none is empty. */
function checkLengths(compiled: Script, report: Report): void {
  const lengths = new Map<string, number>();
  for (const answers of allAnswers(compiled)) {
    const { segments } = pathOf(compiled, { answers, plan: { only: null } });
    if (segments.length === 0)
      report('no-way', ['questions'], `nothing to do for ${Object.values(answers).join(', ')}`, 'leave some steps without only:');
    for (const { id, groups } of segments) {
      const length = groups.reduce((count, group) => count + group.steps.length, 0);
      lengths.set(id, Math.max(length, lengths.get(id) ?? 0));
    }
  }
  for (const [id, length] of lengths) {
    if (length > SEGMENT_STEPS)
      report(
        'segment-length',
        ['segments'],
        `${id} has ${length} steps`,
        `split it: at most ${SEGMENT_STEPS} before a resting place`,
      );
  }
}

/** Every fault is shown on screens that are there, and every repair can be done on them. */
function checkFaults(
  screens: Readonly<Record<string, CompiledScreen>>,
  typed: ReadonlySet<string>,
  step: Step,
  path: readonly (string | number)[],
  report: Report,
): void {
  for (const [index, fault] of step.faults.entries()) {
    const at = [...path, 'faults', index];
    for (const device of ['page', 'phone'] as const) {
      const alias = fault[device];
      if (alias !== undefined && screens[alias] === undefined)
        report('unknown-screen', [...at, device], `no screen is called ${alias} in this script`, 'add it to screens:');
    }
    checkShows(screens, typed, step, fault, at, report);
    // A repair that is the step once more was checked with the step.
    if (fault.steps.length === 1 && fault.steps[0]?.id === againId(fault.id)) continue;
    for (const [inner, repair] of fault.steps.entries()) checkStep(screens, repair, [...at, 'steps', inner], report);
  }
}

const FITS: Readonly<Record<Step['do'], readonly LeafBlock['kind'][]>> = {
  tap: ['button', 'list', 'tiles', 'menu', 'picture', 'chat', 'call', 'camera', 'apps', 'document', 'image'],
  scan: ['picture'],
  type: ['field', 'code'],
  choose: ['choice', 'select'],
  tick: ['tick', 'crop'],
  attach: ['files'],
  wait: [],
};

function checkStep(
  screens: Readonly<Record<string, CompiledScreen>>,
  step: Step,
  path: readonly (string | number)[],
  report: Report,
): void {
  for (const device of ['page', 'phone'] as const) {
    const alias = step[device];
    if (alias === undefined) continue;
    const screen = screens[alias];
    if (screen === undefined)
      report('unknown-screen', [...path, device], `no screen is called ${alias} in this script`, 'add it to screens:');
    else if ((screen.frame === 'phone') !== (device === 'phone'))
      report('frame', [...path, device], `${alias} is a ${screen.frame} screen`, 'put it on the other device');
  }
  const alias = step.on === 'phone' ? step.phone : step.page;
  const screen = alias === undefined ? undefined : screens[alias];
  if (screen === undefined) {
    report('no-screen', path, 'the step is done on no screen', 'name page: or phone:');
    return;
  }
  if (step.do === 'wait') return;
  if (step.target === undefined) {
    report('no-target', path, 'the step has no target', 'add target:');
    return;
  }
  checkTarget(screen, step, step.target, path, report);
  checkStepExtras(screen, step, path, report);
  for (const [index, other] of step.also.entries()) {
    if (other.target !== undefined)
      checkTarget(screen, { ...step, do: other.do }, other.target, [...path, 'also', index], report);
  }
}

function checkTarget(
  screen: CompiledScreen,
  step: Step,
  target: string,
  path: readonly (string | number)[],
  report: Report,
): void {
  const at = [...path, 'target'];
  const block = leafOf(screen, target);
  if (block === undefined) {
    report('unknown-target', at, `${target} is not on the screen`, 'name a block of it');
    return;
  }
  if (!FITS[step.do].includes(block.kind))
    report(
      'target-kind',
      [...path, 'do'],
      `a ${block.kind} cannot be done by ${step.do}`,
      `use one of ${FITS[step.do].join(', ')}`,
    );
  const items = itemsOf(block);
  const item = target.split('/')[1];
  if (items !== null && (item === undefined || !items.includes(item)))
    report('unknown-item', at, `${target} is not there`, `one of ${items.join(', ')}`);
  if (items === null && item !== undefined) report('unknown-item', at, `${block.id} has no items`, 'leave out the part after /');
  if (step.do === 'attach' && block.kind === 'files' && block.rows.find((row) => row.id === item)?.file === undefined) {
    report('no-file', at, 'the row has no sample file', 'add file: to the row');
  }
}
