import { letterWords } from './letter-names.ts';
import { digitWords, numberWords } from './number-words.ts';

/**
 * Short forms as people here say them. Longest first where one begins another. What stands for words is said in full; what is a
 * name is said by its letters.
 */
const SHORT: readonly (readonly [string, string])[] = [
  ['VNeID', 'vi en ai đi'],
  ['BHYT', 'bảo hiểm y tế'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['CCCD', 'căn cước công dân'],
  ['CSDL', 'cơ sở dữ liệu'],
  ['UBND', 'uỷ ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['DVCQG', 'dịch vụ công quốc gia'],
  ['DVC', 'dịch vụ công'],
  ['GPLX', 'giấy phép lái xe'],
  ['OTP', 'ô tê pê'],
  ['PIN', 'pin'],
  ['PDF', 'pê đê ép'],
  ['SMS', 'ét em ét'],
  ['USB', 'u ét bê'],
  ['QR', 'quy a'],
  ['AI', 'ây ai'],
  ['GB', 'ghi ga bai'],
  ['MB', 'mê ga bai'],
  ['KB', 'ki lô bai'],
  ['km', 'ki lô mét'],
  ['kg', 'ki lô gam'],
  ['cm', 'xăng ti mét'],
  ['TP.', 'thành phố'],
];

/** Parts of addresses that are written without marks. */
const HOST_PARTS: Readonly<Record<string, string>> = {
  dichvucong: 'dịch vụ công',
  thutuc: 'thủ tục',
  vneid: 'vi en ai đi',
  vssid: 'vi ét ét ai đi',
  gov: 'gốp',
  vn: 'vê nờ',
  dcs: 'đê xê ét',
  www: 'ba chữ vê kép',
  com: 'com',
  org: 'o rờ gờ',
};

/** Who gave a law, by the end of its number. */
const GIVERS: Readonly<Record<string, string>> = {
  'NĐ-CP': 'của Chính phủ',
  'NQ-CP': 'của Chính phủ',
  QH: 'của Quốc hội',
  UBTVQH: 'của Uỷ ban Thường vụ Quốc hội',
  'TT-BTP': 'của Bộ Tư pháp',
  'TT-BTC': 'của Bộ Tài chính',
  'TT-BCA': 'của Bộ Công an',
  'QĐ-TTG': 'của Thủ tướng',
};

/** What stands in a text and how it is said, tried in this order at every place. Each pattern is anchored by what may not touch it. */
const RULES: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  // dichvucong.gov.vn
  [/(?<![\p{L}\p{N}])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|org|net)(?![\p{L}\p{N}])/giu, (host) => hostWords(host)],
  // 1.001193: a code of a procedure, never a sum.
  [/(?<![\d.,])(\d)\.(\d{6})(?![\d.,]*\d)/g, (_, first, rest) => `${digitWords(first ?? '')} chấm ${digitWords(rest ?? '')}`],
  // 07/2025/NĐ-CP: a law is said by its number and year, and by who gave it.
  [
    /(?<![\d/])(\d{1,4})\/(\d{4})\/((?:[A-ZĐ]+-)*[A-ZĐ]+)(\d*)(?![\p{L}\d])/gu,
    (_, number, year, giver, term) => `${count(number)} năm ${count(year)}${giverWords(giver ?? '', term ?? '')}`,
  ],
  [
    /(?<=(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết)(?: số)? )(\d{1,4})\/(\d{4})(?![\d/])/giu,
    (_, number, year) => `${count(number)} năm ${count(year)}`,
  ],
  // 87/2020 is no month, so it is a law further on in a list.
  [/(?<![\d/])(1[3-9]|[2-9]\d|\d{3,4})\/(\d{4})(?![\d/])/g, (_, number, year) => `${count(number)} năm ${count(year)}`],
  // 03/11/2025, with or without the word before it
  [
    /(?<![\d/])(ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/giu,
    (_, _word, day, month, year) => `ngày ${count(day)} tháng ${monthWord(month)} năm ${count(year)}`,
  ],
  // 07/2026
  [
    /(?<![\d/])(tháng )?(\d{1,2})\/(\d{4})(?![\d/])/giu,
    (_, _word, month, year) => `tháng ${monthWord(month)} năm ${count(year)}`,
  ],
  // ngày 4/7: a day of a month, which without the word would be so many of so many
  [
    /(ngày |mùng |mồng )(\d{1,2})\/(\d{1,2})(?![\d/])/giu,
    (_, word, day, month) => `${word ?? ''}${count(day)} tháng ${monthWord(month)}`,
  ],
  // tháng 4, thứ 4, quý 4: the fourth of a row has a name of its own
  [/(?<!\p{L})(tháng|thứ|quý) 4(?!\d|[.,/:]\d| ?[–-] ?\d)/giu, (_, word) => `${word ?? ''} tư`],
  // 8h30, 7g15, 8h: the hour as it stands on a door
  [
    /(?<![\d\p{L}.,])(\d{1,2})[hg](\d{2})?(?![\d\p{L}])(?:( ?[–-] ?)(?=\d{1,2}[hg]))?/gu,
    (_, hour, minute, to) => `${doorWords(hour, minute)}${to === undefined ? '' : ' đến '}`,
  ],
  // 5MB: the number first, then what it counts
  [/(?<=\d)(?=(?:[GMK]B|km|kg|cm)(?![\p{L}\p{N}]))/gu, () => ' '],
  // 4G: so people name the network
  [/(?<![\p{L}\p{N}.,])([2-6])G(?![\p{L}\p{N}])/gu, (_, age) => `${count(age)} gờ`],
  // CT01, A4, F0: a form or a size by its letters, then its number
  [
    /(?<![\p{L}\p{N}])([A-ZĐ]{1,3})(\d{1,4})(?![\p{L}\p{N}]|[.,/-]\d)/gu,
    (_, letters, number) => `${letterWords(letters ?? '')} ${codeNumber(number ?? '')}`,
  ],
  // 15:04
  [/(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])/g, (_, hour, minute) => clockWords(hour ?? '', minute ?? '')],
  // 0239 3825 123, (0239) 3.825.123: a phone, however it is spaced.
  [
    /(?<![\d.,])\(?0\d{1,4}\)?(?:[ .]\d{1,4}){1,4}(?![\d.,]*\d)/g,
    (phone) => {
      const digits = phone.replaceAll(/\D/g, '');
      return digits.length < 9 ? phone : digitWords(digits);
    },
  ],
  // 18001096, 1900 0368, 000000000000, 472915: nobody says these as sums, which are written with dots.
  [/(?<![\d.,])1[89]00 ?\d{2,6}(?![\d.,]*\d)/g, (digits) => digitWords(digits.replace(' ', ''))],
  [/(?<![\d.,])(?:0\d+|\d{5,})(?![\d.,]*\d)/g, (digits) => digitWords(digits)],
  // 20.000
  [/(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,]*\d)/g, (sum) => count(sum.replaceAll('.', ''))],
  // 6,5
  [/(?<![\d.,])(\d+),(\d+)(?![\d.,]*\d)/g, (_, whole, part) => `${count(whole)} phẩy ${digitWords(part ?? '')}`],
  // 85 %
  [/(?<![\d.,])(\d+) ?%/g, (_, share) => `${count(share)} phần trăm`],
  // 6 / 9 and 6/9: so many of so many
  [/(?<![\d/])(\d{1,3}) ?\/ ?(\d{1,3})(?![\d/])/g, (_, at, of) => `${count(at)} trên ${count(of)}`],
  // 8–11 giờ
  [/(?<![\d.,])(\d{1,4}) ?[–-] ?(\d{1,4})(?![\d.,]*\d)/g, (_, from, to) => `${count(from)} đến ${count(to)}`],
  [/(?<![\d.,\p{L}])\d{1,4}(?![\d]|[.,]\d)/gu, (digits) => count(digits)],
];

