import { SECOND } from '#core/basics/durations.ts';
import { failure, success } from '#core/basics/result.ts';
import type { Operation } from './operation.ts';

export const print: Operation<'slip.print'> = (context, input) => context.printing.print({ kind: 'slip', ...input });

export const document: Operation<'slip.document'> = async (context, { token }) => {
  const found = context.printing.document(token);
  return found === null ? failure('used-token') : success(found);
};

export const answer: Operation<'slip.answer'> = (context, { job, answer: said }) => context.printing.answer(job, said);

/** Whoever asks may print soon, so the printer is asked as well; an answer that differs is pushed when it comes. */
export const printerState: Operation<'printer.state'> = async ({ printing }, { which = 'slips' }) => {
  printing.look(which);
  return success({ printer: printing.state(which), wait: Math.ceil(printing.wait() / SECOND) });
};
