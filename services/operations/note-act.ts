import type { AuditAct } from '#core/audit/acts.ts';
import type { Result } from '#core/basics/result.ts';
import type { Context } from '#services/app/context.ts';

/** Writes down what staff did, and whether it came to be. */
export async function noteAct(
  context: Context,
  act: AuditAct,
  about: string,
  result: Result<unknown, unknown>,
  who: string,
): Promise<void> {
  await context.audit.record({ who, act, about, outcome: result.ok ? 'done' : 'failed' });
}
