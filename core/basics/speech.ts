/** The seven speeds of reading aloud, slowest first, in words a minute. */
export const SPEECH_SPEEDS = [90, 110, 130, 150, 175, 200, 230] as const;

/** What reading begins with: a little slower than people talk. */
export const FIRST_SPEED = 2;

/** Longest text read in one go, in characters: a sentence of the page, with all its numbers in words. */
export const LONGEST_SPEECH = 600;

/**
 * Largest recording of a sentence, in bytes: more than twenty seconds of uncompressed stereo, where a sentence takes at most twelve. It is
 * held in memory and sent in one answer, so that a film put there by mistake would be heard as a kiosk that hangs.
 */
export const MOST_CLIP_BYTES = 4_000_000;
