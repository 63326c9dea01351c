import type { MessageKind, MessageRow } from '../wire.ts';

export interface Wanted {
  readonly kind: MessageKind | 'all';
  readonly onlyOver: boolean;
  readonly order: 'written' | 'hardest';
}

/** The rows that are wanted, in the order that is wanted. Of rows as hard as each other the longer comes first. */
export function rowsFor(rows: readonly MessageRow[], { kind, onlyOver, order }: Wanted): readonly MessageRow[] {
  const found = rows.filter((row) => (kind === 'all' || row.kind === kind) && (!onlyOver || row.ease === 'over'));
  if (order === 'written') return found;
  return found.toSorted((a, b) => b.hardness - a.hardness || b.words.vi.count - a.words.vi.count);
}
