import type { Localised } from '#core/basics/language.ts';
import type { Translate } from '#renderer/language/translate.ts';
import type { OfficeValue } from '#core/overlay/value.ts';

const NAMED = {
  'facts/fee': 'staff.wordFee',
  'facts/time': 'staff.wordTime',
  'facts/who': 'staff.wordWho',
  'facts/where': 'staff.wordWhere',
  summary: 'staff.wordSummary',
  legal: 'staff.wordLegal',
  qr: 'staff.wordQr',
} as const;

function isNamed(place: string): place is keyof typeof NAMED {
  return Object.hasOwn(NAMED, place);
}

/** What staff call a place. One that no pack names any more goes by its path. */
export function placeName(
  { place, label }: { readonly place: string; readonly label: Localised | null },
  { t, pick }: { readonly t: Translate; readonly pick: (text: Localised) => string },
): string {
  if (isNamed(place)) return t(NAMED[place]);
  const [part, id = ''] = place.split('/');
  if (part === 'home') return t('staff.wordHome', { number: id });
  if (label === null) return t('staff.wordGonePlace', { place });
  if (part === 'papers') return t('staff.wordPaper', { label: pick(label) });
  if (part === 'mistakes') return t('staff.wordMistake', { label: pick(label) });
  return t('staff.wordMore', { label: pick(label) });
}

/** A value in one line; English that was left empty is the Vietnamese. */
export function valueLine(value: OfficeValue, pick: (text: Localised) => string): string {
  if ('address' in value) return value.address;
  const lines = [value.text, ...(value.detail === null ? [] : [value.detail])];
  return lines.map(({ vi, en }) => pick({ vi, en: en === '' ? vi : en })).join(' · ');
}

/** A sentence of a lesson without the marks around what stands on the real screen. */
export function withoutMarks(text: string): string {
  return text.replaceAll('**', '');
}
