import { dayText } from '#core/basics/vietnamese-time.ts';
import type { PlaceKind } from '#core/overlay/place.ts';
import type { Correction, Draft, OfficeValue } from '#core/overlay/value.ts';
import { writtenDay } from '#core/overlay/written-day.ts';

/** The boxes of a correction. */
export const FIELDS = ['vi', 'viDetail', 'en', 'enDetail', 'address', 'source', 'date'] as const;
export type Field = (typeof FIELDS)[number];
export type Written = Readonly<Record<Field, string>>;

/** The boxes a place has. */
export function fieldsOf(kind: PlaceKind): readonly Field[] {
  if (kind === 'address') return ['address', 'source', 'date'];
  return kind === 'note' ? ['vi', 'en', 'source', 'date'] : ['vi', 'viDetail', 'en', 'enDetail', 'source', 'date'];
}

/** What stands in the boxes when a place is opened: what was half written, else what holds now. `date` is YYYY-MM-DD or as it was typed. */
export function writtenOf(value: OfficeValue | null, source: string, date: string): Written {
  const words = value !== null && !('address' in value) ? value : null;
  return {
    vi: words?.text.vi ?? '',
    viDetail: words?.detail?.vi ?? '',
    en: words?.text.en ?? '',
    enDetail: words?.detail?.en ?? '',
    address: value !== null && 'address' in value ? value.address : '',
    source,
    date: dayText(date),
  };
}

export function valueOf(written: Written, kind: PlaceKind): OfficeValue {
  if (kind === 'address') return { address: written.address };
  const detail = { vi: written.viDetail, en: written.enDetail };
  return {
    text: { vi: written.vi, en: written.en },
    detail: kind === 'note' || (detail.vi.trim() === '' && detail.en.trim() === '') ? null : detail,
  };
}

/** Null while the day is not one. */
export function correctionOf(written: Written, kind: PlaceKind): Correction | null {
  const date = writtenDay(written.date);
  return date === null ? null : { value: valueOf(written, kind), source: written.source, date };
}

export function draftOf(written: Written, kind: PlaceKind): Pick<Draft, 'value' | 'source' | 'date'> {
  return { value: valueOf(written, kind), source: written.source, date: written.date };
}
