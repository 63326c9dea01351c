import type { Script } from '#core/content/pack.ts';
import { planDrill } from '#core/simulation/plan-run.ts';
import { allFaults } from '#core/simulation/selectors.ts';
import { SMOOTH } from '#core/simulation/smooth.ts';
import type { Plan } from '#core/simulation/types.ts';
import { ALL_FAULTS, type Choice } from '../choice.ts';

/** What a run is begun with, as it was chosen. Answers the script does not offer are asked for again. */
export function planOf(script: Script, { faults, drill, answers }: Pick<Choice, 'faults' | 'drill' | 'answers'>): Plan {
  const known = allFaults(script).map(({ fault }) => fault.id);
  if (drill && faults !== null && known.includes(faults)) return planDrill(faults);
  return {
    ...SMOOTH,
    faults: known.filter((id) => faults === ALL_FAULTS || id === faults),
    answers: Object.fromEntries(
      script.questions.flatMap(({ id, options }): [string, string][] => {
        const given = answers[id];
        return given !== undefined && options.some((option) => option.id === given) ? [[id, given]] : [];
      }),
    ),
  };
}
