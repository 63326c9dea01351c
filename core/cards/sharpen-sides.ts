import type { Frame } from './frame.ts';
import { greyAt } from './light.ts';
import type { Quad } from './quads.ts';

/** Corners are rounded off and may be held: of a side only what lies between these shares of it is looked at. */
const FROM = 0.1;
const MOST_PLACES = 32;
const STEP = 0.5;

const offsets = new Float64Array(MOST_PLACES);
const weights = new Float64Array(MOST_PLACES);
const lines = new Float64Array(12);

/**
 * Moves the sides of a quad onto the edge between black and white, to fractions of a dot: across each side at many places the edge is looked
 * for, and a line laid through those, leaving out what lies far from it. Answers false where the sides no longer make a quad.
 */
export function sharpenSides(frame: Frame, quad: Quad): boolean {
  for (let side = 0; side < 4; side += 1) {
    const next = (side + 1) % 4;
    fitSide(
      frame,
      quad[2 * side] as number,
      quad[2 * side + 1] as number,
      quad[2 * next] as number,
      quad[2 * next + 1] as number,
      side,
    );
  }
  for (let corner = 0; corner < 4; corner += 1) {
    // A corner lies where the side before it meets the one that begins in it.
    const before = 3 * ((corner + 3) % 4);
    const after = 3 * corner;
    const [a, b, c] = [lines[before] as number, lines[before + 1] as number, lines[before + 2] as number];
    const [d, e, f] = [lines[after] as number, lines[after + 1] as number, lines[after + 2] as number];
    const cross = a * e - b * d;
    if (Math.abs(cross) < 0.3) return false;
    const x = (c * e - b * f) / cross;
    const y = (a * f - c * d) / cross;
    if (Math.hypot(x - (quad[2 * corner] as number), y - (quad[2 * corner + 1] as number)) > 6) return false;
    quad[2 * corner] = x;
    quad[2 * corner + 1] = y;
  }
  return true;
}

/** Writes the line of one side as a·x + b·y = c with (a, b) of length 1, looking outward. */
function fitSide(frame: Frame, x: number, y: number, endX: number, endY: number, side: number): void {
  const long = Math.hypot(endX - x, endY - y);
  const alongX = (endX - x) / long;
  const alongY = (endY - y) / long;
  // Clockwise in a picture whose y grows downward: outward is to the left.
  const outX = alongY;
  const outY = -alongX;
  const places = Math.min(MOST_PLACES, Math.max(8, Math.round(long)));
  const reach = Math.min(4, Math.max(1.5, long / 12));
  for (let place = 0; place < places; place += 1) {
    const share = FROM + ((1 - 2 * FROM) * place) / (places - 1);
    const [fromX, fromY] = [x + share * (endX - x), y + share * (endY - y)];
    let sum = 0;
    let moment = 0;
    let before = greyAt(frame, fromX - (reach + STEP / 2) * outX, fromY - (reach + STEP / 2) * outY);
    for (let off = -reach; off <= reach; off += STEP) {
      const after = greyAt(frame, fromX + (off + STEP / 2) * outX, fromY + (off + STEP / 2) * outY);
      const rise = after - before;
      before = after;
      if (rise <= 0) continue;
      sum += rise * rise;
      moment += rise * rise * off;
    }
    offsets[place] = sum > 0 ? moment / sum : 0;
    weights[place] = Math.sqrt(sum);
  }
  let offset = 0;
  let slope = 0;
  let limit = Infinity;
  for (let round = 0; round < 3; round += 1) {
    let [n, sx, sxx, sy, sxy] = [0, 0, 0, 0, 0];
    for (let place = 0; place < places; place += 1) {
      const share = place / (places - 1) - 0.5;
      if (Math.abs((offsets[place] as number) - offset - slope * share) > limit) continue;
      const weight = weights[place] as number;
      n += weight;
      sx += weight * share;
      sxx += weight * share * share;
      sy += weight * (offsets[place] as number);
      sxy += weight * share * (offsets[place] as number);
    }
    const spread = n * sxx - sx * sx;
    if (n <= 0 || spread < 1e-9) break;
    slope = (n * sxy - sx * sy) / spread;
    offset = (sy - slope * sx) / n;
    limit = round === 0 ? 1 : 0.5;
  }
  // Two places of the side after it was moved: its shares from -0.5 to 0.5 are those looked at.
  const inner = (1 - 2 * FROM) * long;
  const turn = Math.atan2(slope, inner);
  const a = outX * Math.cos(turn) - alongX * Math.sin(turn);
  const b = outY * Math.cos(turn) - alongY * Math.sin(turn);
  const [middleX, middleY] = [(x + endX) / 2 + offset * outX, (y + endY) / 2 + offset * outY];
  lines[3 * side] = a;
  lines[3 * side + 1] = b;
  lines[3 * side + 2] = a * middleX + b * middleY;
}
