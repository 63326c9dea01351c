import type { Condition, Paper, Procedure } from '../content/procedure.ts';
import type { Localised } from '../basics/language.ts';

export interface PersonalPaper {
  readonly paper: Paper;
  /** Why it is on the list, where an answer put it there. */
  readonly because: Localised | null;
  /** Added by an answer. */
  readonly isNew: boolean;
}

type Answers = Readonly<Record<string, string>>;

function holds(condition: Condition, answers: Answers): boolean {
  return Object.entries(condition).every(([question, allowed]) => {
    const given = answers[question];
    return given !== undefined && allowed.includes(given);
  });
}

/** The papers this family needs: those of everyone, and those its answers call for. */
export function personalPapers(procedure: Procedure, answers: Answers): readonly PersonalPaper[] {
  return procedure.papers
    .filter((paper) => paper.when === undefined || holds(paper.when, answers))
    .map((paper) => ({ paper, because: paper.because ?? null, isNew: paper.when !== undefined }));
}
