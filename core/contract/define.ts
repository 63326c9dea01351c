import type { z } from 'zod';

/** Who may make a call. Roles are kept per surface in the service, never read from the request. */
export const ROLES = ['visitor', 'staff', 'content', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** The pages a host may open. Stated by the host, never read from the request. */
export const SURFACES = ['kiosk', 'presenter', 'room', 'print'] as const;
export type Surface = (typeof SURFACES)[number];

/** One row of the API table. */
export interface CallDefinition<Input extends z.ZodType, Output extends z.ZodType, Problem extends string> {
  readonly input: Input;
  readonly output: Output;
  /** Closed set of expected problems, besides the three every call can answer. */
  readonly problems: readonly Problem[];
  readonly role: Role;
  readonly surfaces: readonly Surface[];
}

/** Problems any call can answer: bad input, a role or surface that may not call, and a defect in the service. */
export const COMMON_PROBLEMS = ['invalid-input', 'not-allowed', 'internal'] as const;
export type CommonProblem = (typeof COMMON_PROBLEMS)[number];

export function defineCall<Input extends z.ZodType, Output extends z.ZodType, const Problem extends string = never>(
  definition: CallDefinition<Input, Output, Problem>,
): CallDefinition<Input, Output, Problem> {
  return definition;
}
