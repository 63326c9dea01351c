import { mp3Seconds } from './mp3-seconds.ts';
import { oggSeconds } from './ogg-seconds.ts';
import { wavSeconds } from './wav-seconds.ts';

/** How long a sound file sounds, in seconds, by what is in it, whatever its name says. Null for one that could not be played. */
export function soundSeconds(bytes: Uint8Array): number | null {
  return wavSeconds(bytes) ?? oggSeconds(bytes) ?? mp3Seconds(bytes);
}
