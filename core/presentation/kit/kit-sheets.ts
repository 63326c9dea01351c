/** Papers of a meeting, besides the handouts of its subjects: what happens when, how many came, what came of it. */
export const KIT_SHEETS = ['programme', 'heads', 'result'] as const;
export type KitSheet = (typeof KIT_SHEETS)[number];
