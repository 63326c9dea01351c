import type { Check } from './check.ts';

export interface ProgramFacts {
  readonly version: string;
  readonly host: 'web' | 'electron';
  /** `node --version` of the service. */
  readonly node: string;
  readonly system: string;
}

/** Which program this is: nothing to judge, but the first question of whoever helps from afar. */
export function checkProgram({ version, host, node, system }: ProgramFacts): Check {
  return { id: 'program', look: async () => ({ says: 'program-known', facts: { version, host, node, system } }) };
}
