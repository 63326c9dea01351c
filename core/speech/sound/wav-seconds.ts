/** Ways of writing samples that browsers play: plain, floating point, A-law, µ-law, and plain with a longer header. */
const PLAYED: ReadonlySet<number> = new Set([1, 3, 6, 7, 0xfffe]);

/** What a recorder writes as the size of its data while it does not know it yet. */
const UNKNOWN = 0xffff_ffff;

/** How long a WAV file sounds, in seconds, by its header. Null for anything that is no WAV, is cut off, or is packed in a way no browser plays. */
export function wavSeconds(bytes: Uint8Array): number | null {
  if (bytes.length < 12 || name(bytes, 0) !== 'RIFF' || name(bytes, 8) !== 'WAVE') return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let bytesASecond = 0;
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    const body = at + 8;
    if (name(bytes, at) === 'data') {
      const left = bytes.length - body;
      if (bytesASecond === 0 || (size > left && size !== UNKNOWN)) return null;
      return Math.min(size, left) / bytesASecond;
    }
    if (name(bytes, at) === 'fmt ') {
      if (size < 16 || body + size > bytes.length || !PLAYED.has(view.getUint16(body, true))) return null;
      // Not the field of the same name: some recorders leave it wrong.
      bytesASecond = view.getUint32(body + 4, true) * view.getUint16(body + 12, true);
    }
    // Parts begin at even places.
    at = body + size + (size % 2);
  }
  return null;
}

function name(bytes: Uint8Array, at: number): string {
  return String.fromCodePoint(...bytes.subarray(at, at + 4));
}
