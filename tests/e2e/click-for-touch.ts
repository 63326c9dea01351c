import type { Locator, Page } from '@playwright/test';

/** Contexts that Playwright did not make itself, and in which it therefore refuses touches. */
const untouchable = new WeakSet<object>();
let clicks = false;

/** A click stands for every touch on this page; pages of other tests of this process are touched as ever. */
export function clickForTouch(page: Page): void {
  untouchable.add(page.context());
  if (clicks) return;
  clicks = true;
  const prototype = Object.getPrototypeOf(page.locator('body')) as Locator;
  // oxlint-disable-next-line typescript/unbound-method -- called with the locator it belongs to
  const { tap } = prototype;
  prototype.tap = function tapOrClick(this: Locator, options) {
    return untouchable.has(this.page().context()) ? this.click(options) : tap.call(this, options);
  };
}
