import { dayText } from '#core/basics/vietnamese-time.ts';
import { dayAfter, weekdayOf, type Span } from '#core/opening/hours.ts';
import type { Holiday } from '#core/opening/door.ts';
import type { OfficeTime } from '#core/opening/openness.ts';
import type { OfficeText } from '#core/overlay/value.ts';
import type { Language } from '#core/basics/language.ts';
import type { Translate } from '#renderer/language/translate.ts';

const DAYS = ['door.mon', 'door.tue', 'door.wed', 'door.thu', 'door.fri', 'door.sat', 'door.sun'] as const;

/** Monday is 0. */
export function weekdayName(weekday: number, t: Translate): string {
  return t(DAYS[weekday] ?? 'door.mon');
}

/** “7 giờ 30”, “13 giờ”. */
export function clockWords(minute: number, t: Translate): string {
  const [hour, minutes] = [Math.floor(minute / 60), minute % 60];
  return minutes === 0 ? t('door.hour', { hour }) : t('door.hourMinute', { hour, minutes: String(minutes).padStart(2, '0') });
}

export function hoursWords(spans: readonly Span[], t: Translate): string {
  return spans.length === 0
    ? t('door.closedDay')
    : spans.map(({ from, to }) => t('door.span', { from: clockWords(from, t), to: clockWords(to, t) })).join(', ');
}

/** When the office opens again, as one says it to somebody who stands there today. */
export function opensWords({ day, minute }: OfficeTime, today: string, t: Translate): string {
  const time = clockWords(minute, t);
  if (day === today) return t('door.opensToday', { time });
  const weekday = weekdayName(weekdayOf(day), t);
  // The year is said only where it is another one.
  const date = day.slice(0, 4) === today.slice(0, 4) ? dayText(day).slice(0, 5) : dayText(day);
  return day === dayAfter(today) ? t('door.opensTomorrow', { time, weekday, date }) : t('door.opensOn', { time, weekday, date });
}

export function holidayName({ name }: Holiday, language: Language, t: Translate): string {
  return 'listed' in name ? t(`door.holiday.${name.listed}`) : inLanguage(name.own, language);
}

/** English that was left empty is said in Vietnamese. */
export function inLanguage({ vi, en }: OfficeText, language: Language): string {
  return language === 'en' && en !== '' ? en : vi;
}
