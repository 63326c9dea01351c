import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, type Locator, type Page } from '@playwright/test';
import type { Settings } from '#core/contract/shapes.ts';
import { TOLERANCE } from '#core/display/hands.ts';
import type { JobEntry } from '#core/printing/journal.ts';
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

/**
 * First-class sizes at which a walk is made: one, in turn with others of its kind, so that every size is met; all of them in
 * `npm run proof -- sizes`.
 */
export function sizesInTurn(turn: number): readonly (typeof FIRST_CLASS)[number][] {
  return FIRST_CLASS.filter((_, at) => process.env['PROOF'] === 'full' || at === turn % FIRST_CLASS.length);
}

/** A little longer than two presses that the kiosk takes for one lie apart, in ms. */
export const APART = TOLERANCE.usual.twice + 20;
/** How near two presses lie that may be one double tap, in px. */
const NEAR = 60;

/** Longest a browser may leave a page undrawn that has not stopped, in ms. */
const DRAWN_WITHIN = 30_000;

interface Presses {
  /** The last one: a press by key has no place. */
  last?: { readonly at: number; readonly x: number; readonly y: number };
  /** When each control was last pressed. */
  readonly of: WeakMap<EventTarget, number>;
}

/** Runs in the page: keeps when and where it was pressed, for `press` below. */
function keepPresses(): void {
  const presses: Presses = { of: new WeakMap() };
  Object.assign(globalThis, { presses });
  const keep = (event: PointerEvent): void => {
    const at = performance.now();
    presses.last = { at, x: event.clientX, y: event.clientY };
    for (const target of event.composedPath()) presses.of.set(target, at);
  };
  addEventListener('pointerdown', keep, true);
  addEventListener('pointerup', keep, true);
}

/** Runs in the page, on what is about to be pressed: resolves once a press there is no second half of a double tap. */
async function untilApart(place: Element, [apart, near]: readonly [number, number]): Promise<void> {
  // A page of another driver keeps none.
  const { presses } = globalThis as unknown as { readonly presses?: Presses };
  // Keys are as fast as the hand.
  if (presses === undefined || place.closest('[data-quick]') !== null) return;
  const isSecond = (): boolean => {
    const since = performance.now() - apart;
    if ((presses.of.get(place) ?? since) > since) return true;
    const { last } = presses;
    if (last === undefined || last.at <= since) return false;
    const box = place.getBoundingClientRect();
    return Math.hypot(box.x + box.width / 2 - last.x, box.y + box.height / 2 - last.y) <= near;
  };
  // The driver brings what it presses into view first, and that may be where the last press was. Chromium alone has this call.
  (place as Element & { scrollIntoViewIfNeeded(): void }).scrollIntoViewIfNeeded();
  while (isSecond()) await new Promise((done) => requestAnimationFrame(done));
}

/** What a test presses with. */
export type Press = (place: Locator, options?: { readonly timeout?: number }) => Promise<void>;

/** Presses as a person does: a second press on the same spot is made apart from the first, or the kiosk takes both for one. */
export const press: Press = async (place, options = {}) => {
  await place.evaluate(untilApart, [APART, NEAR] as const, options);
  // What is there to be pressed is waited for longer: a browser has been seen to draw no frame for ten seconds, and a press waits for two.
  await place.tap({ timeout: DRAWN_WITHIN, ...options });
};

/** The same with a mouse: it is moved there, pressed and let go once the place stands still and lies uncovered. */
export const pressByMouse: Press = async (place, options = {}) => {
  await place.evaluate(untilApart, [APART, NEAR] as const, options);
  await place.click(options);
};

/** The same by the Enter key. */
export const pressByKey: Press = async (place, options = {}) => {
  await place.evaluate(untilApart, [APART, NEAR] as const, options);
  await place.press('Enter', options);
};

interface Fixtures {
  /** What staff had set before the kiosk was started; nothing where it is a new one. */
  readonly settings: Partial<Settings> | null;
  readonly kiosk: KioskProcess;
}

/** A test with a kiosk of its own, opened in the page at the attract screen. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, provide) => {
    await page.addInitScript(keepPresses);
    await provide(page);
  },
  settings: [null, { option: true }],
  kiosk: async ({ page, settings }, provide) => {
    const kiosk = await startKiosk(settings === null ? {} : { settings });
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
  const days = await storedDays<{ readonly visits: VisitRecord[] }>(join(folder, 'visits'));
  return days.flatMap(({ visits }) => visits);
}

/** All print jobs in the data folder, read in the same way. */
export async function storedJobs(folder: string): Promise<JobEntry[]> {
  const days = await storedDays<{ readonly jobs: JobEntry[] }>(join(folder, 'printing'));
  return days.flatMap(({ jobs }) => jobs);
}

async function storedDays<Day>(folder: string): Promise<Day[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const days = names.filter((name) => /\d{4}-\d{2}-\d{2}\.json$/.test(name));
  const texts = await Promise.all(days.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => JSON.parse(text.slice(text.indexOf('\n') + 1)) as Day);
}

/** Words as they stand on the page, not as they are told a moment later to who hears it. */
export function words(page: Page, text: string | RegExp): Locator {
  return page.getByText(text).and(page.locator(':not([data-silent])'));
}
