import { LANGUAGES, type Language } from '#core/basics/language.ts';
import { SPEECH_SPEEDS } from '#core/basics/speech.ts';
import type { Voice } from './voice.ts';

/** Words a minute of a voice at its usual rate. */
const USUAL = 150;

/** The voice of a language that speaks on this machine; one that sends the words elsewhere is refused. */
export function localVoice(voices: readonly SpeechSynthesisVoice[], language: Language): SpeechSynthesisVoice | null {
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language) ?? null;
}

/** Voices of the browser or the system behind it. */
export function createBrowserVoice(synthesis: SpeechSynthesis): Voice {
  return {
    languages: () => Promise.resolve(LANGUAGES.filter((language) => localVoice(synthesis.getVoices(), language) !== null)),
    say({ spoken }, { language, speed, volume }) {
      const voice = localVoice(synthesis.getVoices(), language);
      if (voice === null) return { done: Promise.resolve(false), stop: () => {} };
      const utterance = new SpeechSynthesisUtterance(spoken);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = (SPEECH_SPEEDS[speed] ?? USUAL) / USUAL;
      utterance.volume = volume;
      const done = new Promise<boolean>((resolve) => {
        utterance.addEventListener('end', () => resolve(true));
        utterance.addEventListener('error', () => resolve(false));
      });
      synthesis.speak(utterance);
      return { done, stop: () => synthesis.cancel() };
    },
  };
}
