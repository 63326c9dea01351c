/** Dots along a side of a tile: in a tile and its eight neighbours light is taken to be even. */
export const TILE = 4;
/** Longest outline that is followed, in edges of dots. */
export const LONGEST = 1 << 16;

/** Most straight pieces one outline is cut into; what has more, has no cards. */
export const MOST_CUTS = 4096;

/**
 * Straight pieces of one outline in its order, the dark at their right: where each begins, in half dots, its direction, and its length.
 */
export interface Straights {
  count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly alongX: Float64Array;
  readonly alongY: Float64Array;
  readonly length: Float64Array;
}

/** What a picture of one size is worked on in; made once and used for every frame. */
export interface Scratch {
  readonly width: number;
  readonly height: number;
  readonly least: Uint8Array;
  readonly most: Uint8Array;
  readonly nearLeast: Uint8Array;
  readonly nearMost: Uint8Array;
  /** 1 where a dot is dark, with one white dot around the picture: rows are `width + 2` long. Bit 2: its left edge was followed. */
  readonly dark: Uint8Array;
  /** The outline being followed: middles of edges, in half dots. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Places where the outline is cut into straight pieces, and stretches still to be looked at. */
  readonly cuts: Int32Array;
  readonly open: Int32Array;
  readonly straights: Straights;
}

export function newScratch(width: number, height: number): Scratch {
  const tiles = Math.ceil(width / TILE) * Math.ceil(height / TILE);
  return {
    width,
    height,
    least: new Uint8Array(tiles),
    most: new Uint8Array(tiles),
    nearLeast: new Uint8Array(tiles),
    nearMost: new Uint8Array(tiles),
    dark: new Uint8Array((width + 2) * (height + 2)),
    x: new Int32Array(LONGEST),
    y: new Int32Array(LONGEST),
    cuts: new Int32Array(MOST_CUTS),
    open: new Int32Array(2 * MOST_CUTS),
    straights: {
      count: 0,
      x: new Float64Array(MOST_CUTS),
      y: new Float64Array(MOST_CUTS),
      alongX: new Float64Array(MOST_CUTS),
      alongY: new Float64Array(MOST_CUTS),
      length: new Float64Array(MOST_CUTS),
    },
  };
}
