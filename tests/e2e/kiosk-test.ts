import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, type Locator, type Page } from '@playwright/test';
import type { VisitRecord } from '#core/visit/record.ts';
import { startKiosk, type KioskProcess } from '#support/kiosk-process.ts';

/** The three sizes that are first-class, and the five at which nothing may overflow. */
export const FIRST_CLASS = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1080, height: 1920 },
] as const;
export const ALSO_USABLE = [
  { width: 1536, height: 864 },
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
] as const;

interface Fixtures {
  readonly kiosk: KioskProcess;
}

/** A test with a kiosk of its own, opened in the page at the attract screen. */
export const test = base.extend<Fixtures>({
  kiosk: async ({ page }, provide) => {
    const kiosk = await startKiosk();
    await page.goto(kiosk.address);
    await provide(kiosk);
    await kiosk.stop();
  },
});

export { expect } from '@playwright/test';

/** Touches whatever has this role and name: the only way these tests press anything. */
export async function touch(
  page: Page,
  role: 'button' | 'radio' | 'tab' | 'link' | 'checkbox',
  name: string | RegExp,
): Promise<void> {
  await page.getByRole(role, { name }).first().tap();
}

export async function touchOn(locator: Locator): Promise<void> {
  await locator.tap();
}

/** Types on the on-screen keyboard, key by key, by touch. */
export async function typeByTouch(page: Page, text: string): Promise<void> {
  const keyboard = page.getByRole('group', { name: /bàn phím|keyboard/i });
  for (const letter of text) {
    const name = letter === ' ' ? /^(dấu cách|space)$/i : letter;
    await keyboard.getByRole('button', { name, exact: true }).tap();
  }
}

/** All visits in the data folder, read from the files as an inspector would: the header line is passed over. */
export async function storedVisits(folder: string): Promise<VisitRecord[]> {
  const visits = join(folder, 'visits');
  const names = await readdir(visits, { recursive: true }).catch(() => []);
  const days = names.filter((name) => /\d{4}-\d{2}-\d{2}\.json$/.test(name));
  const texts = await Promise.all(days.map((name) => readFile(join(visits, name), 'utf8')));
  return texts.flatMap((text) => (JSON.parse(text.slice(text.indexOf('\n') + 1)) as { visits: VisitRecord[] }).visits);
}
