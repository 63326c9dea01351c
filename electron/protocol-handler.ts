import type { Session } from 'electron';
import type { Surface } from '#core/contract/define.ts';
import type { Handle } from '#services/app/caller.ts';
import { SCHEME } from './surfaces.ts';

/** Serves `app://kiosk/` in one session, as the surface that session stands for. Another host name does not exist. */
export function serveScheme(session: Session, surface: Surface, handle: Handle): void {
  session.protocol.handle(SCHEME, (request) =>
    new URL(request.url).host === 'kiosk' ? handle(request, { host: 'electron', surface }) : new Response(null, { status: 404 }),
  );
}
