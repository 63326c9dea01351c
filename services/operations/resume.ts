import { success } from '#core/basics/result.ts';
import type { Operation } from './operation.ts';

export const keep: Operation<'resume.keep'> = async ({ resume }, { progress, procedure, again }) => {
  const result = await resume.keep(progress, procedure, again);
  if (!result.ok) return result;
  const { code, until } = result.value;
  return success({ code, until: new Date(until).toISOString() });
};

export const take: Operation<'resume.take'> = ({ resume }, { code }) => resume.take(code);
