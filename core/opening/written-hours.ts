import { isDay, MOST_SPANS, type Span } from './hours.ts';

const TIME = String.raw`(\d{1,2})\s*(?:(?:[:.hg]|giờ)\s*(\d{2})?)?`;
const SPAN = new RegExp(String.raw`^${TIME}\s*(?:-|–|đến)\s*${TIME}$`, 'u');

/**
 * The hours of a day as an office writes them: “7:30-11:30, 13:30-17:00”, “7h30 - 11h30, 13h30 - 17h”. Nothing at all is a closed day;
 * null for what names no hours.
 */
export function writtenHours(text: string): readonly Span[] | null {
  const tidy = text.normalize('NFC').trim().toLowerCase();
  if (tidy === '') return [];
  const spans: Span[] = [];
  for (const part of tidy.split(/[,;]/)) {
    const read = SPAN.exec(part.trim());
    if (read === null) return null;
    const [, fromHour, fromMinute, toHour, toMinute] = read;
    const from = minutesOf(fromHour, fromMinute);
    const to = minutesOf(toHour, toMinute);
    if (from === null || to === null) return null;
    spans.push({ from, to });
  }
  return spans.length <= MOST_SPANS && isDay(spans) ? spans : null;
}

function minutesOf(hour = '', minute = '00'): number | null {
  return Number(hour) > 24 || Number(minute) > 59 ? null : Number(hour) * 60 + Number(minute);
}

/** 7:30 for 450. */
export function timeText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What `writtenHours` reads back. */
export function hoursText(spans: readonly Span[]): string {
  return spans.map(({ from, to }) => `${timeText(from)}-${timeText(to)}`).join(', ');
}
