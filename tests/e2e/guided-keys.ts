import type { Keys } from './by-keys.ts';
import { expect } from './kiosk-test.ts';

/** What waits for a press between the steps, and leads on. */
const ONWARD = /^(Sang chặng tiếp|Cùng sửa|Đã thấy, xem tiếp)$/;
const END = /^(Làm được rồi!|Đã tập xong\.)$/;

export interface GuidedByKeys {
  readonly steps: number;
  /** The most presses one step took. */
  readonly most: number;
}

/**
 * Follows a simulation on the guided rung: what has the focus after each press is what is to be pressed next, and it is pressed.
 * `fill` fills the box that opens. Nothing is looked for: who follows the focus comes to the end.
 */
export async function followFocus(keys: Keys, fill: () => Promise<void>): Promise<GuidedByKeys> {
  const end = keys.page.getByRole('heading', { level: 1, name: END });
  let most = 0;
  for (let steps = 0; steps < 150; steps += 1) {
    if (await end.isVisible()) return { steps, most };
    const before = keys.count();
    const { name, lit } = await keys.now();
    expect(lit || ONWARD.test(name), `“${name}” is what is to be pressed`).toBe(true);
    await keys.press();
    if ((await keys.now()).box) await fill();
    most = Math.max(most, keys.count() - before);
  }
  throw new Error('The simulation did not come to its end');
}
