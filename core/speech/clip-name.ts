/** Longest name without its ending, in characters: with a folder before it, it stays below the 260 some Windows programs know. */
const LONGEST = 120;

/** Names that are devices on Windows, whatever follows their first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The name of a recording's file without its ending: the key of its message and, where the message has several sentences, which one it is,
 * from 1. Holds only letters of a–z, digits, dots and hyphens, so that every file system takes it and a person can read it.
 */
export function clipName(key: string, sentence: number | null): string {
  const end = sentence === null ? '' : `.${sentence}`;
  const safe = key
    .replaceAll(/[^A-Za-z0-9.-]+/g, '-')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/^[.-]+|[.-]+$/g, '')
    .slice(0, LONGEST - end.length);
  return (DEVICE.test(safe) ? `x-${safe}` : safe) + end;
}
