import type { KioskClient } from '#renderer/client/client.ts';
import type { Voice } from './voice.ts';

/** Plays a sound file from its beginning. `ended` resolves with false when it was stopped or is no sound. */
export interface Player {
  play(bytes: Uint8Array<ArrayBuffer>, volume: number): { readonly ended: Promise<boolean>; stop(): void };
}

/** The voice the service has: each sentence comes as a sound and is played here. */
export function createServiceVoice(client: KioskClient, player: Player): Voice {
  return {
    async languages() {
      const answer = await client.call('speech.voices', {});
      return answer.ok ? answer.value.languages : [];
    },
    say(text, { language, speed, volume }) {
      let stopped = false;
      let silence = (): void => {};
      const read = async (): Promise<boolean> => {
        const answer = await client.call('speech.say', { text, language, speed });
        if (!answer.ok || stopped) return false;
        const playing = player.play(bytesOf(answer.value.audio), volume);
        silence = () => playing.stop();
        return playing.ended;
      };
      return {
        done: read(),
        stop() {
          stopped = true;
          silence();
        },
      };
    },
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Plays through the sound of the machine. The context is made at the first sentence: most visits stay silent. */
export function createAudioPlayer(): Player {
  let context: AudioContext | null = null;
  return {
    play(bytes, volume) {
      context ??= new AudioContext();
      const sound = context.createBufferSource();
      const loudness = context.createGain();
      loudness.gain.value = volume;
      sound.connect(loudness).connect(context.destination);
      let stopped = false;
      const ended = context
        .decodeAudioData(bytes.buffer)
        .then((buffer) => {
          if (stopped) return false;
          sound.buffer = buffer;
          return new Promise<boolean>((resolve) => {
            sound.addEventListener('ended', () => resolve(!stopped));
            sound.start();
          });
        })
        .catch(() => false);
      return {
        ended,
        stop() {
          stopped = true;
          if (sound.buffer !== null) sound.stop();
        },
      };
    },
  };
}
