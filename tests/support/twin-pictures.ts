import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import { create, type QRCodeErrorCorrectionLevel } from 'qrcode';
import type { PaperSize } from '#core/contract/shapes.ts';
import type { SlipDocument } from '#core/slip/document.ts';
import { DOTS_A_MILLIMETRE, PAGES } from '#core/slip/page.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { moduleMillimetres } from '#core/slip/qr.ts';
import { type Dots, isInk } from '#services/printing/twin/dots.ts';

export const ADDRESS = 'https://dichvucong.gov.vn/p/home/dvc-tthc-thu-tuc-hanh-chinh-chi-tiet.html?ma_thu_tuc=1.001193';
export const PORTALS = [{ host: 'dichvucong.gov.vn' }, { host: 'vneid.gov.vn' }] as const;

/** The program of one of the decoders, from its package. */
export function decoderProgram(): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
}

/** A document whose code leads there; nothing else of it is of interest to the twin. */
export function slipOf(paper: PaperSize, address = ADDRESS, host = new URL(address).host): PrintedDocument {
  return { kind: 'slip', slip: { paper, qr: { address, host } } as SlipDocument };
}

/** White paper with black rectangles of dots. */
export interface Paint extends Dots {
  fill(x: number, y: number, width: number, height: number, ink?: 0 | 1): Paint;
  png(): Uint8Array;
}

export function paint(width: number, height: number): Paint {
  const ink = new Uint8Array(width * height);
  const mine: Paint = {
    width,
    height,
    ink,
    fill(x, y, across, down, value = 1) {
      for (let row = Math.max(0, y); row < Math.min(height, y + down); row += 1)
        ink.fill(value, row * width + Math.max(0, x), row * width + Math.min(width, x + across));
      return mine;
    },
    png() {
      const png = new PNG({ width, height });
      for (let at = 0; at < ink.length; at += 1) {
        png.data.fill(ink[at] === 1 ? 0 : 255, 4 * at, 4 * at + 3);
        png.data[4 * at + 3] = 255;
      }
      return PNG.sync.write(png);
    },
  };
  return mine;
}

export interface SlipPicture {
  readonly paper?: PaperSize;
  readonly address?: string;
  readonly level?: QRCodeErrorCorrectionLevel;
  /** Millimetres; what the paper wants where it is not said. */
  readonly module?: number;
  readonly length?: number;
}

/** A slip of lines and a code, as the print page lays one out: no letters, for the twin reads none. Says where the code lies. */
export function slipPicture({ paper = 'roll-80', address = ADDRESS, level = 'Q', ...more }: SlipPicture = {}) {
  const { modules } = create(address, { errorCorrectionLevel: level });
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (__, x) => modules.get(y, x) === 1),
  );
  const module = (more.module ?? moduleMillimetres(rows, paper)) * DOTS_A_MILLIMETRE;
  const { width, height } = PAGES[paper];
  const length = more.length ?? (paper.startsWith('roll') ? 180 : height);
  const page = paint(width * DOTS_A_MILLIMETRE, length * DOTS_A_MILLIMETRE);
  for (let line = 0; line < 12; line += 1) page.fill(90, 60 + 40 * line, page.width - 180, 14);
  const side = Math.round(modules.size * module);
  const left = Math.floor((page.width - side) / 2);
  const top = 620;
  for (const [y, row] of rows.entries())
    for (const [x, dark] of row.entries()) {
      if (!dark) continue;
      const [fromX, fromY] = [Math.round(x * module), Math.round(y * module)];
      page.fill(left + fromX, top + fromY, Math.round((x + 1) * module) - fromX, Math.round((y + 1) * module) - fromY);
    }
  return { page, code: { left, top, side, module, modules: modules.size } };
}

/** Every dot of one picture laid over another. */
export function layOver(under: Paint, over: Dots, x: number, y: number): Paint {
  for (let row = 0; row < over.height; row += 1)
    for (let column = 0; column < over.width; column += 1) if (isInk(over, column, row)) under.fill(x + column, y + row, 1, 1);
  return under;
}
