const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** Names of groups of three, from the right; above a thousand million they begin anew. */
const GROUPS = ['', 'nghìn', 'triệu'] as const;
const GROUP = 1000;
const BILLION = 1_000_000_000;

/** A number of digits read one by one: a phone, a code, an identity number. */
export function digitWords(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)] ?? digit).join(' ');
}

/** A whole number as it is said in the north: 24 hai mươi tư, 105 một trăm linh năm. Not negative. */
export function numberWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`no whole number: ${value}`);
  if (value === 0) return DIGITS[0];
  if (value >= BILLION) {
    const rest = value % BILLION;
    return `${numberWords(Math.floor(value / BILLION))} tỷ${rest === 0 ? '' : ` ${underBillion(rest, true)}`}`;
  }
  return underBillion(value, false);
}

/** `full`: something larger stands before, so that empty hundreds are said. */
function underBillion(value: number, full: boolean): string {
  const words: string[] = [];
  for (let group = GROUPS.length - 1; group >= 0; group -= 1) {
    const part = Math.floor(value / GROUP ** group) % GROUP;
    if (part === 0) continue;
    words.push(underThousand(part, full || words.length > 0), GROUPS[group] ?? '');
  }
  return words.join(' ').trim();
}

function underThousand(value: number, full: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words = hundreds > 0 || full ? [`${DIGITS[hundreds] ?? ''} trăm`] : [];
  if (rest > 0) words.push(rest < 10 && words.length > 0 ? `linh ${DIGITS[rest] ?? ''}` : underHundred(rest));
  return words.join(' ');
}

function underHundred(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  const first = tens === 1 ? 'mười' : `${DIGITS[tens] ?? ''} mươi`;
  return ones === 0 ? first : `${first} ${lastOf(tens, ones)}`;
}

/** The last digit changes its sound after ten and its multiples. */
function lastOf(tens: number, ones: number): string {
  if (ones === 5) return 'lăm';
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 4 && tens > 1) return 'tư';
  return DIGITS[ones] ?? '';
}
