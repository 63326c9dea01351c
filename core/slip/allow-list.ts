import { failure, success, type Result } from '../basics/result.ts';
import type { Portal } from '../content/library.ts';

/**
 * The second fence: no content, pack or overlay can lead a QR outside these. Hosts of the State and the Party by their registered
 * endings, and the few others an office may name.
 */
const CEILING_SUFFIXES = ['.gov.vn', '.dcs.vn'] as const;
const CEILING_HOSTS: readonly string[] = ['tinnhiemmang.vn'];

export type AddressProblem = 'not-an-address' | 'not-https' | 'not-plain' | 'not-listed' | 'over-the-ceiling';

export function underCeiling(host: string): boolean {
  return CEILING_HOSTS.includes(host) || CEILING_SUFFIXES.some((suffix) => host.endsWith(suffix) && host.length > suffix.length);
}

/**
 * Whether a QR may hold this address: https, no user, no port, plain lower-case letters, a host that content lists exactly and that
 * the ceiling allows.
 */
export function checkAddress(
  address: string,
  portals: readonly Pick<Portal, 'host'>[],
): Result<{ readonly host: string }, AddressProblem> {
  // What a scanner shows must be what was written: nothing invisible, nothing that only looks like a letter, no gap left unfilled.
  if (!/^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(address)) return failure('not-plain');
  if (!/^[a-z]+:/.test(address)) return failure('not-an-address');
  if (!address.startsWith('https:')) return failure('not-https');
  // Up to the first / ? or # there is only a host of plain letters: no user, no port, no trick of case or encoding.
  const host = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?=[/?#]|$)/.exec(address)?.[1];
  if (host === undefined || host.includes('xn--')) return failure('not-plain');
  if (!portals.some((portal) => portal.host === host)) return failure('not-listed');
  return underCeiling(host) ? success({ host }) : failure('over-the-ceiling');
}
