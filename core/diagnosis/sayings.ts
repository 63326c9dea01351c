/** How a finding is to be taken: all is well, have a look, or it does not work. */
export const VERDICTS = ['ok', 'look', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is looked at, in the order it is shown. */
export const CHECKS = [
  'program',
  'content',
  'disk',
  'data',
  'audit',
  'clock',
  'printer',
  'office-printer',
  'print-test',
  'voice',
  'backup',
  'errors',
  'starts',
  'run',
] as const;
export type CheckId = (typeof CHECKS)[number];

/** Everything a check can say, and how it is to be taken. The words are in `words.ts`, the same on screen and paper. */
export const SAYINGS = {
  'program-known': 'ok',
  'content-whole': 'ok',
  'content-missing': 'wrong',
  'content-broken': 'wrong',
  'content-pictures': 'look',
  'content-changed': 'look',
  'disk-roomy': 'ok',
  'disk-low': 'look',
  'disk-full': 'wrong',
  'disk-unknown': 'look',
  'data-whole': 'ok',
  'data-mended': 'look',
  'data-bad': 'wrong',
  'audit-holds': 'ok',
  'audit-broken': 'wrong',
  'clock-right': 'ok',
  'clock-doubted': 'look',
  'clock-behind': 'wrong',
  'clock-zone': 'look',
  'printer-none': 'ok',
  'office-printer-none': 'ok',
  'office-printer-shared': 'ok',
  'printer-ready': 'ok',
  'printer-unknown': 'look',
  'printer-low': 'look',
  'printer-no-paper': 'wrong',
  'printer-cover': 'wrong',
  'printer-offline': 'wrong',
  'printer-error': 'wrong',
  'print-test-none': 'ok',
  'print-test-good': 'ok',
  'print-test-old': 'look',
  'print-test-never': 'look',
  'print-test-virtual': 'look',
  'print-test-blank': 'wrong',
  'print-test-cut': 'wrong',
  'print-test-nothing': 'wrong',
  'voice-system': 'ok',
  'voice-recorded': 'ok',
  'voice-none': 'look',
  'backup-fresh': 'ok',
  'backup-old': 'look',
  'backup-never': 'look',
  'errors-none': 'ok',
  'errors-some': 'look',
  'errors-many': 'wrong',
  'starts-steady': 'ok',
  'starts-bad': 'look',
  'starts-rested': 'wrong',
  'starts-software': 'look',
  'run-steady': 'ok',
  'memory-low': 'look',
  'check-slow': 'look',
  'check-failed': 'look',
} as const satisfies Record<string, Verdict>;
export type Saying = keyof typeof SAYINGS;

export const SAYING_NAMES = Object.keys(SAYINGS) as readonly Saying[];

export function verdictOf({ says }: { readonly says: Saying }): Verdict {
  return SAYINGS[says];
}

/** The worst of some. */
export function worstOf(findings: readonly { readonly says: Saying }[]): Verdict {
  const verdicts = findings.map(verdictOf);
  return verdicts.includes('wrong') ? 'wrong' : verdicts.includes('look') ? 'look' : 'ok';
}
