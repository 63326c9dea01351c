import { failure, success } from '#core/basics/result.ts';
import type { TwinInput, TwinProblem } from './check-twin.ts';
import type { Twin } from './twin.ts';

export interface FakeTwin extends Twin {
  /** What it was given to read. */
  readonly read: readonly TwinInput[];
  /** Null: everything reads well. `broken`: the reading itself breaks. */
  find(problem: TwinProblem | 'broken' | null): void;
}

/** Stands in where nothing real is drawn: finds what it was told to. */
export function createFakeTwin(): FakeTwin {
  const read: TwinInput[] = [];
  let problem: TwinProblem | 'broken' | null = null;
  return {
    read,
    find(next) {
      problem = next;
    },
    warm() {},
    async check(input) {
      read.push(input);
      if (problem === 'broken') throw new Error('broken');
      return problem === null ? success(null) : failure(problem);
    },
    async close() {},
  };
}
