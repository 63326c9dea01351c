import type { CallName, CallOutput, CallProblem, ParsedInput } from '#core/contract/calls.ts';
import type { CommonProblem } from '#core/contract/define.ts';
import type { Result } from '#core/basics/result.ts';
import type { Context } from '#services/app/context.ts';

/** One call's work: from the context and a checked input to its output or one of its own problems. */
export type Operation<Name extends CallName> = (
  context: Context,
  input: ParsedInput<Name>,
) => Promise<Result<CallOutput<Name>, Exclude<CallProblem<Name>, CommonProblem>>>;

export type Operations = { readonly [Name in CallName]: Operation<Name> };
