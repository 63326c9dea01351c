/** How steady the hands are that a kiosk reckons with; staff choose. */
export const HANDS = ['usual', 'unsteady', 'very-unsteady'] as const;
export type Hands = (typeof HANDS)[number];

export interface Tolerance {
  /** Presses on one spot closer together than this are one, in ms. */
  readonly twice: number;
  /** A finger that slid less than this still pressed, in mm. */
  readonly slide: number;
  /** A press beside everything goes to the one control no farther away than this, in mm. */
  readonly miss: number;
  /** A finger may lie this long and still presses, in ms. */
  readonly hold: number;
}

/** Issue 4.5 for the usual ones; each further step forgives about half as much again. */
export const TOLERANCE: Readonly<Record<Hands, Tolerance>> = {
  usual: { twice: 500, slide: 10, miss: 4, hold: 1500 },
  unsteady: { twice: 800, slide: 15, miss: 6, hold: 2200 },
  'very-unsteady': { twice: 1200, slide: 22, miss: 8, hold: 3000 },
};
