import { HANDOUT_MARGINS, SHEET_PAGES } from '#core/sheet/paper.ts';

/** Letters of a handout in points, largest first: old eyes are the first to be thought of. The first with which one page holds all is taken. */
export const HANDOUT_LETTERS: readonly number[] = [16, 15, 14, 13, 12];

/** Room for a handout on its page, in millimetres. A hair less: what is rounded up must not open a second page. */
const ROOM = SHEET_PAGES.a4.height - HANDOUT_MARGINS.top - HANDOUT_MARGINS.bottom - 0.5;

/** The same in CSS pixels. */
export const HANDOUT_ROOM = (ROOM * 96) / 25.4;
