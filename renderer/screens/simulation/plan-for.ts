import type { Script } from '#core/content/pack.ts';
import { planDrill, planRepeat, planRun } from '#core/simulation/plan-run.ts';
import type { Plan } from '#core/simulation/types.ts';
import type { VisitState } from '#core/visit/machine.ts';
import type { Practice } from '#core/visit/screen.ts';
import { nextTurn } from './turns.ts';

/** What a run is begun with. What was answered on the procedure's page under the same name is not asked a second time. */
export function planFor(script: Script, { rung, procedure, drill, repeat }: Practice, answers: VisitState['answers']): Plan {
  if (drill !== undefined) return planDrill(drill);
  if (repeat !== undefined) return planRepeat(repeat.steps, repeat.answers);
  return { ...planRun(script, rung, nextTurn(script.id, rung)), answers: knownAnswers(script, answers[procedure ?? ''] ?? {}) };
}

function knownAnswers(script: Script, given: Readonly<Record<string, string>>): Plan['answers'] {
  const known = script.questions.filter((question) => question.options.some((option) => option.id === given[question.id]));
  return Object.fromEntries(known.map((question) => [question.id, given[question.id] ?? '']));
}
