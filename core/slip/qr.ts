import { DOTS_A_MILLIMETRE, HEAD_DOTS } from './page.ts';
import { isRoll, type PaperSize } from './paper-sizes.ts';

/** Dark modules of a QR, row by row, without quiet zone. */
export type QrModules = readonly (readonly boolean[])[];

/** Modules of white around a QR, without which scanners do not find it. */
export const QUIET_ZONE = 4;

/** A millimetre a module is what every phone reads at once; more only costs paper. */
const BEST_DOTS = 8;

/** Width of the symbol itself on a sheet, quiet zone not counted: A4 is A5 by the square root of two. */
const SYMBOL = { a5: 46, a4: 65 } as const;

/** Width in modules, quiet zone included. */
export function qrSide(modules: QrModules): number {
  return modules.length + 2 * QUIET_ZONE;
}

/** The dark modules as one SVG path in module units, quiet zone included. Runs of a row become one rectangle each. */
export function qrPath(modules: QrModules): string {
  const pieces: string[] = [];
  for (const [y, row] of modules.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      const length = x - start + 1;
      pieces.push(`M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`);
    }
  }
  return pieces.join('');
}

/**
 * Width of one module in millimetres. On a roll a module is a whole number of dots, eight where they fit: a module of seven and
 * a half comes out as bars of unequal width.
 */
export function moduleMillimetres(modules: QrModules, paper: PaperSize): number {
  if (!isRoll(paper)) return SYMBOL[paper] / modules.length;
  return Math.min(BEST_DOTS, Math.floor(HEAD_DOTS[paper] / qrSide(modules))) / DOTS_A_MILLIMETRE;
}
