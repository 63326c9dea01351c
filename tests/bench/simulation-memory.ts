import type { CDPSession, Page } from '@playwright/test';
import { type OpenKiosk, openLookUp, press } from './open-rungs.ts';
import type { Row } from './row.ts';
import { tapApart } from './tap-apart.ts';

const EARLY = 10;
const LATE = 200;

interface Kept {
  /** Bytes of JavaScript that cannot be given back. */
  readonly heap: number;
  /** Nodes of the page, also those that only a script still holds. */
  readonly nodes: number;
  readonly listeners: number;
}

async function whatIsKept(cdp: CDPSession): Promise<Kept> {
  // Twice: what finalizers let go of is only collected the second time.
  for (let time = 0; time < 2; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** One guided practice by touch, from the four rungs to the end and back to them. Short, so that 200 of them can be walked. */
async function practise(page: Page): Promise<void> {
  await press(page, /Làm theo/);
  const lit = page.locator('[data-lit]');
  const next = page.getByRole('button', { name: 'Sang chặng tiếp' });
  const end = page.getByRole('heading', { level: 1, name: /^(Làm được rồi!|Đã tập xong\.)$/ });
  const keyboard = page.getByRole('group', { name: 'Bàn phím' });
  const sample = page.locator('mark').last();
  for (;;) {
    await lit.or(next).or(end).first().waitFor();
    if (await end.isVisible()) break;
    if (await next.isVisible()) {
      await tapApart(next);
      continue;
    }
    const target = await lit.getAttribute('data-target');
    await tapApart(lit);
    if (await keyboard.isVisible()) {
      await page.keyboard.type(await sample.innerText());
      await page.keyboard.press('Enter');
    }
    await page.locator(`[data-lit][data-target="${target}"]`).waitFor({ state: 'detached' });
  }
  await press(page, 'Quay lại');
  await page.getByRole('button', { name: /Làm theo/ }).waitFor();
}

/** What one page still holds after 200 practices against after 10, each time before the same screen. */
export async function measureMemory(open: OpenKiosk): Promise<readonly Row[]> {
  // A place that breathes is pressed only once it stands still: minutes would go by in waiting.
  const { page, root } = await open({ reducedMotion: 'reduce' });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(root);
  await openLookUp(page);
  const kept: Kept[] = [];
  for (let run = 1; run <= LATE; run += 1) {
    await practise(page);
    if (run === EARLY || run === LATE) kept.push(await whatIsKept(cdp));
  }
  await page.context().close();
  const [early, late] = kept;
  if (early === undefined || late === undefined) throw new Error('Nothing was measured');
  const row = (name: string, of: keyof Kept, unit: string, share = 1): Row => ({
    name: `${name} after ${LATE} practices, against after ${EARLY}`,
    value: late[of] / share,
    unit,
    limit: null,
    ratio: late[of] / early[of],
  });
  return [row('heap', 'heap', 'MB', 1_000_000), row('nodes', 'nodes', ''), row('listeners', 'listeners', '')];
}
