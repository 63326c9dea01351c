/**
 * The code of the recovery sheet, kept in the office's safe for the day no admin remembers a PIN: five groups of four from letters and
 * digits that nobody takes for each other, 98 bits.
 */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUPS = 5;
const IN_GROUP = 4;

/** `random` answers a whole number below its argument, each equally likely. */
export function makeRecoveryCode(random: (below: number) => number): string {
  const sign = (): string => SIGNS.charAt(random(SIGNS.length));
  const group = (): string => Array.from({ length: IN_GROUP }, sign).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** As it was made, however it was typed: small letters, spaces or no dashes. Null for what can be no code. */
export function readRecoveryCode(typed: string): string | null {
  const signs = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  if (signs.length !== GROUPS * IN_GROUP || [...signs].some((sign) => !SIGNS.includes(sign))) return null;
  return (signs.match(/.{4}/g) ?? []).join('-');
}
