import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Samples a second of the WAV files made here: few, so that a minute of them stays small. */
const RATE = 8000;

/** A WAV file of stillness: one channel, 16 bits. */
export function stillWav(seconds: number): Uint8Array {
  const data = Math.round(seconds * RATE) * 2;
  const wav = Buffer.alloc(44 + data);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + data, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(RATE, 24);
  wav.writeUInt32LE(RATE * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(data, 40);
  return new Uint8Array(wav);
}

/** Two seconds of a hum (of stillness: Opus), 16 kHz, one channel, written by libsndfile 1.2 with LAME, libvorbis and libopus. */
export type RealSound = 'two-seconds.mp3' | 'two-seconds-vorbis.ogg' | 'two-seconds-opus.ogg';

export async function realSound(name: RealSound): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(import.meta.dirname, 'sounds', name)));
}
