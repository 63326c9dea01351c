import type { Player } from './player.ts';
import type { Speaking } from './voice.ts';

/** What a call answers that brings a sound file, in base 64. */
type Answer = { readonly ok: true; readonly value: { readonly audio: string } } | { readonly ok: false };

/** Plays a sound once it arrives. What is stopped before that is never played; an answer without a sound is silence. */
export function playAnswer(answer: Promise<Answer>, player: Player, volume: number): Speaking {
  let stopped = false;
  let silence = (): void => {};
  const read = async (): Promise<boolean> => {
    const brought = await answer;
    if (!brought.ok || stopped) return false;
    const playing = player.play(bytesOf(brought.value.audio), volume);
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
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
