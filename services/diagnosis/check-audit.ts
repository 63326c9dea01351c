import { verifyAudit } from '#services/audit/verify-audit.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { Check } from './check.ts';

/** Whether what staff did still stands as it was written: the chain walked from its first entry, as `audit:verify` does. */
export function checkAudit(tools: Pick<StorageTools, 'root' | 'fileSystem' | 'pause'>): Check {
  return {
    id: 'audit',
    async look() {
      const { entries, faults, unreadable } = await verifyAudit(tools);
      const facts = { entries, faults: faults.length + unreadable.length };
      if (facts.faults === 0) return { says: 'audit-holds', facts };
      return { says: 'audit-broken', facts, named: [...unreadable, ...faults.map(({ sequence }) => `#${sequence}`)] };
    },
  };
}
