/** kbit/s by the number in a frame's header, for MPEG 1 and for MPEG 2 and 2.5, layer III. 0: not stated, or none. */
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
/** Samples a second of MPEG 1; MPEG 2 has half of it, MPEG 2.5 a quarter. */
const SAMPLE_RATES = [44_100, 48_000, 32_000, 0];

interface Frame {
  /** Bytes, its header included. */
  readonly length: number;
  readonly seconds: number;
}

/**
 * How long an MP3 file sounds, in seconds, counted frame by frame: what its header says of itself is wrong where the bit rate varies. Null
 * for anything that is no MP3. A tag before or behind the frames is passed over; so is a last frame that is cut off, as players do.
 */
export function mp3Seconds(bytes: Uint8Array): number | null {
  let at = behindTag(bytes);
  let seconds = 0;
  let frames = 0;
  for (;;) {
    const frame = frameAt(bytes, at);
    if (frame === null || at + frame.length > bytes.length) break;
    seconds += frame.seconds;
    frames += 1;
    at += frame.length;
  }
  // Any two bytes may look like the beginning of a frame; two frames in a row do not come about by chance.
  return frames < 2 ? null : seconds;
}

/** Where the frames begin: behind an ID3v2 tag, whose size is written in seven bits a byte. */
function behindTag(bytes: Uint8Array): number {
  if (bytes[0] !== 0x49 || bytes[1] !== 0x44 || bytes[2] !== 0x33) return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 0x7f), 0);
  const footer = ((bytes[5] ?? 0) & 0x10) === 0 ? 0 : 10;
  return 10 + size + footer;
}

function frameAt(bytes: Uint8Array, at: number): Frame | null {
  const [first, second = 0, third = 0] = bytes.subarray(at, at + 4);
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return null;
  const version = (second >> 3) & 3;
  const layer = (second >> 1) & 3;
  if (version === 1 || layer !== 1) return null;
  const whole = version === 3;
  const kilobits = (whole ? RATES_1 : RATES_2)[third >> 4] ?? 0;
  const rate = (SAMPLE_RATES[(third >> 2) & 3] ?? 0) / (whole ? 1 : version === 2 ? 2 : 4);
  if (kilobits === 0 || rate === 0) return null;
  const samples = whole ? 1152 : 576;
  const length = Math.floor((samples / 8) * ((kilobits * 1000) / rate)) + ((third >> 1) & 1);
  return { length, seconds: samples / rate };
}
