import { foldSpelling } from './fold.ts';

export type SampleKind = 'text' | 'digits' | 'date' | 'secret';

/** A date in day, month, year without leading zeros; null when it is not three numbers. */
function dateParts(text: string): string | null {
  const parts = text.trim().split(/[\s/.-]+/);
  return parts.length === 3 && parts.every((part) => /^\d+$/.test(part)) ? parts.map(Number).join('/') : null;
}

function normal(text: string, kind: SampleKind): string {
  switch (kind) {
    case 'text':
      return foldSpelling(text).replaceAll(/\s+/g, ' ').trim();
    case 'digits':
      return text.replaceAll(/[\s.]/g, '');
    case 'date':
      return dateParts(text) ?? text.trim();
    case 'secret':
      return text.trim().normalize('NFC');
  }
}

/**
 * Which of the accepted values was typed: tones and case are forgiven in text, spaces in numbers, leading zeros in dates; a secret must
 * be exact. Only the index leaves this function: whatever else was typed ends here.
 */
export function matchSample(typed: string, accepted: readonly string[], kind: SampleKind): number | null {
  const wanted = normal(typed, kind);
  const index = accepted.findIndex((sample) => normal(sample, kind) === wanted);
  return index < 0 ? null : index;
}
