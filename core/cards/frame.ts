import type { Side } from './sides.ts';

/** One picture of a camera, in grey: a byte a dot, row by row, 255 is white. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** A place in a picture, in dots from its upper left edge; the middle of the first dot is (0.5, 0.5). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A card that was read without doubt. `corners` are those of its black frame, clockwise in the picture from the upper left of the side held up. */
export interface CardSeen {
  readonly card: number;
  readonly side: Side;
  readonly corners: readonly [Point, Point, Point, Point];
}
