import type { CallName, CallOutput, CallProblem, ParsedInput } from '#core/contract/calls.ts';
import type { CommonProblem, Surface } from '#core/contract/define.ts';
import type { Result } from '#core/basics/result.ts';
import type { Context } from '#services/app/context.ts';

/** One call's work: from the context and a checked input to its output or one of its own problems. */
export type Operation<Name extends CallName> = (
  context: Context,
  input: ParsedInput<Name>,
) => Promise<Result<CallOutput<Name>, Exclude<CallProblem<Name>, CommonProblem>>>;

/** The work of a call that is another thing for each surface it may come from. */
export type SurfaceOperation<Name extends CallName> = (
  context: Context,
  input: ParsedInput<Name>,
  surface: Surface,
) => ReturnType<Operation<Name>>;

export type Operations = { readonly [Name in CallName]: SurfaceOperation<Name> };
