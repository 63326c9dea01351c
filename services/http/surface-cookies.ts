import { timingSafeEqual } from 'node:crypto';
import { SURFACES, type Surface } from '#core/contract/define.ts';

/** One secret a surface, for one run of the launcher. */
export type SurfaceSecrets = Readonly<Record<Surface, string>>;

const cookieName = (surface: Surface): string => `goc-so-${surface}`;

/** The header that makes a browser a surface: not readable by the page, not sent across sites, gone with the browser. */
export function cookieFor(surface: Surface, secrets: SurfaceSecrets): string {
  return `${cookieName(surface)}=${secrets[surface]}; HttpOnly; SameSite=Strict; Path=/`;
}

function equal(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Which surface a Cookie header proves; null for none. */
export function surfaceOf(header: string | undefined, secrets: SurfaceSecrets): Surface | null {
  const pairs = new Map(
    (header ?? '').split(';').flatMap((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()] as const];
    }),
  );
  return SURFACES.find((surface) => equal(pairs.get(cookieName(surface)) ?? '', secrets[surface])) ?? null;
}
