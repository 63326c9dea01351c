import { hasHandout } from '../handout/handout-sheet.ts';
import type { Shelf } from '../presentation/shelf.ts';
import { pathOf } from '../simulation/path.ts';
import { allFaults } from '../simulation/selectors.ts';
import { SMOOTH } from '../simulation/smooth.ts';
import type { Script } from './pack.ts';
import type { MeetingPlan, PlanItem } from './plan.ts';

/** Something a part of a plan names that is not there. `path` is inside the part. */
export interface PartProblem {
  readonly rule: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly todo: string;
}

/** Everything a part names is there, and can be shown as it asks. */
export function partProblems(item: PlanItem, shelf: Shelf): readonly PartProblem[] {
  switch (item.kind) {
    case 'talk':
    case 'pause':
      return [];
    case 'opening': {
      const subject = shelf.subject(item.subject);
      if (subject === null) return [unknownSubject(item.subject, ['subject'])];
      return subject.lesson === undefined
        ? [
            problem(
              'no-opening',
              ['subject'],
              `${item.subject} has no opening`,
              'only a lesson has one: say it in a talk, or leave it out',
            ),
          ]
        : [];
    }
    case 'practice':
    case 'trouble': {
      const subject = shelf.subject(item.subject);
      if (subject === null) return [unknownSubject(item.subject, ['subject'])];
      if (subject.script === undefined)
        return [problem('no-practice', ['subject'], `${item.subject} has no practice`, 'choose a subject that says script:')];
      const script = shelf.script(subject.script);
      // That it is not there, or what is wrong in it, was said already.
      if (script === null) return [];
      return item.kind === 'practice' ? practiceProblems(item, script) : faultProblems(item, script);
    }
    case 'quiz':
      return quizProblems(item, shelf);
  }
}

/** Each subject of the handouts has a sheet, and is handed out once. */
export function handoutProblems({ handouts }: Pick<MeetingPlan, 'handouts'>, shelf: Shelf): readonly PartProblem[] {
  return handouts.flatMap((id, at): PartProblem[] => {
    const subject = shelf.subject(id);
    const path = ['handouts', at];
    if (subject === null) return [unknownSubject(id, path)];
    if (!hasHandout(subject))
      return [problem('no-handout', path, `there is no sheet of ${id}`, 'choose a lesson, or a subject that can be practised')];
    return handouts.indexOf(id) === at ? [] : [problem('handout-twice', path, `${id} is handed out already`, 'take it out')];
  });
}

function problem(rule: string, path: PartProblem['path'], message: string, todo: string): PartProblem {
  return { rule, path, message, todo };
}

function unknownSubject(id: string, path: PartProblem['path']): PartProblem {
  return problem('unknown-subject', path, `no subject ${id}`, 'name a file of procedures/ or lessons/');
}

function practiceProblems(
  { answers, segments }: Extract<PlanItem, { readonly kind: 'practice' }>,
  script: Script,
): readonly PartProblem[] {
  const wrong = Object.entries(answers).flatMap(([id, option]): PartProblem[] => {
    const question = script.questions.find((one) => one.id === id);
    if (question === undefined)
      return [problem('unknown-question', ['answers', id], `${script.id} does not ask ${id}`, 'name one of its questions')];
    return question.options.some((one) => one.id === option)
      ? []
      : [problem('unknown-answer', ['answers', id], `question ${id} has no answer ${option}`, 'name one of its options')];
  });
  if (wrong.length > 0) return wrong;
  const given = Object.fromEntries(script.questions.map(({ id, options }) => [id, answers[id] ?? options[0]?.id ?? '']));
  const way = new Set(pathOf(script, { answers: given, plan: SMOOTH }).segments.map(({ id }) => id));
  return (segments ?? []).flatMap((id, at): PartProblem[] => {
    const path = ['segments', at];
    if (!script.segments.some((segment) => segment.id === id))
      return [problem('unknown-segment', path, `${script.id} has no segment ${id}`, 'name one of its segments')];
    return way.has(id)
      ? []
      : [problem('segment-off-way', path, `with these answers nobody comes to ${id}`, 'give the answer that leads there')];
  });
}

function faultProblems({ fault }: Extract<PlanItem, { readonly kind: 'trouble' }>, script: Script): readonly PartProblem[] {
  return allFaults(script).some((one) => one.fault.id === fault)
    ? []
    : [problem('unknown-fault', ['fault'], `${script.id} has no fault ${fault}`, 'write step.fault as in the script')];
}

function quizProblems({ quiz: id, rounds }: Extract<PlanItem, { readonly kind: 'quiz' }>, shelf: Shelf): readonly PartProblem[] {
  const quiz = shelf.quiz(id);
  if (quiz === null) return [problem('unknown-quiz', ['quiz'], `no quiz ${id}`, 'write it, or mend the name')];
  return (rounds ?? []).flatMap((round, at): PartProblem[] =>
    quiz.rounds.some((one) => one.id === round)
      ? []
      : [problem('unknown-round', ['rounds', at], `${id} has no round ${round}`, 'name one of its rounds')],
  );
}
