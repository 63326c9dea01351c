import type { Procedure } from '../content/procedure.ts';

/** The answers of a procedure among what was sent: everything else is passed over, as if it had not been sent. */
export function knownAnswers(
  { questions }: Pick<Procedure, 'questions'>,
  sent: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const known = questions.flatMap(({ id, answers }) => {
    const given = Object.hasOwn(sent, id) ? answers.find((answer) => answer.id === sent[id]) : undefined;
    return given === undefined ? [] : [[id, given.id]];
  });
  return Object.fromEntries(known) as Readonly<Record<string, string>>;
}
