import type { Surface } from '#core/contract/define.ts';

/** Who is asking. Stated by the host for the connection or session the request came through, never read from it. */
export interface Caller {
  readonly host: 'web' | 'electron';
  readonly surface: Surface;
}

/** The one function between page and service. Catches everything itself; never throws. */
export type Handle = (request: Request, caller: Caller) => Promise<Response>;
