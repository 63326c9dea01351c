import type { Page } from '@playwright/test';
import { lookAtFocus, type FocusLook } from './focus-look.ts';
import { APART, expect, test as base } from './kiosk-test.ts';

/** After the focus was led elsewhere the kiosk takes a press for the second half of the last one for so long, in ms. */
const LED_APART = 520;

/** Runs in the page: keeps when something was last pressed or got the focus without a Tab. */
function keepTimes(): void {
  const times = { pressed: 0, led: 0 };
  let tab = false;
  Object.assign(globalThis, { times });
  addEventListener('keydown', (event) => void (tab = event.key === 'Tab' || event.key.startsWith('Arrow')), true);
  addEventListener('click', () => void (times.pressed = performance.now()), true);
  addEventListener('focusin', () => {
    if (!tab) times.led = performance.now();
  });
}

/**
 * Runs in the page: the focus has come to rest. Nothing has it, or what has it can be seen: the guards at the ends of a dialog, and a page
 * that was left, hand it on in the next frame.
 */
function isAtRest(): boolean {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) return true;
  return activeElement.checkVisibility() && !activeElement.matches('[data-base-ui-focus-guard]');
}

/** Runs in the page: something has the focus, and the last press is long enough ago for another. */
function isSettled([apart, led]: readonly [number, number]): boolean {
  const { times } = globalThis as unknown as { times: { pressed: number; led: number } };
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) return false;
  return performance.now() - times.pressed > apart && performance.now() - times.led > led;
}

/** Somebody who works by keys: what they have before them, and how many presses it took so far. */
export interface Keys {
  readonly page: Page;
  /** Presses so far, moves and all. */
  count(): number;
  /** What has the focus, checked. */
  now(): Promise<FocusLook>;
  /** Moves on, by Tab, until what has the focus has this name; at most so many presses. */
  to(name: string | RegExp, atMost: number): Promise<void>;
  /** Presses what has the focus, and waits until something has it again. */
  press(): Promise<void>;
  /** Moves on to what has this name and presses it. */
  use(name: string | RegExp, atMost: number): Promise<void>;
}

/** A whole keyboard: letters, arrows, the way back. */
export interface Keyboard extends Keys {
  /** One key, as it is named by the browser; what has the focus after it. */
  key(name: string): Promise<FocusLook>;
  /** Types into the box that has the focus. */
  type(text: string): Promise<void>;
}

/** A test whose page keeps the times a driver by keys waits for. */
export const test = base.extend({
  page: async ({ page }, provide) => {
    await page.addInitScript(keepTimes);
    await provide(page);
  },
});

/** Two keys and no more: one that moves on, one that presses, as a switch interface is set. The type holds back the rest. */
export function bySwitch(page: Page): Keys {
  return byKeyboard(page);
}

export function byKeyboard(page: Page): Keyboard {
  let presses = 0;
  const send = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  const look = async (forward: boolean): Promise<FocusLook> => {
    await page.waitForFunction(isAtRest, undefined, { timeout: 5000 });
    const seen = await page.evaluate(lookAtFocus, forward);
    expect(seen.problems, `the focus on “${seen.name}”`).toEqual([]);
    return seen;
  };
  const settle = async (): Promise<void> => {
    await page.waitForFunction(isSettled, [APART, LED_APART] as const, { timeout: 5000 }).catch(() => {
      throw new Error('After a press nothing has the focus');
    });
  };
  const named = (seen: FocusLook, name: string | RegExp): boolean =>
    typeof name === 'string' ? seen.name === name : name.test(seen.name);
  const keys: Keyboard = {
    page,
    count: () => presses,
    now: () => look(false),
    async to(name, atMost) {
      await page.waitForFunction(isAtRest, undefined, { timeout: 5000 });
      let seen = await page.evaluate(lookAtFocus, false);
      let nowhere = 0;
      const passed: string[] = [];
      for (let moves = 0; !named(seen, name); moves += 1) {
        if (moves === atMost) throw new Error(`${String(name)} is more than ${atMost} presses away, past: ${passed.join(' · ')}`);
        await send('Tab');
        seen = await look(true);
        nowhere = seen.lost ? nowhere + 1 : 0;
        expect(nowhere, 'presses in a row that led nowhere').toBeLessThan(2);
        passed.push(seen.name);
      }
    },
    async press() {
      await settle();
      await look(false);
      await send('Enter');
      await settle();
    },
    async use(name, atMost) {
      await keys.to(name, atMost);
      await keys.press();
    },
    async key(name) {
      await settle();
      await send(name);
      await settle();
      return look(false);
    },
    async type(text) {
      presses += text.length;
      await page.keyboard.type(text);
    },
  };
  return keys;
}
