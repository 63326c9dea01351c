import { SQUARE, cardDrawing, isBlack } from '#core/cards/card-drawing.ts';
import { FRAMED, wordOf } from '#core/cards/codes.ts';
import type { Frame } from '#core/cards/frame.ts';
import { type Side, SIDES } from '#core/cards/sides.ts';
import {
  drawSurface,
  facing,
  FOCUS,
  HEIGHT,
  type Look,
  outlineOf,
  type Place,
  type Room,
  seenAt,
  type Surface,
  take,
  WIDTH,
} from './card-camera.ts';
import { distraction, DISTRACTIONS, INK, PAPER } from './card-distractions.ts';
import { oneOf, seeded } from './seeded.ts';

/**
 * Scenes of a room with people who hold up cards, as a laptop's camera sees them: 2 to 8 m away, turned up to 30° from upright and tilted up
 * to 30° about both other axes, moving by up to 20 cm a second through a thirtieth of a second, out of focus by up to one dot, under uneven
 * light with the edges of shadows, in noise. Thumbs lie on the margin and may reach three millimetres into the frame. Nobody holds anything before another's card.
 */
export interface Scene {
  readonly frame: Frame;
  readonly held: readonly Held[];
}

/** One card as it is held. */
export interface Held {
  readonly card: number;
  readonly side: Side;
  /** Metres from the camera. */
  readonly away: number;
  /** Corners of the black frame in the picture, clockwise from the upper left of the side held up. */
  readonly corners: readonly { readonly x: number; readonly y: number }[];
}

export interface SceneOf {
  readonly seed: number;
  /** Cards in the room, 0 to 40. */
  readonly cards: number;
  readonly distractions?: number;
}

/** Half of a page in metres. */
const HALF = [0.105, 0.1485] as const;
const NEAREST = 2;
const FARTHEST = 8;
const TILT = 30;
/** Metres a second, and seconds a picture takes. */
const FASTEST = 0.2;
const EXPOSURE = 1 / 30;

interface Standing {
  readonly surface: Surface;
  readonly card: number;
  readonly side: Side;
  readonly roll: number;
}

export function cardScene({ seed, cards, distractions = 14 }: SceneOf): Scene {
  const random = seeded(seed);
  const between = (from: number, to: number): number => from + (to - from) * random();
  const room: Room = { back: new Float32Array(WIDTH * HEIGHT) };
  const wall = between(0.15, 0.7);
  room.back.fill(wall);
  const standing = place(cards, random);
  for (let at = 0; at < distractions; at += 1) hang(room, random);
  const farFirst = standing.toSorted((a, b) => b.surface.middle[2] - a.surface.middle[2]);
  for (const { surface } of farFirst) drawPerson(room, surface, random);
  for (const { surface, card, roll } of farFirst) {
    const away = surface.middle[2];
    const [way, far] = [between(0, 2 * Math.PI), (between(0, FASTEST) * EXPOSURE * FOCUS) / away];
    drawSurface(room, held(surface), cardLook(card, roll, random), random, away > 4 ? 5 : 3, [
      far * Math.cos(way),
      far * Math.sin(way),
    ]);
  }
  const frame = take(room, { light: lightOf(random), blur: between(0.35, 1), noise: between(1.5, 6) }, random);
  return {
    frame,
    held: standing.map(({ surface, card, side }) => {
      const half = SQUARE / 2000;
      const corners = outlineOf(surface, [half, half]);
      const first = (4 - [0, 3, 2, 1].indexOf(SIDES.indexOf(side))) % 4;
      return {
        card,
        side,
        away: surface.middle[2],
        corners: corners.map((_, at) => corners[(at + first) % 4] as (typeof corners)[0]),
      };
    }),
  };
}

/** One card as a test wants it: degrees clockwise from side A up, metres to the right and down of the middle, metres away. */
export interface Wanted {
  readonly card: number;
  readonly roll?: number;
  readonly pitch?: number;
  readonly yaw?: number;
  readonly at?: Place;
  /** What lies over it: true where it is covered, in metres from the middle of its page. */
  readonly covered?: (right: number, down: number) => boolean;
}

const AHEAD: Place = [0, 0, 3];

/** A grey wall in even light with just these cards before it, without hands, at rest and in focus; one may be seen in a mirror. */
export function plainScene(wanted: readonly Wanted[], mirror = false): Frame {
  const random = seeded(1);
  const room: Room = { back: new Float32Array(WIDTH * HEIGHT).fill(0.3) };
  for (const { card, roll = 0, pitch = 0, yaw = 0, at = AHEAD, covered } of wanted) {
    const print = pageLook(card);
    const look: Look = (u, v) => (covered?.(u, v) === true ? 0.3 : print(mirror ? -u : u, v));
    drawSurface(room, facing(at, HALF, roll, pitch, yaw), look, random);
  }
  return take(room, { light: () => 1, blur: 0.5, noise: 2 }, random);
}

