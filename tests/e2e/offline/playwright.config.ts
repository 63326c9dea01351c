import { defineConfig } from '@playwright/test';

/** Run by offline.spec.ts inside a network namespace that has loopback only; never by itself. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.inside.ts',
  outputDir: '../../../test-results/offline',
  workers: 1,
  timeout: 150_000,
  reporter: [['line']],
  use: { actionTimeout: 10_000 },
});
