import type { KioskClient } from '#renderer/client/client.ts';
import type { Player } from './player.ts';
import { playAnswer } from './play-answer.ts';
import type { Voice } from './voice.ts';

/** The voice the service has: each sentence comes as a sound and is played here. */
export function createServiceVoice(client: KioskClient, player: Player): Voice {
  return {
    async languages() {
      const answer = await client.call('speech.voices', {});
      return answer.ok ? answer.value.languages : [];
    },
    say({ spoken }, { language, speed, volume }) {
      return playAnswer(client.call('speech.say', { text: spoken, language, speed }), player, volume);
    },
  };
}
