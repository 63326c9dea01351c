import type { AuthoredScript, AuthoredStep } from './script.ts';

type Path = readonly (string | number)[];
type Report = (rule: string, path: Path, message: string, todo: string) => void;

/** The questions of a script and the conditions that refer to them: each is asked for a reason, and each answer is offered. */
export function checkBranches(script: AuthoredScript, report: Report): void {
  const offered = new Map(script.questions.map((question) => [question.id, question.options.map((option) => option.id)]));
  const used = new Map<string, Set<string>>();
  for (const [path, only] of conditionsOf(script)) {
    for (const [question, answers] of Object.entries(only)) {
      const options = offered.get(question);
      if (options === undefined) {
        report('unknown-question', [...path, question], `no question ${question} is asked`, 'add it to questions:');
        continue;
      }
      for (const answer of answers) {
        if (options.includes(answer)) used.set(question, (used.get(question) ?? new Set()).add(answer));
        else report('unknown-answer', [...path, question], `${answer} is not offered`, `one of ${options.join(', ')}`);
      }
    }
  }
  for (const [index, question] of script.questions.entries()) {
    const ids = question.options.map((option) => option.id);
    if (new Set(ids).size < ids.length)
      report('duplicate-answer', ['questions', index, 'options'], `${question.id} offers an answer twice`, 'rename one');
    if (script.questions.findIndex((other) => other.id === question.id) < index)
      report('duplicate-question', ['questions', index], `${question.id} is asked twice`, 'rename one');
    if (!used.has(question.id))
      report('idle-question', ['questions', index], `nothing depends on ${question.id}`, 'use it under only:, or take it out');
  }
}

interface OwnSegment {
  readonly at: Path;
  readonly only: AuthoredStep['only'];
  readonly steps: readonly (readonly [Path, AuthoredStep])[];
}

function segmentsOf(script: AuthoredScript): readonly OwnSegment[] {
  return script.segments.flatMap((segment, index): OwnSegment[] => {
    if ('use' in segment) return [];
    const at: Path = ['segments', index];
    const steps = segment.steps.flatMap((entry, inner): (readonly [Path, AuthoredStep])[] =>
      'anyOrder' in entry
        ? entry.anyOrder.map((step, place) => [[...at, 'steps', inner, 'anyOrder', place], step])
        : [[[...at, 'steps', inner], entry]],
    );
    return [{ at, only: segment.only, steps }];
  });
}

function conditionsOf(script: AuthoredScript): readonly (readonly [Path, NonNullable<AuthoredStep['only']>])[] {
  return segmentsOf(script).flatMap(({ at, only, steps }) => [
    ...(only === undefined ? [] : [[[...at, 'only'], only] as const]),
    ...steps.flatMap(([path, step]) => (step.only === undefined ? [] : [[[...path, 'only'], step.only] as const])),
  ]);
}
