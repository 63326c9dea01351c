import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../tools/lib/find-chromium.mjs';

/** The browser that benchmarks measure in; whoever asked for it closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? '',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
  });
}
