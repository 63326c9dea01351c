import { holdsPrivate } from '../overlay/private-words.ts';
import type { OfficeText } from '../overlay/value.ts';
import { HOLIDAY_LIMIT, NOTICE_LIMIT, type Holiday, type NoticeLine } from './door.ts';

export type DoorProblem = 'empty' | 'too-long' | 'private' | 'days-turned';

/** What keeps a notice from hanging there; null where nothing does. Its words are tidy. */
export function judgeNotice({ text, from, to }: NoticeLine): DoorProblem | null {
  return judgeText(text, NOTICE_LIMIT) ?? (to < from ? 'days-turned' : null);
}

export function judgeHoliday({ name, from, to }: Holiday): DoorProblem | null {
  return ('own' in name ? judgeText(name.own, HOLIDAY_LIMIT) : null) ?? (to < from ? 'days-turned' : null);
}

function judgeText({ vi, en }: OfficeText, limit: number): DoorProblem | null {
  if (vi === '') return 'empty';
  if (holdsPrivate(vi) || holdsPrivate(en)) return 'private';
  return vi.length > limit || en.length > limit ? 'too-long' : null;
}
