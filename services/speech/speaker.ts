import type { Language } from '#core/basics/language.ts';
import type { Result } from '#core/basics/result.ts';

/** `no-voice`: none is installed. `failed`: the voice did not answer as it should. */
export type SpeechProblem = 'no-voice' | 'failed';

/** A voice of the machine itself. Works without a network, or not at all. */
export interface Speaker {
  /** Languages there is a voice for. Looked up once; empty where none is installed. */
  languages(): Promise<readonly Language[]>;
  /** The text as a WAV file. `wordsAMinute` is how fast it is read. */
  say(text: string, language: Language, wordsAMinute: number): Promise<Result<Uint8Array, SpeechProblem>>;
}
