import { failure, success } from '#core/basics/result.ts';
import { knownProgress } from '#core/content/known-ids.ts';
import type { Operation } from './operation.ts';

export const keep: Operation<'resume.keep'> = async ({ content, resume }, { progress, procedure, again }) => {
  const known = knownProgress(content.pack(), progress, procedure);
  if (known === null) return failure('unknown-content');
  const result = await resume.keep(known, procedure, again);
  if (!result.ok) return result;
  const { code, until } = result.value;
  return success({ code, until: new Date(until).toISOString() });
};

export const take: Operation<'resume.take'> = async ({ resume }, { code }) => {
  const taken = await resume.take(code);
  if (!taken.ok) return taken;
  const { value } = taken;
  return success(value.outcome === 'found' ? { ...value, until: new Date(value.until).toISOString() } : value);
};

export const print: Operation<'resume.print'> = async ({ resume, printing }, { job, visit, code, language }) => {
  const fresh = resume.justKept(code);
  if (fresh !== null) {
    const { script, until } = fresh;
    return printing.print({ kind: 'code', job, visit, language, code, script, until: new Date(until).toISOString() });
  }
  const taken = await resume.take(code);
  if (!taken.ok) return taken;
  if (taken.value.outcome !== 'found') return failure('unknown-code');
  const { progress, until } = taken.value;
  return printing.print({
    kind: 'code',
    job,
    visit,
    language,
    code,
    script: progress.script,
    until: new Date(until).toISOString(),
  });
};
