import { failure, success, type Result } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { Context } from '#services/app/context.ts';
import { noteAct } from './note-act.ts';

/** Counts that somebody saw the real screen of a step look different. `who` is the staff code. */
export async function reportDifferent(
  context: Context,
  who: string,
  script: string,
  step: string,
): Promise<Result<Record<string, never>, 'content-missing' | 'no-such-step' | 'storage-failed'>> {
  const pack = context.authored.pack();
  if (pack === null) return failure('content-missing');
  const steps = pack.scripts
    .find(({ id }) => id === script)
    ?.segments.flatMap(({ groups }) => groups.flatMap((group) => group.steps));
  if (steps?.some(({ id }) => id === step) !== true) return failure('no-such-step');
  const result = await context.overlay.different(script, step, dayInVietnam(context.clock.now()));
  // No word of content changes: a practice that runs is not to be read anew.
  await noteAct(context, 'content.different', `${script} ${step}`.slice(0, 120), result, who);
  return result.ok ? success({}) : result;
}
