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
