/** Plays a sound file from its beginning. `ended` resolves with false when it was stopped or is no sound. */
export interface Player {
  play(bytes: Uint8Array<ArrayBuffer>, volume: number): { readonly ended: Promise<boolean>; stop(): void };
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
