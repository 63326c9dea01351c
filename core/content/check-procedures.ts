import { qrAddress } from '../slip/address.ts';
import { SIGN_IN_QUESTION, sharedQuestions } from './compile.ts';
import type { ContentIssue, Library } from './library-data.ts';
import type { Procedure } from './procedure.ts';
import type { Fact } from './source.ts';

type Report = (rule: string, path: readonly (string | number)[], message: string, todo: string) => void;

export function checkProcedures(library: Library): ContentIssue[] {
  return library.procedures.flatMap((procedure) => {
    const issues: ContentIssue[] = [];
    const report: Report = (rule, path, message, todo) =>
      issues.push({ severity: 'error', rule, thing: { kind: 'procedures', id: procedure.id }, path, message, todo });
    checkReferences(library, procedure, report);
    checkFacts(library, procedure, report);
    checkPapers(library, procedure, report);
    checkQuestions(library, procedure, report);
    checkLesson(library, procedure, report);
    const qr = qrAddress(procedure.qr, library.portals, procedure.code);
    if (!qr.ok)
      report(
        'qr',
        ['qr'],
        `the QR leads nowhere allowed (${qr.error})`,
        'use a portal of portals.yaml, https, under gov.vn or dcs.vn',
      );
    const { qr: asked } = procedure;
    if (asked.kind === 'page' && library.portals.some((portal) => portal.id === asked.portal && !(asked.page in portal.pages)))
      report('qr-page', ['qr', 'page'], `${asked.portal} has no page ${asked.page}`, 'add it to pages: of the portal');
    if (procedure.qr.kind === 'code' && procedure.code === undefined) {
      report('qr-code', ['qr'], 'the QR searches by code, but no code is known', 'use kind: keyword or kind: home');
    }
    return issues;
  });
}

function checkReferences(library: Library, procedure: Procedure, report: Report): void {
  for (const [index, id] of procedure.lifeEvents.entries()) {
    if (!library.lifeEvents.some((event) => event.id === id))
      report('unknown-life-event', ['lifeEvents', index], `no life event ${id}`, 'add it to life-events.yaml');
  }
  if (procedure.script !== undefined && !library.scripts.some((script) => script.id === procedure.script)) {
    report('unknown-script', ['script'], `no script ${procedure.script}`, 'write the script or take the line out');
  }
  const known = (id: string): boolean => library.sources.some((source) => source.id === id);
  for (const [index, paper] of procedure.papers.entries()) {
    if (!known(paper.source))
      report('unknown-source', ['papers', index, 'source'], `no source ${paper.source}`, 'add it to sources.yaml');
  }
  for (const [index, mistake] of procedure.mistakes.entries()) {
    if (!known(mistake.source))
      report('unknown-source', ['mistakes', index, 'source'], `no source ${mistake.source}`, 'add it to sources.yaml');
  }
  if (procedure.legal !== undefined && !known(procedure.legal.source)) {
    report('unknown-source', ['legal', 'source'], `no source ${procedure.legal.source}`, 'add it to sources.yaml');
  }
}

function checkFacts(library: Library, procedure: Procedure, report: Report): void {
  const facts: readonly [readonly (string | number)[], Fact][] = [
    ...Object.entries(procedure.facts ?? {}).map(([key, fact]) => [['facts', key], fact] as [string[], Fact]),
    ...procedure.more.map((row, index) => [['more', index, 'fact'], row.fact] as [(string | number)[], Fact]),
  ];
  for (const [path, fact] of facts) {
    if ('office' in fact) {
      if (!library.officeFields.some((field) => field.id === fact.office)) {
        report('unknown-office-field', [...path, 'office'], `no field ${fact.office}`, 'add it to office-fields.yaml');
      }
      continue;
    }
    for (const [at, source] of [
      [[...path, 'source'], fact.source] as const,
      ...(fact.later ?? []).map(({ source: later }, index) => [[...path, 'later', index, 'source'], later] as const),
    ]) {
      if (!library.sources.some(({ id }) => id === source))
        report('unknown-source', at, `no source ${source}`, 'add it to sources.yaml');
    }
  }
}

/** An answer leads somewhere that is there, and the question of the net is there to be asked. */
function checkQuestions(library: Library, procedure: Procedure, report: Report): void {
  if (procedure.online !== false && sharedQuestions(library, procedure).length === 0)
    report('unknown-question', ['online'], `questions.yaml has no ${SIGN_IN_QUESTION}`, 'put it back');
  for (const [index, { answers }] of procedure.questions.entries()) {
    for (const [at, { leadsTo }] of answers.entries()) {
      if (leadsTo !== undefined && !library.procedures.some(({ id }) => id === leadsTo.procedure))
        report(
          'unknown-procedure',
          ['questions', index, 'answers', at, 'leadsTo'],
          `no procedure ${leadsTo.procedure}`,
          'name one that is there',
        );
    }
  }
}

/** A procedure states its four facts and its title; a lesson has something to practise and something to ask. */
function checkLesson(library: Library, procedure: Procedure, report: Report): void {
  const { lesson } = procedure;
  if (lesson === undefined) {
    if (procedure.facts === undefined) report('no-facts', ['facts'], 'fee, time, who and where are missing', 'add facts:');
    if (procedure.officialName === undefined)
      report('no-title', ['officialName'], 'the published title is missing', 'add officialName:');
    return;
  }
  if (lesson.kind === 'skill' && (procedure.script === undefined || lesson.quiz === undefined))
    report('lesson-parts', ['lesson'], 'a lesson is practised and asked about', 'add script: and quiz:');
  if (lesson.kind === 'scene' && procedure.script === undefined && lesson.quiz === undefined)
    report('lesson-parts', ['lesson'], 'there is nothing to play', 'add script:, or quiz:');
  if (lesson.quiz !== undefined && !library.quizzes.some(({ id }) => id === lesson.quiz))
    report('unknown-quiz', ['lesson', 'quiz'], `no quiz ${lesson.quiz}`, 'write it, or mend the name');
}

function checkPapers(library: Library, procedure: Procedure, report: Report): void {
  const questions = [...sharedQuestions(library, procedure), ...procedure.questions];
  for (const [index, paper] of procedure.papers.entries()) {
    if (paper.when === undefined) continue;
    if (paper.because === undefined)
      report('paper-because', ['papers', index], `${paper.id} depends on an answer and does not say why`, 'add because:');
    for (const [question, answers] of Object.entries(paper.when)) {
      const asked = questions.find((candidate) => candidate.id === question);
      if (asked === undefined) {
        report(
          'unknown-question',
          ['papers', index, 'when', question],
          `no question ${question}`,
          'name a question of this procedure',
        );
        continue;
      }
      const unknown = answers.find((answer) => !asked.answers.some((candidate) => candidate.id === answer));
      if (unknown !== undefined) {
        report(
          'unknown-answer',
          ['papers', index, 'when', question],
          `question ${question} has no answer ${unknown}`,
          'name an answer of that question',
        );
      }
    }
  }
}
