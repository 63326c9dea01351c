import type { Frame } from '#core/cards/frame.ts';

/** A laptop's camera: 1280 × 720 dots that see 65° across, without distortion. */
export const WIDTH = 1280;
export const HEIGHT = 720;
const ACROSS = (65 * Math.PI) / 180;
/** Distance of the picture from the lens in dots: what is one metre wide a metre away is so many dots wide. */
export const FOCUS = WIDTH / 2 / Math.tan(ACROSS / 2);

/** Metres: right, down, away. */
export type Place = readonly [number, number, number];

/** A flat thing in the room: its middle, and the directions its own right and down have. */
export interface Surface {
  readonly middle: Place;
  readonly right: Place;
  readonly down: Place;
  /** Half of its width and height in metres; nothing is drawn outside. */
  readonly half: readonly [number, number];
}

/**
 * What a surface shows at a place given in metres from its middle: how much light it throws back, 0 to 1 (more where it shines), or NaN
 * where one sees past it.
 */
export type Look = (right: number, down: number) => number;

/** The room as the lens has it: light thrown back at each dot before the light that falls there is reckoned in. */
export interface Room {
  readonly back: Float32Array;
}

const dot = (a: Place, b: Place): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Place, b: Place): Place => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const scaled = (a: Place, by: number): Place => [a[0] * by, a[1] * by, a[2] * by];
const sum = (...all: readonly Place[]): Place =>
  all.reduce<Place>((to, one) => [to[0] + one[0], to[1] + one[1], to[2] + one[2]], [0, 0, 0]);
const unit = (a: Place): Place => scaled(a, 1 / Math.sqrt(dot(a, a)));

/** Where a place is in the picture, in dots. */
export function seenAt([x, y, z]: Place): { readonly x: number; readonly y: number } {
  return { x: WIDTH / 2 + (FOCUS * x) / z, y: HEIGHT / 2 + (FOCUS * y) / z };
}

/** A place on a surface, in metres from its middle. */
export function placeOn({ middle, right, down }: Surface, across: number, along: number): Place {
  return sum(middle, scaled(right, across), scaled(down, along));
}

/**
 * A surface that looks at the camera, rolled clockwise in itself, then tilted about its level and its upright axis, all against the line from
 * it to the camera; in degrees.
 */
export function facing(middle: Place, half: readonly [number, number], roll: number, pitch: number, yaw: number): Surface {
  const [r, p, y] = [roll, pitch, yaw].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const away = unit(middle);
  const across = unit(sum([1, 0, 0], scaled(away, -away[0])));
  const below = cross(away, across);
  const tilted = (u: number, v: number): Place => {
    // About the level axis, then about the upright one.
    const [v1, w1] = [v * Math.cos(p), v * Math.sin(p)];
    const [u2, w2] = [u * Math.cos(y) + w1 * Math.sin(y), w1 * Math.cos(y) - u * Math.sin(y)];
    return sum(scaled(across, u2), scaled(below, v1), scaled(away, w2));
  };
  return { middle, half, right: tilted(Math.cos(r), Math.sin(r)), down: tilted(-Math.sin(r), Math.cos(r)) };
}

/** Corners of a surface in the picture, clockwise from its own upper left. */
export function outlineOf(
  surface: Surface,
  [across, along] = surface.half,
): readonly { readonly x: number; readonly y: number }[] {
  const corners = [
    [-across, -along],
    [across, -along],
    [across, along],
    [-across, along],
  ] as const;
  return corners.map(([u, v]) => seenAt(placeOn(surface, u, v)));
}

/**
 * Draws a surface as the light falls onto the dots: each dot is the mean of `fine` × `fine` looks through it, spread by chance, each at some
 * instant while the surface moves by `motion` (dots).
 */
