/** A meeting of a hamlet; more is a slip of the finger. */
export const MOST_HANDOUTS = 50;
