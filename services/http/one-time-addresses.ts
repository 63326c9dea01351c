import { MINUTE } from '#core/basics/durations.ts';
import type { Surface } from '#core/contract/define.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Ids } from '#services/environment/ids.ts';

/** How long an address waits to be opened. */
const GOOD_FOR = 10 * MINUTE;

export interface Entry {
  readonly surface: Surface;
  /** Path the browser is led on to once it has its cookie. */
  readonly next: string;
}

export interface OneTimeAddresses {
  /** Path of a new address: `/open/<43 characters>`. */
  mint(surface: Surface, next?: string): string;
  /** What an address opens, once; null for an unknown, used or stale one. */
  use(token: string): Entry | null;
}

/** Addresses that sign a browser in as a surface. Each works once and not for long. */
export function createOneTimeAddresses(clock: Clock, ids: Ids): OneTimeAddresses {
  const open = new Map<string, { readonly entry: Entry; readonly until: number }>();
  return {
    mint(surface, next = '/') {
      for (const [token, { until }] of open) if (until <= clock.elapsed()) open.delete(token);
      const token = ids.secret();
      open.set(token, { entry: { surface, next }, until: clock.elapsed() + GOOD_FOR });
      return `/open/${token}`;
    },
    use(token) {
      const found = open.get(token);
      open.delete(token);
      return found !== undefined && found.until > clock.elapsed() ? found.entry : null;
    },
  };
}
