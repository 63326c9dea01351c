import type { PaperSize } from '../contract/shapes.ts';

/** Dark modules of a QR, row by row, without quiet zone. */
export type QrModules = readonly (readonly boolean[])[];

/** Modules of white around a QR, without which scanners do not find it. */
export const QUIET_ZONE = 4;

/** A thermal head prints 8 dots a millimetre; 576 of them reach the paper of an 80 mm roll. */
export const DOTS_A_MILLIMETRE = 8;
const HEAD_DOTS = 576;
const BEST_DOTS = 8;

/** On A5 the symbol itself is as wide as this, quiet zone not counted. */
const A5_SYMBOL = 46;

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
  if (paper === 'a5') return A5_SYMBOL / modules.length;
  return Math.min(BEST_DOTS, Math.floor(HEAD_DOTS / qrSide(modules))) / DOTS_A_MILLIMETRE;
}
