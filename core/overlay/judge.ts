import type { Portal } from '../content/library.ts';
import { checkAddress } from '../slip/allow-list.ts';
import { withoutUnseen } from '../vietnamese/unseen.ts';
import type { PlaceKind } from './place.ts';
import { holdsPrivate } from './private-words.ts';
import type { Correction, OfficeText, OfficeValue } from './value.ts';

/**
 * Why a correction cannot stand. `not-of-this-place`: an address where words belong, or the other way round; `not-listed`: an address of a
 * host that content does not list, or not a plain https one.
 */
export type ValueProblem = 'empty' | 'too-long' | 'private' | 'not-listed' | 'not-of-this-place' | 'future-date';

/** The longest words of each place, in characters: what page and slip hold at every size of text. */
export const LIMITS: Readonly<Record<Exclude<PlaceKind, 'address'>, { readonly text: number; readonly detail: number }>> = {
  fact: { text: 90, detail: 120 },
  paper: { text: 90, detail: 140 },
  note: { text: 240, detail: 0 },
};
/** A sentence under “Cần biết” has more room than one of the four facts. */
export const MORE_LIMIT = 240;
export const SOURCE_LIMIT = 120;
export const ADDRESS_LIMIT = 300;

/** Words trimmed and composed, without what cannot be seen, as content has them. */
export function tidyText({ vi, en }: OfficeText): OfficeText {
  return { vi: tidy(vi), en: tidy(en) };
}

export function tidy(text: string): string {
  return (
    withoutUnseen(text.replaceAll(/\s/g, ' '))
      // Afterwards: a mark that was kept from its letter finds it now.
      .normalize('NFC')
      .replaceAll(/ +/g, ' ')
      .trim()
  );
}

export function tidyValue(value: OfficeValue): OfficeValue {
  if ('address' in value) return { address: value.address.trim() };
  const detail = value.detail === null ? null : tidyText(value.detail);
  return { text: tidyText(value.text), detail: detail === null || (detail.vi === '' && detail.en === '') ? null : detail };
}

/** What keeps a correction from standing at a place; null where nothing does. `value` is tidy; `today` is a day in Việt Nam. */
export function judge(
  { value, source, date }: Correction,
  at: { readonly kind: PlaceKind; readonly place: string },
  around: { readonly portals: readonly Pick<Portal, 'host'>[]; readonly today: string },
): ValueProblem | null {
  if (holdsPrivate(source)) return 'private';
  if (source.length > SOURCE_LIMIT) return 'too-long';
  if (date > around.today) return 'future-date';
  if ('address' in value) return judgeAddress(value.address, at.kind, around.portals);
  if (at.kind === 'address') return 'not-of-this-place';
  const limit = LIMITS[at.kind];
  const text = at.place.startsWith('more/') ? MORE_LIMIT : limit.text;
  if (value.text.vi === '') return 'empty';
  if (at.kind === 'paper' && value.detail === null) return 'empty';
  if (at.kind === 'note' && value.detail !== null) return 'not-of-this-place';
  // English below nothing would be said to half of the readers only.
  if (value.detail?.vi === '') return 'empty';
  return judgeText(value.text, text) ?? (value.detail === null ? null : judgeText(value.detail, limit.detail));
}

function judgeText({ vi, en }: OfficeText, limit: number): ValueProblem | null {
  if (holdsPrivate(vi) || holdsPrivate(en)) return 'private';
  return vi.length > limit || en.length > limit ? 'too-long' : null;
}

function judgeAddress(address: string, kind: PlaceKind, portals: readonly Pick<Portal, 'host'>[]): ValueProblem | null {
  if (kind !== 'address') return 'not-of-this-place';
  if (address === '') return 'empty';
  if (address.length > ADDRESS_LIMIT) return 'too-long';
  if (holdsPrivate(address)) return 'private';
  return checkAddress(address, portals).ok ? null : 'not-listed';
}

/** Whether a draft may be written down at all: half a sentence may, a number of a person may not. */
export function draftHoldsPrivate(value: OfficeValue, source: string): boolean {
  const texts = 'address' in value ? [value.address] : [value.text, ...(value.detail === null ? [] : [value.detail])];
  return [source, ...texts.flatMap((text) => (typeof text === 'string' ? [text] : [text.vi, text.en]))].some(holdsPrivate);
}

/** A day as far as it was typed; nothing where it is no beginning of one: a box for a day must not keep a number of a person or a name. */
export function halfADay(typed: string): string {
  const text = typed.trim();
  return /^[\d/. -]{0,12}$/.test(text) && text.replaceAll(/\D/g, '').length <= 8 ? text : '';
}
