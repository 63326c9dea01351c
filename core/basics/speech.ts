/** The seven speeds of reading aloud, slowest first, in words a minute. */
export const SPEECH_SPEEDS = [90, 110, 130, 150, 175, 200, 230] as const;

/** What reading begins with: a little slower than people talk. */
export const FIRST_SPEED = 2;

/** Longest text read in one go, in characters: a sentence of the page, with all its numbers in words. */
export const LONGEST_SPEECH = 600;
