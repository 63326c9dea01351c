import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

const run = promisify(execFile);

/** Dots an inch of a thermal printer: what a slip looks like on paper. */
const PRINTER_DPI = 203;

/** The text of the QR on the first page of a PDF, read from its picture as a printer would make it; null when none is found. */
export async function qrOfPdf(pdf: Uint8Array): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-pdf-'));
  try {
    await writeFile(join(folder, 'slip.pdf'), pdf);
    await run('pdftoppm', ['-r', String(PRINTER_DPI), '-png', '-singlefile', join(folder, 'slip.pdf'), join(folder, 'slip')]);
    const { data, width, height } = PNG.sync.read(await readFile(join(folder, 'slip.png')));
    return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How many pages a PDF has. */
export async function pagesOfPdf(pdf: Uint8Array): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-pdf-'));
  try {
    await writeFile(join(folder, 'slip.pdf'), pdf);
    return Number(/^Pages:\s+(\d+)$/m.exec((await run('pdfinfo', [join(folder, 'slip.pdf')])).stdout)?.[1]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The words of a PDF, as somebody who copies them would get them. */
export async function textOfPdf(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-pdf-'));
  try {
    await writeFile(join(folder, 'slip.pdf'), pdf);
    return (await run('pdftotext', ['-layout', join(folder, 'slip.pdf'), '-'])).stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const MILLIMETRES_A_POINT = 25.4 / 72;

/** Size of the first page in millimetres. */
export async function sizeOfPdf(pdf: Uint8Array): Promise<{ readonly width: number; readonly height: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-pdf-'));
  try {
    await writeFile(join(folder, 'slip.pdf'), pdf);
    const said = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec((await run('pdfinfo', [join(folder, 'slip.pdf')])).stdout);
    return { width: Number(said?.[1]) * MILLIMETRES_A_POINT, height: Number(said?.[2]) * MILLIMETRES_A_POINT };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A word on a page and its box, in millimetres from the top left. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of every page, in reading order. */
export async function wordsOfPdf(pdf: Uint8Array): Promise<readonly (readonly PdfWord[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-pdf-'));
  try {
    await writeFile(join(folder, 'slip.pdf'), pdf);
    const { stdout } = await run('pdftotext', ['-bbox', join(folder, 'slip.pdf'), '-'], { maxBuffer: 50_000_000 });
    return stdout
      .split('<page ')
      .slice(1)
      .map((page) =>
        [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
          ([, left, top, right, bottom, text = '']) => ({
            text,
            left: Number(left) * MILLIMETRES_A_POINT,
            top: Number(top) * MILLIMETRES_A_POINT,
            right: Number(right) * MILLIMETRES_A_POINT,
            bottom: Number(bottom) * MILLIMETRES_A_POINT,
          }),
        ),
      );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
