import type { Locator, Page } from '@playwright/test';
import { TOLERANCE } from '#core/display/hands.ts';

/** Two taps on one spot closer together than this are one to the house, in ms. */
export const APART = TOLERANCE.usual.twice + 20;
/** How near two taps lie that may be one, in px. */
const NEAR = 60;

const last = new WeakMap<Page, { readonly x: number; readonly y: number; readonly at: number }>();

/** Taps, a second time on one spot as apart as a person does; elsewhere at once. */
export async function tapApart(place: Locator): Promise<void> {
  const page = place.page();
  const box = await place.boundingBox();
  const former = last.get(page);
  const x = (box?.x ?? 0) + (box?.width ?? 0) / 2;
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  const since = performance.now() - (former?.at ?? Number.NEGATIVE_INFINITY);
  if (former !== undefined && Math.hypot(x - former.x, y - former.y) < NEAR && since < APART)
    await page.waitForTimeout(APART - since);
  await place.tap();
  last.set(page, { x, y, at: performance.now() });
}
