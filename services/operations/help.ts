import { success } from '#core/basics/result.ts';
import type { Operation } from './operation.ts';

export const call: Operation<'help.call'> = async (context) => success({ help: context.help.call() });

export const answer: Operation<'help.answer'> = async (context, { help }) => success({ help: context.help.answer(help) });
