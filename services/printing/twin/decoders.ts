import jsQR from 'jsqr';
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import type { Picture } from './picture.ts';

/** A code found in a picture. Corners in dots, from the top left. */
export interface FoundCode {
  readonly text: string;
  /** `Q`: a quarter of it may be lost. */
  readonly level: string;
  /** Modules a side. */
  readonly modules: number;
  readonly corners: {
    readonly topLeft: Corner;
    readonly topRight: Corner;
    readonly bottomLeft: Corner;
    readonly bottomRight: Corner;
  };
}

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Reads a code as a phone would; null where it sees none. */
export type Decoder = (picture: Picture) => Promise<string | null>;

/** Two decoders that share no code: what one misreads in the same way as our maker of codes, the other does not. */
export interface Decoders {
  /** ZXing's C++, the ancestor of what most Android scanners use. */
  readonly zxing: Decoder;
  /** jsQR, written in JavaScript. */
  readonly jsqr: Decoder;
  /** Every code in a picture, by the first of them. */
  find(picture: Picture): Promise<readonly FoundCode[]>;
}

/** No help that a hurried phone would not give: upright, black on white, as large as it is. */
const PLAIN: ReaderOptions = { formats: ['QRCode'], tryRotate: false, tryInvert: false, tryDownscale: false };

/** One code that is all of the picture. */
const ONE: ReaderOptions = { ...PLAIN, tryHarder: false, maxNumberOfSymbols: 1 };

/** A second code beside the first would lead somebody somewhere else. */
const ALL: ReaderOptions = { ...PLAIN, tryHarder: true, maxNumberOfSymbols: 4 };

const FIRST_VERSION = 17;
const MODULES_A_VERSION = 4;

/** `wasm` is the program of ZXing, from its package: without it the library would ask a server on the internet for it. */
export async function openDecoders(wasm: Uint8Array): Promise<Decoders> {
  const wasmBinary = wasm.slice().buffer;
  // It asks where its program would lie even where it has it: nowhere that could be fetched.
  const overrides = { wasmBinary, locateFile: (name: string): string => name };
  await prepareZXingModule({ overrides, fireImmediately: true });
  return {
    async zxing(picture) {
      const [found] = await readBarcodes(imageOf(picture), ONE);
      return found?.isValid === true ? found.text : null;
    },
    async jsqr({ data, width, height }) {
      return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null;
    },
    async find(picture) {
      const found = await readBarcodes(imageOf(picture), ALL);
      return found
        .filter(({ isValid }) => isValid)
        .map(({ text, ecLevel, version, position }) => ({
          text,
          level: ecLevel,
          modules: FIRST_VERSION + MODULES_A_VERSION * Number(version),
          corners: position,
        }));
    },
  };
}

/** What a browser calls ImageData. */
function imageOf({ data, width, height }: Picture): Parameters<typeof readBarcodes>[0] {
  return { data, width, height, colorSpace: 'srgb' } as Parameters<typeof readBarcodes>[0];
}
