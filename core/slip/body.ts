import type { Procedure } from '../content/procedure.ts';
import { statedFact } from '../content/stated-fact.ts';
import type { SaidOffice } from '../opening/said-hours.ts';
import type { SlipDocument } from './document.ts';
import { knownAnswers } from './known-answers.ts';
import { isBrought, personalPapers } from './papers.ts';
import { PAPER_FORMS, SLIP_WORDS } from './words.ts';

/** What a slip is taken home for: what to bring, and fee, time and place. The paper and the screen say the same. */
export type SlipBody = Pick<SlipDocument, 'title' | 'code' | 'facts' | 'papers' | 'lesson' | 'homeSteps'>;

export function slipBody(procedure: Procedure, answers: Readonly<Record<string, string>>, office: SaidOffice): SlipBody {
  return {
    title: procedure.name,
    code: procedure.code ?? null,
    facts: (['fee', 'time', 'where'] as const).flatMap((key) => {
      const fact = procedure.facts?.[key];
      const stated = fact === undefined ? null : statedFact(fact, office);
      return stated === null ? [] : [{ label: SLIP_WORDS[key], ...stated }];
    }),
    lesson: procedure.lesson !== undefined,
    homeSteps: procedure.homeSteps,
    papers: personalPapers(procedure, knownAnswers(procedure, answers))
      .filter(({ paper }) => isBrought(paper))
      .map(({ paper, because }) => ({ name: paper.name, detail: because ?? paper.detail, form: PAPER_FORMS[paper.form] })),
  };
}
