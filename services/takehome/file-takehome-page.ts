import { readFile } from 'node:fs/promises';
import type { Logger } from '#services/diagnostics/logger.ts';
import { codeOf } from '#services/storage/file-system.ts';
import type { TakehomePage } from './takehome-page.ts';

/** The page as the build made it (`dist/takehome/takehome.html`). Read each time: it is asked for a few times a week, and is a megabyte. */
export function createTakehomePage(file: string, log: Logger): TakehomePage {
  return {
    async read() {
      try {
        return await readFile(file, 'utf8');
      } catch (error) {
        log.warn('takehome.no-page', { code: codeOf(error) });
        return null;
      }
    },
  };
}
