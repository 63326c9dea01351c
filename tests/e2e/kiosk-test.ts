import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, type Locator, type Page } from '@playwright/test';
import { TOLERANCE } from '#core/display/hands.ts';
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

/** A little longer than two presses that the kiosk takes for one lie apart, in ms. */
export const APART = TOLERANCE.usual.twice + 20;
/** How near two presses lie that may be one double tap, in px. */
const NEAR = 60;

/** Runs in the page: keeps when and where it was last pressed, for `press` below. */
function keepLastPress(): void {
  const keep = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    // A press by key has no place; it is known by its control.
    Object.assign(globalThis, { lastPress: { at: performance.now(), x, y, path: event.composedPath() } });
  };
  addEventListener('pointerdown', keep, true);
  addEventListener('pointerup', keep, true);
}

/** Runs in the page, on what is about to be pressed: resolves once a press there is no second half of a double tap. */
async function untilApart(place: Element, [apart, near]: readonly [number, number]): Promise<void> {
  const page = globalThis as { lastPress?: { at: number; x: number; y: number; path: EventTarget[] } };
  for (;;) {
    const last = page.lastPress;
    if (last === undefined || performance.now() - last.at > apart) return;
    const box = place.getBoundingClientRect();
    const away = Math.hypot(box.x + box.width / 2 - last.x, box.y + box.height / 2 - last.y);
    if (away > near && !last.path.includes(place)) return;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** What a test presses with. */
export type Press = (place: Locator, options?: { readonly timeout?: number }) => Promise<void>;

/** Presses as a person does: a second press on the same spot is made apart from the first, or the kiosk takes both for one. */
export const press: Press = async (place, options = {}) => {
  await place.evaluate(untilApart, [APART, NEAR] as const, options);
  await place.tap(options);
};

/** The same with a mouse: it is moved there, pressed and let go once the place stands still and lies uncovered. */
export const pressByMouse: Press = async (place, options = {}) => {
  await place.evaluate(untilApart, [APART, NEAR] as const, options);
  await place.click(options);
};

interface Fixtures {
  readonly kiosk: KioskProcess;
}

/** A test with a kiosk of its own, opened in the page at the attract screen. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, provide) => {
    await page.addInitScript(keepLastPress);
    await provide(page);
  },
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
  by: Press = press,
): Promise<void> {
  await by(page.getByRole(role, { name }).first());
}

const tap: Press = (place) => place.tap();

/** Types on the on-screen keyboard, key by key, by touch. */
export async function typeByTouch(page: Page, text: string, by: Press = tap): Promise<void> {
  const keyboard = page.getByRole('group', { name: /bàn phím|keyboard/i });
  for (const letter of text) {
    const name = letter === ' ' ? /^(dấu cách|space)$/i : letter;
    await by(keyboard.getByRole('button', { name, exact: true }));
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

/** Words as they stand on the page, not as they are told a moment later to who hears it. */
export function words(page: Page, text: string | RegExp): Locator {
  return page.getByText(text).and(page.locator(':not([data-silent])'));
}
