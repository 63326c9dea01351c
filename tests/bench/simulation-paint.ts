import type { CDPSession, Page } from '@playwright/test';
import { injectDriver, tour } from './driver-tour.ts';
import { type OpenKiosk, openBirth, press } from './open-rungs.ts';
import { installProbe, pressAndWatch, type Shown } from './paint-probe.ts';
import { percentile, type Row } from './row.ts';

/** Two frames at 60 a second, in milliseconds. */
const TWO_FRAMES = 33.4;
/** The coach, or the resting place between two parts. */
const WORDS = 'aside, [role="status"]';

interface Walked {
  /** Steps that were done for the person, and the ways on from the resting places. */
  readonly steps: number;
  readonly ours: readonly Shown[];
  readonly driver: readonly Shown[];
}

/** Walks the script by "do it for me"; on every page that is new, driver.js leads over its places before the walk goes on. */
async function walk(page: Page, cdp: CDPSession): Promise<Walked> {
  const ours: Shown[] = [];
  const driver: Shown[] = [];
  let steps = 0;
  let former = '';
  const forMe = page.getByRole('button', { name: /^(Bấm|Điền) giúp tôi$/ });
  const on = forMe.or(page.getByRole('button', { name: 'Sang chặng tiếp' })).first();
  const end = page.getByRole('heading', { level: 1, name: 'Làm được rồi!' });
  for (;;) {
    await on.or(end).first().waitFor();
    if (await end.isVisible()) return { steps, ours, driver };
    const box = await on.boundingBox();
    if (box === null) throw new Error('There is no way on');
    if (await forMe.isVisible()) steps += 1;
    const targets = await page.locator('[data-target]').evaluateAll((all) => all.map((one) => one.getAttribute('data-target')));
    if (targets.length > 1 && targets.join() !== former) driver.push(...(await tour(page, cdp)));
    former = targets.join();
    ours.push(await pressAndWatch(page, cdp, box, WORDS));
  }
}

function rows(throttle: number, { ours, driver }: Walked): readonly Row[] {
  const p95 = (shown: readonly Shown[], of: keyof Shown): number =>
    percentile(
      shown.flatMap((one) => one[of] ?? []),
      0.95,
    );
  const row = (name: string, value: number, limit: number | null, ratio: number | null): Row => ({
    name: `${name} p95 at ${throttle}×`,
    value,
    unit: 'ms',
    limit,
    ratio,
  });
  const [frame, theirFrame] = [p95(ours, 'frame'), p95(driver, 'frame')];
  const [pixels, theirPixels] = [p95(ours, 'pixels'), p95(driver, 'pixels')];
  return [
    row(`step change to next paint, ${ours.length} steps,`, frame, TWO_FRAMES, frame / theirFrame),
    row(`driver.js, ${driver.length} steps on the same pages,`, theirFrame, null, null),
    row('step change to its pixels, drawn by software,', pixels, null, pixels / theirPixels),
    row('driver.js to its pixels, drawn by software,', theirPixels, null, null),
  ];
}

/** `steps` is how many the script has on the way that is taken: every one of them is walked. */
export async function measurePaint(open: OpenKiosk, steps: number): Promise<readonly Row[]> {
  const { page, root } = await open({ bypassCSP: true });
  const cdp = await page.context().newCDPSession(page);
  await installProbe(page);
  const found: Row[] = [];
  for (const throttle of [1, 6]) {
    await page.goto(root);
    await openBirth(page);
    await press(page, /Làm theo/);
    await press(page, 'Tờ giấy, chụp bằng điện thoại');
    await injectDriver(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const walked = await walk(page, cdp);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    if (walked.steps !== steps) throw new Error(`${walked.steps} steps of ${steps} were walked`);
    found.push(...rows(throttle, walked));
  }
  await page.context().close();
  return found;
}
