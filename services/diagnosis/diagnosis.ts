import type { Finding } from '#core/diagnosis/finding.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import { type Check, settle } from './check.ts';

/** A look at the whole machine. */
export interface Diagnosis {
  /** Every check once, in order. Asked again while one runs, the same answer comes. Never rejects. */
  run(): Promise<readonly Finding[]>;
}

/** One after the other: the disk and two small cores are shared with a visitor who may stand there. */
export function createDiagnosis(tools: { readonly clock: Clock; readonly log: Logger }, checks: readonly Check[]): Diagnosis {
  let running: Promise<readonly Finding[]> | null = null;
  const all = async (): Promise<readonly Finding[]> => {
    const findings: Finding[] = [];
    for (const check of checks) findings.push(await settle(tools, check));
    return findings;
  };
  return {
    run() {
      running ??= all().finally(() => (running = null));
      return running;
    },
  };
}

/** Findings that were thought of beforehand, for tests and demonstrations. */
export function fixedDiagnosis(findings: readonly Finding[]): Diagnosis {
  return { run: async () => findings };
}
