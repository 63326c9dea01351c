import type { Page } from '@playwright/test';
import { expect, touch } from './kiosk-test.ts';
import { WORDS } from './screens.ts';

/** Reads the fee of registering a birth as a citizen does, and goes home. */
export async function citizenReads(page: Page, fee: string): Promise<void> {
  const words = WORDS.vi;
  await touch(page, 'button', words.start);
  await touch(page, 'button', words.procedures);
  await touch(page, 'button', words.baby);
  await touch(page, 'button', words.birth);
  await expect(page.getByText(fee, { exact: true }).first()).toBeVisible();
  await touch(page, 'button', /^Về đầu/);
}
