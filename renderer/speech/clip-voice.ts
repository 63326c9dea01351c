import { LANGUAGES, type Language } from '#core/basics/language.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { playAnswer } from './play-answer.ts';
import type { Player } from './player.ts';
import type { Speaking, Voice } from './voice.ts';

/**
 * Recordings of the office before any other voice. Each sentence that was recorded is played as it was spoken, at its own speed (played
 * faster it would sound of another person); every other one, and one whose recording does not play, is said by `next`.
 *
 * Where `next` does not have the language, a sentence without a recording is passed over: who listens to a person reading expects the next
 * thing she says, not that she falls silent for the rest of the page.
 *
 * Which sentences were recorded is asked once. Where none was, nothing more is ever asked, and no sentence comes later than before.
 */
export function createClipVoice(client: KioskClient, player: Player, next: Voice): Voice {
  let recorded: Readonly<Record<Language, ReadonlySet<string>>> | null = null;
  let others: readonly Language[] = [];
  const ask = async (): Promise<void> => {
    if (recorded !== null) return;
    const answer = await client.call('speech.clips', {});
    // A service that is away for a moment is asked once more with the next look for voices.
    if (answer.ok) recorded = { vi: new Set(answer.value.texts.vi), en: new Set(answer.value.texts.en) };
  };
  return {
    async languages() {
      [others] = await Promise.all([next.languages(), ask()]);
      const known = recorded;
      return LANGUAGES.filter((language) => others.includes(language) || (known !== null && known[language].size > 0));
    },
    say(words, manner) {
      const { language, volume } = manner;
      let stopped = false;
      let speaking: Speaking | null = null;
      const clip = async (): Promise<boolean> => {
        if (recorded?.[language].has(words.written) !== true) return false;
        speaking = playAnswer(client.call('speech.clip', { text: words.written, language }), player, volume);
        return speaking.done;
      };
      const say = async (): Promise<boolean> => {
        if (await clip()) return true;
        if (stopped) return false;
        if (!others.includes(language)) return true;
        speaking = next.say(words, manner);
        return speaking.done;
      };
      return {
        done: say(),
        stop() {
          stopped = true;
          speaking?.stop();
        },
      };
    },
  };
}
