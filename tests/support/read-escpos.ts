import type { Bitmap } from '#services/printing/raster/bitmap.ts';

/** What a thermal printer was told, in order. */
export type EscPosAct =
  | { readonly kind: 'init' }
  | { readonly kind: 'asked'; readonly n: number }
  | { readonly kind: 'band'; readonly rows: number }
  | { readonly kind: 'fed'; readonly lines: number }
  | { readonly kind: 'cut'; readonly partial: boolean };

/** Stands on the paper side: reads what it is sent as a printer does, however it is cut into pieces, and keeps what it would show. */
export interface EscPosReader {
  /** Takes the next bytes and answers what they made it do. Throws at a command it does not know: nothing of that kind may be sent. */
  take(chunk: Uint8Array): readonly EscPosAct[];
  readonly acts: readonly EscPosAct[];
  /** All bands one under the other. */
  picture(): Bitmap;
  /** Bytes of a command that is not whole yet. */
  rest(): number;
  /** Zero bytes where a command could begin, which a printer passes over. */
  passedOver(): number;
}

/** Whole length of the command that begins here and what it does; null while it is not all there. */
function commandAt(bytes: Uint8Array): { readonly length: number; readonly act: EscPosAct } | null {
  const [first = -1, second = -1, third = -1, fourth = -1] = bytes;
  if (bytes.length < 2) return null;
  if (first === 0x1b && second === 0x40) return { length: 2, act: { kind: 'init' } };
  if (bytes.length < 3) return null;
  if (first === 0x10 && second === 0x04) return { length: 3, act: { kind: 'asked', n: third } };
  if (first === 0x1b && second === 0x64) return { length: 3, act: { kind: 'fed', lines: third } };
  if (first === 0x1d && second === 0x56 && third <= 1) return { length: 3, act: { kind: 'cut', partial: third === 1 } };
  if (first === 0x1d && second === 0x76 && third === 0x30) {
    if (bytes.length < 8) return null;
    if (fourth !== 0) throw new Error(`a raster of mode ${fourth}`);
    const length = 8 + wordAt(bytes, 4) * wordAt(bytes, 6);
    return bytes.length < length ? null : { length, act: { kind: 'band', rows: wordAt(bytes, 6) } };
  }
  throw new Error(`no command a printer knows: ${[first, second, third].map((byte) => byte.toString(16)).join(' ')}`);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
}

export function createEscPosReader(): EscPosReader {
  const acts: EscPosAct[] = [];
  const bands: Uint8Array[] = [];
  let across = 0;
  let waiting = new Uint8Array();
  let passed = 0;
  const passOver = (): void => {
    const first = waiting.findIndex((byte) => byte !== 0);
    const zeros = first === -1 ? waiting.length : first;
    passed += zeros;
    waiting = waiting.slice(zeros);
  };
  return {
    acts,
    take(chunk) {
      waiting = Uint8Array.from(Buffer.concat([waiting, chunk]));
      const done: EscPosAct[] = [];
      passOver();
      for (let next = commandAt(waiting); next !== null; next = commandAt(waiting)) {
        const { act, length } = next;
        if (act.kind === 'band') {
          across = wordAt(waiting, 4);
          bands.push(waiting.slice(8, length));
        }
        waiting = waiting.slice(length);
        passOver();
        done.push(act);
      }
      acts.push(...done);
      return done;
    },
    picture() {
      const bytes = Uint8Array.from(Buffer.concat(bands));
      return { width: across * 8, height: across === 0 ? 0 : bytes.length / across, bytes };
    },
    rest: () => waiting.length,
    passedOver: () => passed,
  };
}

/** What is on the paper after all of these bytes. */
export function readEscPos(bytes: Uint8Array): EscPosReader {
  const reader = createEscPosReader();
  reader.take(bytes);
  return reader;
}

/** The picture as pixels, as QR readers take them. */
export function pixelsOf({ width, height, bytes }: Bitmap): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let dot = 0; dot < width * height; dot += 1)
    if (((bytes[dot >> 3] ?? 0) & (0x80 >> (dot & 7))) !== 0) pixels.fill(0, dot * 4, dot * 4 + 3);
  return pixels;
}
