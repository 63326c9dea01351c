/** Bytes of a page's header before the list of its pieces. */
const HEADER = 27;
/** Opus counts its samples as if there were so many a second, whatever was recorded. */
const OPUS_RATE = 48_000;
/** What stands as a page's place where no packet ends on it. */
const NO_PLACE = -1n;

interface Stream {
  readonly rate: number;
  /** Samples at the beginning that are not played. */
  readonly skipped: number;
}

/** How long an Ogg file of Opus or Vorbis sounds, in seconds: its pages count the samples. Null for anything else, and for one that is cut off. */
export function oggSeconds(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let stream: Stream | null = null;
  let samples = 0;
  for (let at = 0; at < bytes.length;) {
    if (at + HEADER > bytes.length || view.getUint32(at) !== 0x4f67_6753) return null;
    const pieces = bytes.subarray(at + HEADER, at + HEADER + (bytes[at + 26] ?? 0));
    const body = at + HEADER + pieces.length;
    const next = body + pieces.reduce((sum, piece) => sum + piece, 0);
    if (next > bytes.length || pieces.length < (bytes[at + 26] ?? 0)) return null;
    stream ??= streamOf(view, body, next);
    if (stream === null) return null;
    const place = view.getBigInt64(at + 6, true);
    if (place !== NO_PLACE) samples = Math.max(samples, Number(place));
    at = next;
  }
  return stream === null ? null : Math.max(0, samples - stream.skipped) / stream.rate;
}

/** What the first page says of the sound. */
function streamOf(view: DataView, from: number, to: number): Stream | null {
  const begins = (text: string): boolean =>
    to - from >= 19 && [...text].every((letter, at) => view.getUint8(from + at) === letter.codePointAt(0));
  if (begins('OpusHead')) return { rate: OPUS_RATE, skipped: view.getUint16(from + 10, true) };
  if (!begins('\u0001vorbis')) return null;
  const rate = view.getUint32(from + 12, true);
  return rate === 0 ? null : { rate, skipped: 0 };
}
