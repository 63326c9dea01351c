import { type Browser, chromium } from '@playwright/test';

/** Takes hold of a browser that runs. One that is still opening its page now and then never answers the first call. */
export async function attach(address: string): Promise<Browser> {
  for (let attempt = 1; attempt < 4; attempt += 1) {
    const answer = await chromium.connectOverCDP(address, { timeout: 8000 }).catch(() => null);
    if (answer !== null) return answer;
  }
  return chromium.connectOverCDP(address, { timeout: 8000 });
}
