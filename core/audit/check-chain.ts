import { type AuditEntry, CHAIN_START, chainText } from './entry.ts';

/** The newest entry: what the next one is tied to. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

export const NO_ENTRIES: ChainHead = { sequence: 0, hash: CHAIN_START };

/** Where a chain no longer holds: an entry whose words are not those that were hashed, or one that does not follow the one before. */
export interface ChainFault {
  readonly sequence: number;
  readonly fault: 'changed' | 'missing-before';
}

/**
 * Walks entries in the order they are kept. Finds every edit by someone who does not make all later hashes anew; against that, the
 * head is printed in the month report. `hash` is SHA-256 of a text, in hexadecimal. A long chain may be walked piece by piece: `after` is the
 * head of the piece before.
 */
export function checkChain(
  entries: Iterable<AuditEntry>,
  hash: (text: string) => string,
  after: ChainHead = NO_ENTRIES,
): { readonly head: ChainHead; readonly faults: readonly ChainFault[] } {
  let head = after;
  const faults: ChainFault[] = [];
  for (const entry of entries) {
    const { sequence, before } = entry;
    if (sequence !== head.sequence + 1 || before !== head.hash) faults.push({ sequence, fault: 'missing-before' });
    if (hash(chainText(entry)) !== entry.hash) faults.push({ sequence, fault: 'changed' });
    head = { sequence, hash: entry.hash };
  }
  return { head, faults };
}
