import type { Settings } from '#core/contract/shapes.ts';
import { NOTICE_LIMIT } from '#core/opening/door.ts';

/** A day long after these tests, on which the office below is closed and has something to say. */
export const CLOSED_ON = '2031-02-05';

const long = (text: string, limit: number): string =>
  text
    .repeat(Math.ceil(limit / text.length))
    .slice(0, limit)
    .trim();
const notice = {
  vi: long('Chiều thứ Năm trung tâm họp giao ban, không nhận hồ sơ; mời bà con đến buổi sáng. ', NOTICE_LIMIT),
  en: long('On Thursday afternoon the centre takes no papers because of a meeting; please come in the morning. ', NOTICE_LIMIT),
};

/** Always open but then, with the longest words there can be at the door. */
export const CLOSED_SOMEDAY: Partial<Settings> = {
  office: { 'office-phone': '0210 3 888 999, 0210 3 888 998' },
  notice: { text: notice, from: CLOSED_ON, to: CLOSED_ON },
  hours: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
  holidays: [
    {
      from: CLOSED_ON,
      to: '2031-02-09',
      name: { own: { vi: long('Nghỉ sửa chữa trụ sở ', 60), en: long('Closed for repairs ', 60) } },
    },
  ],
};
