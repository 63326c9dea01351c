import type { Language } from '#core/basics/language.ts';
import { failure, success } from '#core/basics/result.ts';
import type { Speaker } from './speaker.ts';

export interface FakeSpeaker extends Speaker {
  readonly said: readonly { readonly text: string; readonly language: Language; readonly wordsAMinute: number }[];
}

/** A voice that answers a short silence, for tests and for machines without one. */
export function createFakeSpeaker(languages: readonly Language[] = ['vi', 'en']): FakeSpeaker {
  const said: FakeSpeaker['said'][number][] = [];
  return {
    said,
    languages: () => Promise.resolve(languages),
    say(text, language, wordsAMinute) {
      if (!languages.includes(language)) return Promise.resolve(failure('no-voice'));
      said.push({ text, language, wordsAMinute });
      return Promise.resolve(success(SILENCE));
    },
  };
}

/** A WAV file of one sample. */
const SILENCE = Uint8Array.from([
  ...new TextEncoder().encode('RIFF'),
  38,
  0,
  0,
  0,
  ...new TextEncoder().encode('WAVEfmt '),
  16,
  0,
  0,
  0,
  1,
  0,
  1,
  0,
  34,
  86,
  0,
  0,
  68,
  172,
  0,
  0,
  2,
  0,
  16,
  0,
  ...new TextEncoder().encode('data'),
  2,
  0,
  0,
  0,
  0,
  0,
]);
