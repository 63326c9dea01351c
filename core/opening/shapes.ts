import { z } from 'zod';
import { day } from '../content/text.ts';
import { officeText } from '../overlay/value.ts';
import { HOLIDAY_NAMES, MOST_HOLIDAYS } from './door.ts';
import { isDay, MINUTES_OF_DAY, MOST_SPANS } from './hours.ts';
import { judgeHoliday, judgeNotice } from './judge-door.ts';

const minute = z.number().int().min(0).max(MINUTES_OF_DAY);
const dayHours = z
  .array(z.strictObject({ from: minute, to: minute }))
  .max(MOST_SPANS)
  .refine((spans) => isDay(spans), { error: 'hours that do not follow each other' });

const notice = z
  .strictObject({ text: officeText, from: day, to: day })
  .refine((line) => judgeNotice(line) === null, { error: 'cannot hang at the door' });
const holiday = z
  .strictObject({
    from: day,
    to: day,
    name: z.union([z.strictObject({ listed: z.enum(HOLIDAY_NAMES) }), z.strictObject({ own: officeText })]),
  })
  .refine((one) => judgeHoliday(one) === null, { error: 'cannot hang at the door' });

/** The door among the settings. Absent in files written before there was one, and empty until the office says something: nothing is invented. */
export const doorSettings = {
  notice: notice.nullable().default(null),
  hours: z.array(dayHours).length(7).nullable().default(null),
  holidays: z.array(holiday).max(MOST_HOLIDAYS).default([]),
  openOn: day.nullable().default(null),
} as const;

export const door = z.strictObject({
  notice: notice.nullable(),
  hours: z.array(dayHours).length(7).nullable(),
  holidays: z.array(holiday),
  openOn: day.nullable(),
});
