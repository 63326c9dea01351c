/** The corners of a shot, in reading order. Each is pressed once, and goes to the edge of the paper. */
export const CORNERS = ['tren-trai', 'tren-phai', 'duoi-trai', 'duoi-phai'] as const;
export type Corner = (typeof CORNERS)[number];

/** How a photo of a paper came out. */
export const SHOTS = ['ok', 'dark', 'tilted', 'blurred', 'cut'] as const;
export type Shot = (typeof SHOTS)[number];
