import type { Script } from '#core/content/pack.ts';
import { answersFor, holds, openQuestion } from '#core/simulation/path.ts';

type Answers = Readonly<Record<string, string>>;

/** The answers under which a step is met: those given, if it lies on their way or the way is still to be asked for. */
export function wayTo(script: Script, answers: Answers, id: string): Answers {
  for (const segment of script.segments) {
    const step = segment.groups.flatMap((group) => group.steps).find((one) => one.id === id);
    if (step === undefined) continue;
    const met = holds(segment.only, answers) && holds(step.only, answers);
    return met || openQuestion(script, answers) !== null ? answers : answersFor(script, segment, step);
  }
  return answers;
}
