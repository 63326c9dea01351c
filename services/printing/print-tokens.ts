import { SECOND } from '#core/basics/durations.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Ids } from '#services/environment/ids.ts';

/** A rendering that takes longer has failed. */
export const TOKEN_LIFE = 60 * SECOND;

/** Documents on their way to the print surface. A token opens its document once, for a minute. */
export interface PrintTokens {
  issue(document: PrintedDocument): string;
  /** The document, once; null for a token that is unknown, used or too old. */
  take(token: string): PrintedDocument | null;
  revoke(token: string): void;
}

export function createPrintTokens(clock: Clock, ids: Ids): PrintTokens {
  const waiting = new Map<string, { readonly document: PrintedDocument; readonly until: number }>();
  const dropOld = (): void => {
    for (const [token, { until }] of waiting) if (until <= clock.elapsed()) waiting.delete(token);
  };
  return {
    issue(document) {
      dropOld();
      const token = ids.secret();
      waiting.set(token, { document, until: clock.elapsed() + TOKEN_LIFE });
      return token;
    },
    take(token) {
      dropOld();
      const found = waiting.get(token);
      waiting.delete(token);
      return found?.document ?? null;
    },
    revoke(token) {
      waiting.delete(token);
    },
  };
}
