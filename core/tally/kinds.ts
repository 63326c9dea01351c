/** Kinds of activity that are counted by hand: the columns of the commune's own report. */
export const TALLY_KINDS = ['vneid', 'lookup', 'filing', 'payment', 'qr', 'skills'] as const;
export type TallyKind = (typeof TALLY_KINDS)[number];

/** Where people come from whom no branch counts, and whoever comes from another commune. They always exist. */
export const STANDING_PLACES = ['nguoi-dan', 'khac-xa'] as const;

/** As many as one cell of one day can hold: above it a finger lay on the button. */
export const MOST_A_DAY = 999;
