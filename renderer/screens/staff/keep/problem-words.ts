import type { Translate } from '#renderer/language/translate.ts';
import { carryKey } from '../carry-key.ts';

/** What went wrong with a stick, in words that say what to do. */
export function problemWords(t: Translate, problem: string): string {
  const carried = carryKey(problem);
  if (carried !== null) return t(carried);
  switch (problem) {
    case 'storage-failed':
    case 'not-verified':
    case 'not-ours':
    case 'newer':
    case 'damaged':
      return t(`keep.problem.${problem}`);
    default:
      return t('keep.problem.other');
  }
}

/** A size an office knows: MB, below one KB. */
export function sizeOf(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.round(bytes / 100_000) / 10} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
