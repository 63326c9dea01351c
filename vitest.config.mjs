// @ts-check
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { iconPlugin } from './tools/vite/icon-plugin.mjs';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['{core,services,webhost,electron,tools}/**/*.test.ts', 'tests/{contract,content,faults,house}/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [iconPlugin(), react()],
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['{renderer,author}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/page-setup.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
