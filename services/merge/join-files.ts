import { failure, type Result } from '#core/basics/result.ts';
import { join, type Joined, joinedOf, NOTHING_JOINED } from '#core/merge/join.ts';
import type { BundleProblem } from '#core/merge/problems.ts';
import { type KioskSums, type Range, summing } from '#core/merge/sums.ts';
import { breathe } from '#services/environment/breathe.ts';
import { readBundle } from './bundle-file.ts';

/** How a file is got: a carrier, a disk. */
export type ReadFile<Problem> = (file: string) => Promise<Result<Uint8Array, Problem>>;

export interface JoinedFiles<Problem> {
  readonly joined: Joined;
  /** Files that did not go in, and why; the others stand without them. */
  readonly faults: readonly { readonly file: string; readonly problem: Problem | BundleProblem }[];
}

/** Joins files one after the other: only one of them is in memory as bytes at a time. */
export async function joinFiles<Problem>(files: readonly string[], read: ReadFile<Problem>): Promise<JoinedFiles<Problem>> {
  let joined = NOTHING_JOINED;
  const faults: { readonly file: string; readonly problem: Problem | BundleProblem }[] = [];
  for (const file of files) {
    const bytes = await read(file);
    const bundle = bytes.ok ? await readBundle(bytes.value, breathe) : failure(bytes.error);
    if (bundle.ok) joined = join(joined, joinedOf(bundle.value));
    else faults.push({ file, problem: bundle.error });
    await breathe();
  }
  return { joined, faults };
}

/** So many parts are added at one go: a few milliseconds. */
const AT_ONCE = 8;

/** What each kiosk adds up to, by its installation. */
export async function sumsByKiosk(joined: Joined, range: Range | null): Promise<ReadonlyMap<string, KioskSums>> {
  const sums = new Map<string, KioskSums>();
  for (const [installation, kiosk] of joined) {
    const steps = summing(kiosk, range);
    for (let done = 1; ; done += 1) {
      const step = steps.next();
      if (step.done === true) {
        sums.set(installation, step.value);
        break;
      }
      if (done % AT_ONCE === 0) await breathe();
    }
  }
  return sums;
}
