import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { smallPng } from '#support/small-png.ts';

/** Where the pictures of the staff guide lie. */
const FOLDER = join(import.meta.dirname, '../../docs/pictures/staff');
/** Twice as large as they are shown. */
const SIZE = { width: 1920, height: 1080 };

/**
 * A picture for the staff guide (docs/staff-guide.md) of what stands on the page now, under a name that begins with the number of its chapter. Only
 * `npm run guide:pictures` takes them; any other time this is nothing.
 */
export async function guidePicture(page: Page, name: string): Promise<void> {
  if (process.env['GUIDE_PICTURES'] !== '1') return;
  const before = page.viewportSize();
  await page.setViewportSize(SIZE);
  // Two frames: the page lays itself out, then draws what hangs on that.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const shot = PNG.sync.read(await page.screenshot({ animations: 'disabled', scale: 'css' }));
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${name}.png`), smallPng(shot));
  if (before !== null) await page.setViewportSize(before);
}
