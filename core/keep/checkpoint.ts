/** Which records a purge lets go. */
export const PURGED_KINDS = ['visits', 'away'] as const;
export type PurgedKind = (typeof PURGED_KINDS)[number];

/** The proof of a purge, as the audit keeps it: what went, and a hash of everything the sum that stays was made of. */
export interface Checkpoint {
  readonly kind: PurgedKind;
  /** YYYY-MM. */
  readonly month: string;
  readonly files: number;
  /** Visits, or helps away from the kiosk. */
  readonly records: number;
  /** SHA-256 of `purgedText`, in hexadecimal. */
  readonly chain: string;
}

/** `visits 2025-10 files:31 records:620 sha256:…`; fits into `about` of an entry. */
export function checkpointText({ kind, month, files, records, chain }: Checkpoint): string {
  return `${kind} ${month} files:${files} records:${records} sha256:${chain}`;
}

/** The checkpoint an entry's `about` holds; null where it holds something else. */
export function readCheckpoint(about: string): Checkpoint | null {
  const [, kind, month = '', files, records, chain = ''] =
    /^(visits|away) (\d{4}-\d{2}) files:(\d{1,6}) records:(\d{1,9}) sha256:([0-9a-f]{64})$/.exec(about) ?? [];
  const known = PURGED_KINDS.find((one) => one === kind);
  return known === undefined ? null : { kind: known, month, files: Number(files), records: Number(records), chain };
}

/** What is hashed: every file by what it is called and the print of what stood in it, in the order of the days. */
export function purgedText(prints: Readonly<Record<string, string>>): string {
  return Object.entries(prints)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, print]) => `${name} ${print}\n`)
    .join('');
}
