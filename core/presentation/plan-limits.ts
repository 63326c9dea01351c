/** Bounds of plans. Without zod, so that the page may use them. */
export const LEAST_PARTS = 2;
export const MOST_PARTS = 12;
/** Of one part. */
export const MOST_PART_MINUTES = 20;
/** Copies of the office: more than anybody tells apart by their number. */
export const MOST_OFFICE_PLANS = 9;

/** Parts the office can add of a subject, and time for questions of the room. */
export const ADDED_KINDS = ['opening', 'practice', 'trouble', 'quiz', 'pause'] as const;
export type AddedKind = (typeof ADDED_KINDS)[number];