export function drawSurface(
  room: Room,
  surface: Surface,
  look: Look,
  random: () => number,
  fine = 4,
  motion: readonly [number, number] = [0, 0],
): void {
  const { middle, right, down, half } = surface;
  const normal = cross(right, down);
  const away = dot(normal, middle);
  const edge = 2 + Math.max(Math.abs(motion[0]), Math.abs(motion[1]));
  const outline = outlineOf(surface);
  const from = { x: Math.min(...outline.map(({ x }) => x)) - edge, y: Math.min(...outline.map(({ y }) => y)) - edge };
  const to = { x: Math.max(...outline.map(({ x }) => x)) + edge, y: Math.max(...outline.map(({ y }) => y)) + edge };
  for (let y = Math.max(0, Math.floor(from.y)); y < Math.min(HEIGHT, to.y); y += 1)
    for (let x = Math.max(0, Math.floor(from.x)); x < Math.min(WIDTH, to.x); x += 1) {
      const at = y * WIDTH + x;
      const behind = room.back[at] as number;
      let light = 0;
      for (let part = 0; part < fine * fine; part += 1) {
        const instant = random() - 0.5;
        const px = x + ((part % fine) + random()) / fine - motion[0] * instant;
        const py = y + (Math.floor(part / fine) + random()) / fine - motion[1] * instant;
        const rx = (px - WIDTH / 2) / FOCUS;
        const ry = (py - HEIGHT / 2) / FOCUS;
        const far = away / (normal[0] * rx + normal[1] * ry + normal[2]);
        const ox = far * rx - middle[0];
        const oy = far * ry - middle[1];
        const oz = far - middle[2];
        const u = ox * right[0] + oy * right[1] + oz * right[2];
        const v = ox * down[0] + oy * down[1] + oz * down[2];
        const seen = far <= 0 || Math.abs(u) > half[0] || Math.abs(v) > half[1] ? Number.NaN : look(u, v);
        light += Number.isNaN(seen) ? behind : seen;
      }
      room.back[at] = light / (fine * fine);
    }
}

/** How a picture is taken. */
export interface Taking {
  /** Light that falls at a dot; 1 makes a thing that throws all of it back as bright as the camera can see. */
  readonly light: (x: number, y: number) => number;
  /** How far out of focus, as the width of a bell curve in dots. */
  readonly blur: number;
  /** Noise in greys in the darkest parts; it grows with the light. */
  readonly noise: number;
}

/** The room as the camera takes it: lit, out of focus, in greys of the usual curve, with noise. */
export function take({ back }: Room, { light, blur, noise }: Taking, random: () => number): Frame {
  const lit = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0, at = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1, at += 1) lit[at] = (back[at] as number) * light(x, y);
  smear(lit, blur);
  // Throws of dice that are near enough to a bell curve of width 1, drawn from at random.
  const bell = Float32Array.from({ length: 4096 }, () => (random() + random() + random() + random() - 2) * 1.73);
  const grey = new Uint8Array(WIDTH * HEIGHT);
  for (let at = 0; at < grey.length; at += 1) {
    const bright = Math.min(1, Math.max(0, lit[at] as number));
    const thrown = (bell[(random() * 4096) | 0] as number) * noise * (1 + 0.5 * bright);
    grey[at] = Math.min(255, Math.max(0, Math.round((CURVE[(bright * 4095) | 0] as number) + thrown)));
  }
  return { width: WIDTH, height: HEIGHT, grey };
}

/** Greys of the usual curve for 4096 steps of light. */
const CURVE = Float32Array.from({ length: 4096 }, (_, step) => 255 * ((step + 0.5) / 4096) ** (1 / 2.2));

/** Spreads light by a bell curve, first along the rows, then along the columns. */
function smear(lit: Float32Array, blur: number): void {
  const reach = Math.ceil(3 * blur);
  const bell = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * blur * blur)));
  const whole = bell.reduce((a, b) => a + b, 0);
  const other = new Float32Array(lit.length);
  for (const [off, share] of bell.entries()) {
    const weight = share / whole;
    for (let row = 0; row < HEIGHT; row += 1)
      for (let x = 0; x < WIDTH; x += 1) {
        const near = Math.min(WIDTH - 1, Math.max(0, x + off - reach));
        const at = row * WIDTH + x;
        other[at] = (other[at] as number) + weight * (lit[row * WIDTH + near] as number);
      }
  }
  lit.fill(0);
  for (const [off, share] of bell.entries()) {
    const weight = share / whole;
    for (let row = 0; row < HEIGHT; row += 1) {
      const near = Math.min(HEIGHT - 1, Math.max(0, row + off - reach)) * WIDTH;
      for (let x = 0; x < WIDTH; x += 1) {
        const at = row * WIDTH + x;
        lit[at] = (lit[at] as number) + weight * (other[near + x] as number);
      }
    }
  }
}