/**
 * A Vietnamese text as it is to be said aloud: numbers, codes, dates, hours, money, addresses and short forms in words, marks of the
 * page left out. Text that needs none of it comes back as it is.
 */
export function spokenVietnamese(text: string): string {
  let spoken = text.normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('**', '');
  for (const [pattern, say] of RULES) spoken = spoken.replaceAll(pattern, say);
  for (const [short, said] of SHORT)
    spoken = spoken.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escape(short)}(?![\\p{L}\\p{N}])`, 'gu'), said);
  return spoken
    .replaceAll('&', 'và')
    .replaceAll(/\s*[›·]\s*/g, ', ')
    .replaceAll(/(?:\s+[–—])+\s+/g, ', ')
    .replaceAll(/[“”"«»]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function count(digits: string | undefined): string {
  const value = Number(digits ?? '0');
  return Number.isSafeInteger(value) ? numberWords(value) : digitWords(digits ?? '');
}

function giverWords(giver: string, term: string): string {
  const who = GIVERS[giver.toUpperCase()];
  if (who === undefined) return '';
  return term === '' ? ` ${who}` : ` ${who} khoá ${count(term)}`;
}

/** The fourth month has a name of its own. */
function monthWord(month: string | undefined): string {
  return Number(month) === 4 ? 'tư' : count(month);
}

/** A short number of a code is a number; one that begins with nothing, or is long, is read digit by digit. */
function codeNumber(digits: string): string {
  return digits.length > 2 || (digits.length > 1 && digits.startsWith('0')) ? digitWords(digits) : count(digits);
}

/** Half past eight is said without the word for minutes, unless they are few. */
function doorWords(hour: string | undefined, minute: string | undefined): string {
  const past = Number(minute ?? '0');
  if (past === 0) return `${count(hour)} giờ`;
  return `${count(hour)} giờ ${count(minute)}${past < 10 ? ' phút' : ''}`;
}

function clockWords(hour: string, minute: string): string {
  return Number(minute) === 0 ? `${count(hour)} giờ` : `${count(hour)} giờ ${count(minute)} phút`;
}

function hostWords(host: string): string {
  return host
    .toLowerCase()
    .split('.')
    .map((part) => HOST_PARTS[part] ?? part)
    .join(' chấm ');
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