/** Finds a place for each card where its page covers no other's and is wholly in the picture. */
function place(cards: number, random: () => number): readonly Standing[] {
  const between = (from: number, to: number): number => from + (to - from) * random();
  const numbers = Array.from({ length: 40 }, (_, at) => at + 1);
  const taken: { x: number; y: number; round: number }[] = [];
  const standing: Standing[] = [];
  for (let tries = 0; standing.length < cards && tries < 20_000; tries += 1) {
    const away = between(NEAREST, FARTHEST);
    const middle = [away * Math.tan(between(-0.54, 0.54)), between(-0.9, 0.9), away] as const;
    const { x, y } = seenAt(middle);
    const round = (FOCUS * Math.hypot(...HALF)) / away + 2;
    if (x < round || y < round || x > WIDTH - round || y > HEIGHT - round) continue;
    if (taken.some((other) => Math.hypot(other.x - x, other.y - y) < other.round + round)) continue;
    const [card] = numbers.splice(Math.floor(random() * numbers.length), 1);
    if (card === undefined) break;
    const quarter = Math.floor(random() * 4);
    const roll = 90 * quarter + between(-TILT, TILT);
    const surface = facing(middle, HALF, roll, between(-TILT, TILT), between(-TILT, TILT));
    taken.push({ x, y, round });
    standing.push({ surface, card, roll, side: SIDES[(4 - quarter) % 4] as Side });
  }
  return standing;
}

/** What is looked at is larger than the page: hands reach over its edges. */
const AROUND = 0.03;
const held = (surface: Surface): Surface => ({ ...surface, half: [HALF[0] + AROUND, HALF[1] + AROUND] });

/** A page with its card, lit a little better or worse than what is around it, thumbs on its margin, now and then the edge of a shadow across it. */
function cardLook(card: number, roll: number, random: () => number): Look {
  const between = (from: number, to: number): number => from + (to - from) * random();
  const print = pageLook(card);
  const lit = between(0.7, 1.05);
  const shade = random() < 0.3 ? between(0.35, 0.6) : 1;
  const [way, where, soft] = [between(0, 2 * Math.PI), between(-0.07, 0.07), between(0.003, 0.04)];
  const thumbs = Array.from({ length: 2 }, (_, at) => thumb(roll, at === 0 ? -1 : 1, random));
  return (u, v) => {
    for (const one of thumbs) if (one.covers(u, v)) return one.skin;
    const beyond = Math.min(1, Math.max(0, (u * Math.cos(way) + v * Math.sin(way) - where) / soft + 0.5));
    return lit * (shade + (1 - shade) * beyond) * print(u, v);
  };
}

/** What is printed, and nothing beyond the page. */
function pageLook(card: number): Look {
  const word = wordOf(card);
  const { letters } = cardDrawing(card);
  return (u, v) => {
    if (Math.abs(u) > HALF[0] || Math.abs(v) > HALF[1]) return Number.NaN;
    const cell = SQUARE / 1000 / FRAMED;
    const column = Math.floor(u / cell + FRAMED / 2);
    const row = Math.floor(v / cell + FRAMED / 2);
    if (column >= 0 && row >= 0 && column < FRAMED && row < FRAMED) return isBlack(word, column, row) ? INK : PAPER;
    const x = 1000 * (u + HALF[0]);
    const y = 1000 * (v + HALF[1]);
    // Half of the box of a letter is ink.
    const onLetter = letters.some((one) => Math.abs(one.x - x) < one.height / 2 && Math.abs(one.y - y) < one.height / 2);
    return onLetter ? (INK + PAPER) / 2 : PAPER;
  };
}

