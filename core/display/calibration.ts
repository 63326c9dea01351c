/** What staff measured with a card on the glass. Holds for one screen at one resolution. */
export interface Calibration {
  /** CSS pixels of the page in a millimetre of the glass. */
  readonly pxPerMm: number;
  /** Size of the whole screen in CSS pixels when it was measured. */
  readonly width: number;
  readonly height: number;
}

/** A bank or identity card: ISO/IEC 7810, format ID-1, in mm. */
export const CARD = { width: 85.6, height: 53.98 } as const;

/** From a wall of a room seen across it to the densest tablet: outside of this nobody laid a card on the glass. In px. */
export const PX_PER_MM = { least: 1, most: 12 } as const;

/** A page that was not calibrated reckons with 96 px to the inch, as style sheets do. */
export const NOMINAL_PX_PER_MM = 96 / 25.4;

/** CSS pixels in a millimetre of this screen, or null where it was never measured or is not the screen that was. */
export function measuredPxPerMm(calibration: Calibration | null, screen: { width: number; height: number }): number | null {
  if (calibration === null) return null;
  return calibration.width === screen.width && calibration.height === screen.height ? calibration.pxPerMm : null;
}

/** Pixels in a millimetre where two lines so far apart (in px) frame the long side of the card. */
export function pxPerMmOf(apart: number): number {
  return apart / CARD.width;
}
