import type { Page } from '@playwright/test';
import type { ContentPack, Fault, Script, Step } from '#core/content/pack.ts';
import { acceptedValues } from '#core/simulation/reading.ts';
import { expect, press, words } from './kiosk-test.ts';

export function scriptOf(pack: ContentPack, id: string): Script {
  const script = pack.scripts.find((candidate) => candidate.id === id);
  if (script === undefined) throw new Error(`No script ${id}`);
  return script;
}

const NEXT_PART = 'Sang chặng tiếp';

/** Does one step as the script wants it, without looking at what is lit: as someone who knows the way. */
export async function doStep(page: Page, script: Script, step: Step): Promise<void> {
  const { target } = step;
  if (target === undefined) throw new Error(`Step ${step.id} has nothing to press`);
  const [block = '', item] = target.split('/');
  const frames = page.getByRole('region', { name: /^MÔ PHỎNG/ });
  const frame = step.page !== undefined && step.phone !== undefined ? frames.nth(step.on === 'page' ? 0 : 1) : frames.first();
  const place = frame.locator(`[data-target="${target}"]`);
  if (step.do === 'choose' && item !== undefined && !(await place.isVisible()))
    await press(frame.locator(`[data-target="${block}"]`));
  await press(place);
  if (step.do !== 'type') return;
  const screen = script.screens[(step.on === 'phone' ? step.phone : step.page) ?? ''];
  const sample = screen === undefined ? undefined : acceptedValues(screen, target)[0];
  if (sample === undefined) throw new Error(`Step ${step.id} has no sample`);
  // A physical keyboard beside the one on the screen.
  await page.keyboard.type(sample);
  await page.keyboard.press('Enter');
}

/** Where the run meets a fault after this step: reads the card, and does the repair. */
export async function mendIfTroubled(page: Page, script: Script, step: Step): Promise<Fault | null> {
  const card = page.getByRole('complementary', { name: /^Có trục trặc, không\ssao\sạ$/ });
  for (const fault of step.faults) {
    if (!(await card.getByRole('region', { name: fault.title.vi }).isVisible())) continue;
    await expect(page.getByRole('alert')).toBeVisible();
    await press(page.getByRole('button', { name: 'Cùng sửa' }));
    for (const [at, repair] of fault.steps.entries()) {
      await expect(words(page, `Sửa lỗi: bước ${at + 1} / ${fault.steps.length}`)).toBeVisible();
      await doStep(page, script, repair);
    }
    return fault;
  }
  return null;
}

/** Does every step in order, and every repair; `before` may stumble first. Answers the faults that were met. */
export async function walkAlone(page: Page, script: Script, before?: (step: Step) => Promise<void>): Promise<readonly Fault[]> {
  const met: Fault[] = [];
  for (const [index, segment] of script.segments.entries()) {
    if (index > 0) await press(page.getByRole('button', { name: NEXT_PART }));
    const steps = segment.groups.flatMap((group) => group.steps);
    for (const [at, step] of steps.entries()) {
      await expect(page.getByRole('img', { name: `Bước ${at + 1} trên ${steps.length}` })).toBeVisible();
      await before?.(step);
      await doStep(page, script, step);
      if (step.faults.length === 0) continue;
      const fault = await mendIfTroubled(page, script, step);
      if (fault !== null) met.push(fault);
    }
  }
  return met;
}
