import type { Language, Localised } from '../basics/language.ts';
import type { OfficeHead } from './sheet.ts';

/** Fixed words over an official paper: of the state, and of the Party, whose papers have no motto. */
const NATION = {
  state: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  party: { vi: 'ĐẢNG CỘNG SẢN VIỆT NAM', en: 'COMMUNIST PARTY OF VIET NAM' },
} as const satisfies Record<string, Localised>;
const MOTTO: Localised = { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' };
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Left blank for the hand. */
const BLANK = '......';

export interface HeadOf {
  readonly of: 'state' | 'party';
  readonly above: string | null;
  readonly organ: string;
  /** Name of the commune; null leaves it to the hand. */
  readonly place: string | null;
  /** Day in Việt Nam, YYYY-MM-DD; null leaves it to the hand. */
  readonly day: string | null;
  readonly language: Language;
}

export function officeHead({ of, above, organ, place, day, language }: HeadOf): OfficeHead {
  return {
    kind: 'office-head',
    above: above?.toLocaleUpperCase('vi') ?? null,
    organ: organ.toLocaleUpperCase('vi'),
    nation: NATION[of][language],
    motto: of === 'state' ? MOTTO[language] : null,
    placeAndDate: `${place ?? BLANK}, ${dateLine(day, language)}`,
  };
}

/** Days under ten and the first two months are written with a nought, so that nobody can put a figure before them. */
function dateLine(day: string | null, language: Language): string {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  if (language === 'vi')
    return day === null
      ? `ngày ${BLANK} tháng ${BLANK} năm 20${BLANK}`
      : `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
  return day === null ? BLANK.repeat(3) : `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}
