import { assertNever } from '../basics/assert-never.ts';
import { failure, success, type Result } from '../basics/result.ts';
import type { Portal } from '../content/library.ts';
import type { QrTarget } from '../content/procedure.ts';
import { checkAddress, type AddressProblem } from './allow-list.ts';

export interface QrAddress {
  readonly address: string;
  readonly host: string;
}

/** The address a procedure's QR holds: search by code where there is a sure code, else by keyword, a named page, or the portal's home. */
export function qrAddress(
  target: QrTarget,
  portals: readonly Portal[],
  code: string | undefined,
): Result<QrAddress, AddressProblem | 'no-such-portal'> {
  const portal = portals.find((candidate) => candidate.id === target.portal);
  if (portal === undefined) return failure('no-such-portal');
  const address = addressOf(target, portal, code);
  const checked = checkAddress(address, portals);
  return checked.ok ? success({ address, host: checked.value.host }) : checked;
}

function addressOf(target: QrTarget, portal: Portal, code: string | undefined): string {
  switch (target.kind) {
    case 'code':
      return code !== undefined && portal.byCode !== undefined
        ? portal.byCode.replaceAll('{code}', encodeURIComponent(code))
        : portal.home;
    case 'keyword':
      return portal.byKeyword?.replaceAll('{keyword}', encodeURIComponent(target.keyword)) ?? portal.home;
    case 'page':
      return portal.pages[target.page] ?? portal.home;
    case 'home':
      return portal.home;
    default:
      return assertNever(target);
  }
}
