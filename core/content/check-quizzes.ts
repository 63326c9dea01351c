import type { ContentIssue, Library } from './library-data.ts';

/** Every round of a quiz can be answered rightly, and wrongly: one that cannot is no question. */
export function checkQuizzes(library: Library): ContentIssue[] {
  return library.quizzes.flatMap((quiz) => {
    const issues: ContentIssue[] = [];
    const report = (rule: string, path: readonly (string | number)[], message: string, todo: string): unknown =>
      issues.push({ severity: 'error', rule, thing: { kind: 'quizzes', id: quiz.id }, path, message, todo });
    if (!library.sources.some(({ id }) => id === quiz.source))
      report('unknown-source', ['source'], `no source ${quiz.source}`, 'add it to sources.yaml');
    for (const [index, round] of quiz.rounds.entries()) {
      const right = round.answers.filter((answer) => answer.right).length;
      if (right === 0)
        report('no-right-answer', ['rounds', index], `${round.id} has no right answer`, 'write right: true on one');
      if (right === round.answers.length)
        report('no-wrong-answer', ['rounds', index], `${round.id} has no wrong answer`, 'leave right: out on one');
    }
    if (!library.procedures.some(({ lesson }) => lesson?.quiz === quiz.id))
      issues.push({
        severity: 'warning',
        rule: 'unused-quiz',
        thing: { kind: 'quizzes', id: quiz.id },
        path: ['id'],
        message: `no lesson asks ${quiz.id}`,
        todo: 'name it in a lesson, or take it out',
      });
    return issues;
  });
}
