import type { Localised } from '../basics/language.ts';
import { isFilled, likeDays, type Span, type Week } from './hours.ts';

/** The field of the office that says when it is open. Its words come from the hours of the week wherever these are filled in. */
export const HOURS_FIELD = 'office-hours';

/** What the office says of itself, by field id: in its own words, or in words made for both languages. */
export type SaidOffice = Readonly<Record<string, string | Localised>>;

const DAYS: readonly Localised[] = [
  { vi: 'thứ\u00A0Hai', en: 'Monday' },
  { vi: 'thứ\u00A0Ba', en: 'Tuesday' },
  { vi: 'thứ\u00A0Tư', en: 'Wednesday' },
  { vi: 'thứ\u00A0Năm', en: 'Thursday' },
  { vi: 'thứ\u00A0Sáu', en: 'Friday' },
  { vi: 'thứ\u00A0Bảy', en: 'Saturday' },
  { vi: 'Chủ\u00A0nhật', en: 'Sunday' },
];
const CLOSED: Localised = { vi: 'nghỉ', en: 'closed' };

/** The hours of a week as a door sign has them: a line for days that follow each other and are alike, from Monday on. */
export function hoursLines(week: Week): readonly Localised[] {
  return likeDays(week).map(({ first, last, spans }) => ({
    vi: lineOf('vi', first, last, spans),
    en: lineOf('en', first, last, spans),
  }));
}

/** The same in one sentence; null where no hour is filled in. */
export function saidHours(week: Week | null): Localised | null {
  if (!isFilled(week)) return null;
  const lines = hoursLines(week);
  // Names of days begin small in Vietnamese; a sentence begins large.
  return { vi: capital(lines.map(({ vi }) => vi).join('; ')), en: lines.map(({ en }) => en).join('; ') };
}

/**
 * The fields of the office as everyone reads them: the hours of the week are said by their own words, and by none beside them. What was
 * typed in their field before there were such hours is said only until an hour is filled in (`withHours`).
 */
export function saidOffice(office: Readonly<Record<string, string>>, hours: Week | null): SaidOffice {
  const said = saidHours(hours);
  return said === null ? office : { ...office, [HOURS_FIELD]: said };
}

/**
 * The settings with a week in the place of the one before. Once an hour is filled in what was typed before goes: a week that is cleared
 * later says nothing, and not what nobody looked at for a year.
 */
export function withHours<Of extends { readonly office: Readonly<Record<string, string>>; readonly hours: Week | null }>(
  settings: Of,
  hours: Week | null,
): Of {
  if (!isFilled(hours) && !isFilled(settings.hours)) return { ...settings, hours };
  const { [HOURS_FIELD]: _typed, ...office } = settings.office;
  return { ...settings, hours, office };
}

function lineOf(language: 'vi' | 'en', first: number, last: number, spans: readonly Span[]): string {
  const day = (at: number): string => DAYS[at]?.[language] ?? '';
  const days = first === last ? day(first) : `${day(first)} – ${day(last)}`;
  const times = spans.map(({ from, to }) => `${timeOf(from, language)} – ${timeOf(to, language)}`);
  return `${days}: ${times.length === 0 ? CLOSED[language] : times.join(', ')}`;
}

function timeOf(minutes: number, language: 'vi' | 'en'): string {
  const hour = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  if (language === 'en') return `${hour}:${rest}`;
  return rest === '00' ? `${hour}\u00A0giờ` : `${hour}\u00A0giờ\u00A0${rest}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
