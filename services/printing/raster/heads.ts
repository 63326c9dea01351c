/** Dots to the millimetre of every thermal head there is for these rolls (203 to the inch). */
export const DOTS_A_MILLIMETRE = 8;

/** Dots across the head by the width of the roll in millimetres: 72 of 80 and 48 of 58 are printed, what is left and right of that stays white. */
const HEADS: ReadonlyMap<number, number> = new Map([
  [80, 576],
  [58, 384],
]);

/** How many dots of a page this wide are printed; null where no head fits it. */
export function headOf(widthMillimetres: number): number | null {
  return HEADS.get(widthMillimetres) ?? null;
}
