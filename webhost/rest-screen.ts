import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { killGroup } from './kill-group.ts';
import type { Profile } from './profile.ts';

export interface RestScreenTools {
  readonly spawn: (profile: string, address: string) => ChildProcess;
  readonly makeProfile: () => Profile;
}

/**
 * Shows one still page in a browser of its own until it is taken away. A server of ten lines stands behind it, for the policy of a locked
 * browser lets it reach nothing but this machine. A browser that does not come up changes nothing: the time is rested all the same.
 */
export function showRest({ spawn, makeProfile }: RestScreenTools, page: string): () => void {
  let profile: Profile | null = null;
  let child: ChildProcess | null = null;
  let over = false;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "default-src 'none'");
    response.setHeader('cache-control', 'no-store');
    response.end(page);
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1', () => {
    if (over) return;
    try {
      profile = makeProfile();
      child = spawn(profile.folder, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      child.on('error', () => {});
      if (child.pid !== undefined) profile.belongsTo(child.pid);
    } catch {
      // No room for a profile.
    }
  });
  return () => {
    over = true;
    server.close();
    server.closeAllConnections();
    if (child?.pid !== undefined) killGroup(child.pid);
    profile?.remove();
  };
}
