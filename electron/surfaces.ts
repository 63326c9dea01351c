import type { CustomScheme } from 'electron';
import type { Surface } from '#core/contract/define.ts';

export const SCHEME = 'app';
export const ORIGIN = 'app://kiosk';

/** No CORS, no way past the content policy: only what a standard, secure origin of our own needs. */
export const SCHEME_PRIVILEGES: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
};

/** Where finished documents lie while they are printed: apart from every surface, for a viewer of the browser's own is let in. */
export const PAPER_PARTITION = 'goc-so-paper';

/** One session a surface, in memory only: nothing of a visit can be left in a profile. */
export function partitionOf(surface: Surface): string {
  return `goc-so-${surface}`;
}
