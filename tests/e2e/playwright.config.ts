import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../tools/lib/find-chromium.mjs';
import { electronProjects } from './electron-project.ts';

const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium found: set CHROMIUM_PATH or install chromium');
if (!existsSync(join(import.meta.dirname, '../../dist/node/launcher.js'))) throw new Error('Build first: npm run build');

/** End-to-end tests. Every test starts its own kiosk with its own data folder; nothing is shared. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'test-results/e2e.json' }]],
  use: {
    launchOptions: {
      executablePath,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--font-render-hinting=none',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    hasTouch: true,
    // Loops and slides are for people; a test waits for things to stand still.
    contextOptions: { reducedMotion: 'reduce' },
    // A press that finds nothing to press should say so soon.
    actionTimeout: 10_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Recording every step costs a third of the time: a failure leaves a picture, and its trace when asked for (TRACE=1).
    trace: process.env['TRACE'] === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [{ name: 'web', testMatch: '**/*.spec.ts', testIgnore: '**/electron/**' }, ...electronProjects()],
});
