import { failure, success, type Result } from '#core/basics/result.ts';
import { checkAddress } from '#core/slip/allow-list.ts';
import type { SlipDocument } from '#core/slip/document.ts';
import { DOTS_A_MILLIMETRE } from '#core/slip/page.ts';
import { QUIET_ZONE } from '#core/slip/qr.ts';
import type { Decoders, FoundCode } from './decoders.ts';
import { type Box, cut, type Dots, inkIn } from './dots.ts';
import { blurred, covered, sharp } from './picture.ts';
import { coveredPlaces } from './places.ts';

export type CodeProblem = 'code-unreadable' | 'other-address' | 'wrong-host';

/** Levels of a code of which at least a quarter may be lost. */
const LEVELS = ['Q', 'H'];
/** Least width of a module in dots, of a code in millimetres: what a phone of some years ago reads from paper. */
const LEAST_MODULE = 3;
const LEAST_SIDE = 25;
/** Corners are told in whole dots. */
const ROUNDING = 1;

export interface Around {
  readonly decoders: Decoders;
  readonly portals: readonly { readonly host: string }[];
}

/**
 * Reads the one code of a slip as it will be printed: both decoders read what the document says, and at least one of them still does
 * with a tenth of the code covered at each of twenty places, and a little out of focus.
 */
export async function checkCode(
  dots: Dots,
  qr: SlipDocument['qr'],
  { decoders, portals }: Around,
): Promise<Result<null, CodeProblem>> {
  const found = await decoders.find(sharp(dots));
  const [code] = found;
  if (code === undefined) return failure('code-unreadable');
  for (const { text } of found) {
    const led = checkAddress(text, portals);
    if (!led.ok || led.value.host !== qr.host) return failure('wrong-host');
    if (text !== qr.address) return failure('other-address');
  }
  const place = placeOf(code);
  if (found.length > 1 || place === null || !LEVELS.includes(code.level)) return failure('code-unreadable');
  const { module, symbol } = place;
  const quiet = QUIET_ZONE * module;
  const around = boxOf(symbol.x - quiet, symbol.y - quiet, symbol.width + 2 * quiet);
  const alone = cut(dots, around);
  const inside = boxOf(quiet, quiet, symbol.width);
  // Rounding may take a dot of the white at either side of it; no letter stands in it.
  const white = grown(inside, Math.floor(quiet) - ROUNDING);
  if (inkIn(alone, white) > inkIn(alone, grown(inside, ROUNDING))) return failure('code-unreadable');

  const clean = sharp(alone);
  const both = [await decoders.zxing(clean), await decoders.jsqr(clean)];
  if (both.some((text) => text !== qr.address)) return failure('code-unreadable');
  const seen = async (picture: ReturnType<typeof sharp>): Promise<boolean> =>
    (await decoders.zxing(picture)) === qr.address || (await decoders.jsqr(picture)) === qr.address;
  if (!(await seen(blurred(alone)))) return failure('code-unreadable');
  for (const { x, y, side } of coveredPlaces(code.modules)) {
    const cover = boxOf(quiet + x * module, quiet + y * module, side * module);
    if (!(await seen(covered(clean, cover)))) return failure('code-unreadable');
  }
  return success(null);
}

/** Where a code lies that is upright, square and large enough; null for any other. */
function placeOf({ corners, modules }: FoundCode): { readonly module: number; readonly symbol: Box } | null {
  const { topLeft, topRight, bottomLeft, bottomRight } = corners;
  const side = (topRight.x - topLeft.x + bottomRight.x - bottomLeft.x) / 2;
  const tall = (bottomLeft.y - topLeft.y + bottomRight.y - topRight.y) / 2;
  const leaning = [topRight.y - topLeft.y, bottomRight.y - bottomLeft.y, bottomLeft.x - topLeft.x, bottomRight.x - topRight.x];
  if (leaning.some((lean) => Math.abs(lean) > 2 * ROUNDING) || Math.abs(side - tall) > 2 * ROUNDING) return null;
  if (side + ROUNDING < LEAST_SIDE * DOTS_A_MILLIMETRE || (side + ROUNDING) / modules < LEAST_MODULE) return null;
  return { module: side / modules, symbol: { x: topLeft.x, y: topLeft.y, width: side, height: side } };
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function boxOf(x: number, y: number, side: number): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(side), height: Math.round(side) };
}
