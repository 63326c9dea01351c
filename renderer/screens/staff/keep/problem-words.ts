import type { Translate } from '#renderer/language/translate.ts';

/** What went wrong with a stick, in words that say what to do. */
export function problemWords(t: Translate, problem: string): string {
  switch (problem) {
    case 'carrier-gone':
    case 'carrier-full':
    case 'carrier-failed':
    case 'no-file':
      return t(`staff.carry.${problem}`);
    case 'storage-failed':
    case 'not-verified':
    case 'not-ours':
    case 'newer':
    case 'damaged':
      return t(`keep.problem.${problem}`);
    case 'unreachable':
      return t('staff.noAnswer');
    default:
      return t('keep.problem.other');
  }
}

/** A size an office knows: MB, below one KB. */
export function sizeOf(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.round(bytes / 100_000) / 10} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
