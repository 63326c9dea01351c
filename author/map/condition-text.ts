import type { Localised } from '#core/basics/language.ts';
import type { Condition } from '#core/content/pack.ts';
import type { ScriptMap } from '../wire.ts';

/** The answers a condition wants, as the options call them. A name no question offers stands as it is. */
export function conditionText(only: Condition, questions: ScriptMap['questions'], pick: (text: Localised) => string): string {
  return Object.entries(only)
    .flatMap(([id, wanted]) => {
      const options = questions.find((question) => question.id === id)?.options ?? [];
      return wanted.map((answer) => {
        const label = options.find((option) => option.id === answer)?.label;
        return label === undefined ? answer : pick(label);
      });
    })
    .join(' · ');
}
