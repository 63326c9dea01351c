import type { SampleKind } from './match.ts';

/**
 * What is between something typed and the sample it should have been, in kind and number only: nothing of the text itself leaves this
 * function. `few`, `many`: digits too few or too many. `case`: all letters, but small for capital or the other way round.
 */
export type NearMiss = { readonly kind: 'few' | 'many'; readonly digits: number } | { readonly kind: 'case' };

/** Null where what was typed is something else altogether. `sample` is the first accepted value. */
export function nearMiss(typed: string, sample: string, kind: SampleKind): NearMiss | null {
  if (kind === 'secret') {
    const [one, other] = [typed.trim().normalize('NFC'), sample.normalize('NFC')];
    return one !== other && one.toLowerCase() === other.toLowerCase() ? { kind: 'case' } : null;
  }
  if (kind !== 'digits') return null;
  const [one, other] = [typed.replaceAll(/[\s.]/g, ''), sample.replaceAll(/[\s.]/g, '')];
  // Only what begins as the sample does: somebody's own number is never counted.
  if (one === '' || one === other) return null;
  if (other.startsWith(one)) return { kind: 'few', digits: other.length - one.length };
  return one.startsWith(other) ? { kind: 'many', digits: one.length - other.length } : null;
}
