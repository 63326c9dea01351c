import type { Ids } from '#services/environment/ids.ts';

/** Who helps in which visit, from joining until somebody else joins or the program ends. */
export interface OpenSession {
  readonly visit: string;
  readonly staff: string;
  /** Reading of the steady clock at joining, milliseconds. */
  readonly since: number;
}

/** Gives out what a session is closed by without a PIN. One person stands at the kiosk, so there is one session at a time. */
export interface SessionDesk {
  open(session: OpenSession): string;
  find(token: string): OpenSession | null;
}

export function createSessionDesk(ids: Ids): SessionDesk {
  let open: { readonly token: string; readonly session: OpenSession } | null = null;
  return {
    open(session) {
      open = { token: ids.secret(), session };
      return open.token;
    },
    // Stays good after closing: an answer that was lost on the way is asked for again.
    find: (token) => (open?.token === token ? open.session : null),
  };
}
