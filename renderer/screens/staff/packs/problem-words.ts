import { PACK_PROBLEMS, STAND_PROBLEMS } from '#core/pack/problems.ts';
import type { Translate } from '#renderer/language/translate.ts';
import { carryKey } from '../carry-key.ts';

const WHYS = [
  ...PACK_PROBLEMS,
  ...STAND_PROBLEMS,
  'no-such-pack',
  'not-a-key',
  'too-many',
  'no-such-key',
  'storage-failed',
  'carrier-failed',
] as const;

/** Why something about a pack came to nothing, and what to do. */
export function problemWords(t: Translate, problem: string): string {
  const why = WHYS.find((one) => one === problem);
  if (why !== undefined) return t(`packs.why.${why}`);
  const carried = carryKey(problem);
  return carried === null ? t('packs.failed') : t(carried);
}
