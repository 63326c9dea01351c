import type { Condition, Paper, Procedure } from '../content/procedure.ts';
import type { Localised } from '../basics/language.ts';

export interface PersonalPaper {
  readonly paper: Paper;
  /** Why it is on the list, where an answer put it there. */
  readonly because: Localised | null;
  /** To be brought, and not on the list before an answer put it there. */
  readonly isNew: boolean;
}

type Answers = Readonly<Record<string, string>>;

/** A question not answered yet counts as "not sure": what most people need stays on the list until an answer takes it off. */
function holds(condition: Condition, procedure: Procedure, answers: Answers): boolean {
  return Object.entries(condition).every(([question, allowed]) => {
    const unsure = procedure.questions.find((asked) => asked.id === question)?.answers.find((answer) => answer.unsure)?.id;
    const given = answers[question] ?? unsure;
    return given !== undefined && allowed.includes(given);
  });
}

/** Whether an answer somebody gave, and not the lack of one, put a paper on the list. */
function addedBy(condition: Condition | undefined, answers: Answers): boolean {
  return condition !== undefined && Object.keys(condition).some((question) => answers[question] !== undefined);
}

/** False for what is named because people think they must bring it, or should know of it. */
export const isBrought = (paper: Paper): boolean => paper.form !== 'not-needed';

/** The papers this family needs: those of everyone, and those its answers call for. */
export function personalPapers(procedure: Procedure, answers: Answers): readonly PersonalPaper[] {
  return procedure.papers
    .filter((paper) => paper.when === undefined || holds(paper.when, procedure, answers))
    .map((paper) => ({
      paper,
      because: addedBy(paper.when, answers) ? (paper.because ?? null) : null,
      isNew: isBrought(paper) && paper.when !== undefined && addedBy(paper.when, answers) && !holds(paper.when, procedure, {}),
    }));
}
