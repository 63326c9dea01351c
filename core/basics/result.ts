/**
 * The outcome of something that may fail for a reason the caller must handle.
 * Expected failures travel as values; anything thrown is a defect and ends in a restart.
 */
export type Result<Value, Problem> = Success<Value> | Failure<Problem>;

export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Failure<Problem> {
  readonly ok: false;
  readonly error: Problem;
}

export function success<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

export function failure<Problem>(error: Problem): Failure<Problem> {
  return { ok: false, error };
}
