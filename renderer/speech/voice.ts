import type { Language } from '#core/basics/language.ts';

/** How a sentence is to be read: `speed` counts from 0, `volume` is of 1. */
export interface Manner {
  readonly language: Language;
  readonly speed: number;
  readonly volume: number;
}

/** A sentence on its way. `done` is true once it was read to its end, false when it was stopped or there was no sound. */
export interface Speaking {
  readonly done: Promise<boolean>;
  /** Silence at once. */
  stop(): void;
}

/** Something that reads aloud without a network. */
export interface Voice {
  languages(): Promise<readonly Language[]>;
  say(text: string, manner: Manner): Speaking;
}
