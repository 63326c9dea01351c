import { failure, success } from '#core/basics/result.ts';
import type { Operation } from './operation.ts';

export const print: Operation<'slip.print'> = (context, input) => context.printing.print({ kind: 'slip', ...input });

export const document: Operation<'slip.document'> = async (context, { token }) => {
  const found = context.printing.document(token);
  return found === null ? failure('used-token') : success(found);
};

export const printerState: Operation<'printer.state'> = async (context) => success({ printer: context.printing.state() });

export const printerList: Operation<'printer.list'> = async (context) =>
  success({ printers: [...(await context.printing.printers())] });
