/**
 * Six-digit PINs that a bystander tries first. The list is short on purpose: staff who are refused too often write their PIN
 * on the machine.
 */

/** Shapes a finger makes on a key pad, and a few that everybody knows. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  '147258 258369 147369 147852 159357 159753 357159 753951 123654 456123 789456 123789 112358 314159 123321 321123'.split(' '),
);

/** Days every Vietnamese citizen knows, as ngày-tháng-năm: 2/9/1945, 30/4/1975, 19/5/1890, 3/2/1930, 7/5/1954, 22/12/1944. */
const NATIONAL_DAYS: ReadonlySet<string> = new Set(['020945', '300475', '190590', '030230', '070554', '221244']);

/** Whether a PIN of six digits could be guessed within a few tries. */
export function isTooEasy(pin: string): boolean {
  return WELL_KNOWN.has(pin) || NATIONAL_DAYS.has(pin) || hasFewDigits(pin) || isRun(pin) || isRepeat(pin) || isPairs(pin);
}

/** 000000, 121212, 686868, 111222. */
function hasFewDigits(pin: string): boolean {
  return new Set(pin).size < 3;
}

/** Every digit the same step from the last, round the corner too: 123456, 987654, 789012, 024680. */
function isRun(pin: string): boolean {
  return new Set(steps(pin.split(''))).size === 1;
}

/** The same three digits twice: 123123, 907907. */
function isRepeat(pin: string): boolean {
  return pin.slice(0, 3) === pin.slice(3);
}

/** Three doubles in a run: 112233, 885522. */
function isPairs(pin: string): boolean {
  const [a, b, c, d, e, f] = pin;
  return a === b && c === d && e === f && new Set(steps([a ?? '', c ?? '', e ?? ''])).size === 1;
}

function steps(digits: readonly string[]): number[] {
  return digits.slice(1).map((digit, index) => (Number(digit) - Number(digits[index]) + 10) % 10);
}
