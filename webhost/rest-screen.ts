import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SECOND } from '#core/basics/durations.ts';
import { killGroup } from './kill-group.ts';
import type { Profile } from './profile.ts';

export interface RestScreenTools {
  readonly spawn: (profile: string, address: string) => ChildProcess;
  readonly makeProfile: () => Profile;
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

/** All the page does: it refuses every key and every gesture that a browser would answer. */
const GUARD =
  "for(const n of['keydown','contextmenu','mousedown','auxclick','dragover','drop','wheel'])addEventListener(n,e=>e.preventDefault(),{capture:true,passive:false})";
const GUARD_HASH = createHash('sha256').update(GUARD).digest('base64');

/** A window that somebody closed is opened again after so long. */
const REOPENED_AFTER = 15 * SECOND;

/**
 * Shows one still page in a browser of its own until it is taken away. A server of ten lines stands behind it, for the policy of a locked
 * browser lets it reach nothing but this machine. A browser that does not come up changes nothing: the time is rested all the same.
 */
export function showRest({ spawn, makeProfile, after }: RestScreenTools, page: string): () => void {
  let profile: Profile | null = null;
  let child: ChildProcess | null = null;
  let over = false;
  let cancelOpen = (): void => {};
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `default-src 'none'; script-src 'sha256-${GUARD_HASH}'`);
    response.setHeader('cache-control', 'no-store');
    response.end(page.replace('</body>', `<script>${GUARD}</script></body>`));
  });
  server.on('error', () => {});
  const open = (): void => {
    if (over) return;
    try {
      profile?.remove();
      profile = makeProfile();
      child = spawn(profile.folder, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      child.on('error', () => {});
      child.once('exit', () => {
        if (!over) cancelOpen = after(REOPENED_AFTER, open);
      });
      if (child.pid !== undefined) profile.belongsTo(child.pid);
    } catch {
      // No room for a profile.
    }
  };
  server.listen(0, '127.0.0.1', open);
  return () => {
    over = true;
    cancelOpen();
    server.close();
    server.closeAllConnections();
    if (child?.pid !== undefined) killGroup(child.pid);
    profile?.remove();
  };
}
