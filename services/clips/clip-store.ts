import type { Language } from '#core/basics/language.ts';
import type { Result } from '#core/basics/result.ts';

/** What the office has recorded, by the sentence as it is written on the page. */
export interface ClipStore {
  /** Sentences there is a recording of. Looks anew each time; empty where the office has recorded none. */
  texts(): Promise<Readonly<Record<Language, readonly string[]>>>;
  /** A recording as it lies on the disk: WAV, MP3 or Ogg. `no-clip`: there is none, or none that can be used. */
  clip(text: string, language: Language): Promise<Result<Uint8Array, 'no-clip'>>;
}
