/** The three faces that are offered after a practice, from the lightest. */
export const FACES = ['easy', 'fair', 'hard'] as const;
export type Face = (typeof FACES)[number];