/** A thumb on one of the edges beside the side that is up, or on the lower edge; it covers the margin and at most 3 mm of the frame. */
function thumb(
  roll: number,
  hand: -1 | 1,
  random: () => number,
): { readonly skin: number; readonly covers: (u: number, v: number) => boolean } {
  const between = (from: number, to: number): number => from + (to - from) * random();
  const skin = between(0.22, 0.5);
  const wide = between(0.008, 0.011);
  const quarter = ((Math.round(roll / 90) % 4) + 4) % 4;
  // As it is held: half of the width and of the height.
  const [across, along] = quarter % 2 === 0 ? HALF : [HALF[1], HALF[0]];
  const fromBelow = random() < 0.4;
  const margin = (fromBelow ? along : across) - SQUARE / 2000;
  const deep = Math.min(margin + 0.003, between(0.006, 0.03));
  const spot = fromBelow ? hand * between(0.02, across - 0.01) : between(-0.02, along - 0.01);
  return {
    skin,
    covers(u, v) {
      // Turned back to how the card is held: right and down of the holder's picture.
      const x = quarter === 0 ? u : quarter === 1 ? -v : quarter === 2 ? -u : v;
      const y = quarter === 0 ? v : quarter === 1 ? u : quarter === 2 ? -v : -u;
      const off = fromBelow ? along - y : across - hand * x;
      const beside = fromBelow ? x - spot : y - spot;
      if (off > deep || off < -0.03 || Math.abs(beside) > wide) return false;
      const round = off - (deep - wide);
      return round < 0 || Math.hypot(round, beside) < wide;
    },
  };
}

/** Someone behind a card: a body and a head, plain, striped or chequered, dark or light. */
function drawPerson(room: Room, { middle }: Surface, random: () => number): void {
  const between = (from: number, to: number): number => from + (to - from) * random();
  const cloth = between(0.03, 0.7);
  const other = random() < 0.3 ? between(0.03, 0.7) : cloth;
  const [kind, fine] = [Math.floor(random() * 3), between(0.015, 0.06)];
  const [x, y, away] = middle;
  const behind = away + 0.25;
  const body = facing([x + between(-0.1, 0.1), y + between(0.15, 0.35), behind], [0.24, 0.38], 0, 0, 0);
  drawSurface(
    room,
    body,
    (u, v) => {
      if (v < -0.25 && Math.abs(u) > 0.24 + 1.2 * (v + 0.25)) return Number.NaN;
      const across = Math.floor(u / fine) & 1;
      const along = Math.floor(v / fine) & 1;
      return (kind === 0 ? across : kind === 1 ? along : across ^ along) === 1 ? other : cloth;
    },
    random,
    1,
  );
  const head = facing([x + between(-0.15, 0.15), y - between(0.1, 0.3), behind], [0.09, 0.12], 0, 0, 0);
  const [skin, hair] = [between(0.25, 0.5), between(0.02, 0.2)];
  drawSurface(room, head, (u, v) => (Math.hypot(u / 0.09, v / 0.12) > 1 ? Number.NaN : v < -0.04 ? hair : skin), random, 1);
}

/** Something with straight edges, somewhere behind everybody. */
function hang(room: Room, random: () => number): void {
  const between = (from: number, to: number): number => from + (to - from) * random();
  const kind = oneOf(DISTRACTIONS, random);
  const look = distraction(kind, random);
  const away = between(3, 9);
  const half = between(0.07, kind === 'window' ? 0.9 : 0.35);
  const shape = kind === 'mirrored' || kind === 'other-code' ? 1 : between(0.7, 1.4);
  const at = [away * between(-0.65, 0.65), away * between(-0.36, 0.36), away] as const;
  const surface = facing(at, [half, half * shape], between(-20, 20), between(-35, 35), between(-35, 35));
  drawSurface(room, surface, (u, v) => look(u / half, v / (half * shape)), random, 2);
}

/** Uneven light: brighter to one side, darker to the corners, and up to three edges of shadows. */
function lightOf(random: () => number): (x: number, y: number) => number {
  const between = (from: number, to: number): number => from + (to - from) * random();
  const [way, slope, whole, corner] = [between(0, 2 * Math.PI), between(0, 0.5), between(0.55, 1.15), between(0, 0.35)];
  const [right, down] = [Math.cos(way), Math.sin(way)];
  const shadows = Array.from({ length: Math.floor(random() * 4) }, () => {
    const turn = between(0, 2 * Math.PI);
    const edge = { where: between(-500, 500), soft: between(2, 60), shade: between(0.35, 0.75) };
    return { ...edge, right: Math.cos(turn), down: Math.sin(turn) };
  });
  return (x, y) => {
    const dx = x - WIDTH / 2;
    const dy = y - HEIGHT / 2;
    let light = whole * (1 + (slope * (dx * right + dy * down)) / WIDTH);
    light *= 1 - (corner * (dx * dx + dy * dy)) / (WIDTH * WIDTH * 0.33);
    let shade = 1;
    for (const one of shadows) {
      const beyond = (dx * one.right + dy * one.down - one.where) / one.soft + 0.5;
      shade = Math.min(shade, one.shade + (1 - one.shade) * Math.min(1, Math.max(0, beyond)));
    }
    return light * shade;
  };
}
