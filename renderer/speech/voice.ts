import type { Language } from '#core/basics/language.ts';

/** How a sentence is to be read: `speed` counts from 0, `volume` is of 1. */
export interface Manner {
  readonly language: Language;
  readonly speed: number;
  readonly volume: number;
}

/** A sentence: as it stands on the page, which is what recordings go by, and as it is to be said, with numbers and codes in words. */
export interface Words {
  readonly written: string;
  readonly spoken: string;
}

/** A sentence on its way. `done` is true once it was read to its end, false when it was stopped or there was no sound. */
export interface Speaking {
  readonly done: Promise<boolean>;
  /** Silence at once. */
  stop(): void;
}

/** Something that reads aloud without a network. */
export interface Voice {
  /** Languages it reads now. Asked before the first sentence, and again when the browser has found more voices. */
  languages(): Promise<readonly Language[]>;
  say(words: Words, manner: Manner): Speaking;
}
