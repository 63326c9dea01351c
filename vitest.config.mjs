// @ts-check
import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { iconPlugin } from './tools/vite/icon-plugin.mjs';

/** Nothing here is measured by a test: the limit only ends what would never end, on however slow a machine. */
const LIMIT = 180_000;

/** The same inputs for every property in every run. */
const SEED = 'tests/support/fixed-seed.ts';

export default defineConfig({
  test: {
    // By itself it would leave one core of two idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Test files keep nothing to themselves, so they share a process: a fresh one for each took two thirds of the time.
    projects: [
      {
        test: {
          name: 'node',
          isolate: false,
          environment: 'node',
          setupFiles: [SEED],
          include: ['{core,services,webhost,tools}/**/*.test.ts', 'tests/{contract,content,faults,house,security}/**/*.test.ts'],
          testTimeout: LIMIT,
          hookTimeout: LIMIT,
        },
      },
      {
        test: {
          name: 'electron',
          // A module that was loaded over the stand-in for Electron by one file would be given to the next with the stand-in of the first.
          isolate: true,
          environment: 'node',
          setupFiles: [SEED],
          include: ['electron/**/*.test.ts'],
          testTimeout: LIMIT,
          hookTimeout: LIMIT,
        },
      },
      {
        plugins: [iconPlugin(), react()],
        test: {
          name: 'page',
          isolate: false,
          environment: 'happy-dom',
          include: ['{renderer,author}/**/*.test.{ts,tsx}'],
          setupFiles: [SEED, 'tests/support/page-setup.ts'],
          testTimeout: LIMIT,
          hookTimeout: LIMIT,
        },
      },
    ],
  },
});
