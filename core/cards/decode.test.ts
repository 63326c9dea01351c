import { beforeAll, describe, expect, test } from 'vitest';
import { cardScene, plainScene } from '#support/card-scenes.ts';
import { decode } from './decode.ts';
import type { CardSeen, Point } from './frame.ts';
import { newScratch } from './scratch.ts';
import { SIDES } from './sides.ts';

/** Every scene, or the sample that `npm test` runs. */
const FULL = process.env['PROOF'] === 'full';
/** Halls of forty, and rooms full of rectangles where nobody holds a card. */
const HALLS = FULL ? 60 : 2;
const EMPTY = FULL ? 25 : 1;
const SEED = 1000;
/** Milliseconds: drawing a hall takes most of a second, on a busy machine many. */
const PATIENCE = FULL ? 3_600_000 : 180_000;

let printed = '';
beforeAll(() => () => {
  // oxlint-disable-next-line no-console -- the proof prints what it read
  if (FULL) console.log(printed);
});

const said = (cards: readonly CardSeen[]): readonly string[] => cards.map(({ card, side }) => `${card}${side}`);

/** How far a card's first corner is from where it should be, in sides of the card. */
function offBy([first, second]: readonly Point[], [seen]: readonly Point[]): number {
  if (first === undefined || second === undefined || seen === undefined) return Infinity;
  return Math.hypot(first.x - seen.x, first.y - seen.y) / Math.hypot(first.x - second.x, first.y - second.y);
}

describe('generated scenes', { timeout: PATIENCE }, () => {
  const scratch = newScratch(1280, 720);

  test('of forty cards 2 to 8 m away, tilted, moving, shaded and held, 99 % are read and none wrongly', () => {
    const wrong: string[] = [];
    const away = Array.from({ length: 6 }, () => ({ held: 0, read: 0 }));
    let most = 0;
    for (let seed = SEED; seed < SEED + HALLS; seed += 1) {
      const { frame, held } = cardScene({ seed, cards: 40 });
      const { cards } = decode(frame, scratch);
      const truth = new Map(held.map((one) => [one.card, one]));
      for (const { card, side, corners } of cards) {
        const one = truth.get(card);
        const off = one === undefined ? Infinity : offBy(one.corners, corners);
        if (one?.side !== side || off > 0.2) wrong.push(`${seed}: ${card}${side}`);
        else most = Math.max(most, off);
      }
      for (const { card, away: metres } of held) {
        const ring = away[Math.min(5, Math.floor(metres) - 2)];
        if (ring === undefined) continue;
        ring.held += 1;
        if (cards.some((one) => one.card === card)) ring.read += 1;
      }
    }
    expect(wrong).toEqual([]);
    const held = away.reduce((sum, ring) => sum + ring.held, 0);
    const read = away.reduce((sum, ring) => sum + ring.read, 0);
    printed += `${held} cards in ${HALLS} scenes, ${read} read, 0 wrongly; corners within ${Math.ceil(100 * most)} % of a side; `;
    printed += away.map((ring, at) => `${at + 2}–${at + 3} m ${ring.read} of ${ring.held}`).join(', ');
    expect(held).toBeGreaterThan(38 * HALLS);
    expect(read / held).toBeGreaterThanOrEqual(0.99);
  });

  test('in rooms full of windows, books, posters, boards and codes of others nothing is read', () => {
    const found: string[] = [];
    for (let seed = SEED; seed < SEED + EMPTY; seed += 1)
      found.push(...said(decode(cardScene({ seed, cards: 0, distractions: 60 }).frame, scratch).cards));
    printed += `; ${EMPTY} scenes of 60 rectangles without cards, ${found.length} read`;
    expect(found).toEqual([]);
  });
});

test('which edge is up, by the way a card is turned; between two edges it says nothing', () => {
  for (const [turn, side] of ['A', 'D', 'C', 'B'].entries())
    for (const lean of [-30, 0, 30]) {
      const frame = plainScene([{ card: 9, roll: 90 * turn + lean, pitch: 30, yaw: lean }]);
      expect(said(decode(frame).cards)).toEqual([`9${side}`]);
    }
  expect(decode(plainScene([{ card: 9, roll: 45 }])).cards).toEqual([]);
  expect(SIDES).toHaveLength(4);
});

test('corners begin at the upper left of the side that is up', () => {
  const [seen] = decode(plainScene([{ card: 3, roll: 180 }])).cards;
  const [first, second, third, fourth] = seen?.corners ?? [];
  // 18 cm three metres away.
  const half = (0.09 * 1280) / 2 / Math.tan((65 * Math.PI) / 360) / 3;
  for (const [corner, x, y] of [
    [first, -half, -half],
    [second, half, -half],
    [third, half, half],
    [fourth, -half, half],
  ] as const) {
    expect(Math.abs((corner?.x ?? 0) - 640 - x)).toBeLessThan(1);
    expect(Math.abs((corner?.y ?? 0) - 360 - y)).toBeLessThan(1);
  }
});

test('a number that is seen twice is not believed', () => {
  const twice = [
    { card: 5, at: [-0.6, 0, 3] },
    { card: 5, at: [0.6, 0, 3], roll: 90 },
    { card: 6, at: [0, 0, 3] },
  ] as const;
  expect(said(decode(plainScene(twice)).cards)).toEqual(['6A']);
});

test('a card in a mirror, or seen through its paper, is none', () => {
  expect(decode(plainScene([{ card: 1 }, { card: 2, at: [0.6, 0, 3] }], true)).cards).toEqual([]);
});

test('a hand over what the card says: nothing rather than a guess', () => {
  const held = (reach: number): readonly string[] =>
    said(decode(plainScene([{ card: 20, covered: (u, v) => v > 0.09 - reach && Math.abs(u) < 0.06 }])).cards);
  expect(held(-0.005)).toEqual(['20A']);
  // From the frame to the cells: at first it may still be read, and never as something else.
  for (let reach = 0; reach < 0.18; reach += 0.01) expect(['20A', '']).toContain(held(reach).join());
  for (const reach of [0.1, 0.14, 0.18]) expect(held(reach)).toEqual([]);
});

test('pictures of one size are read with one scratch, each as if it were the first; other sizes too', () => {
  const scratch = newScratch(1280, 720);
  const [one, other] = [plainScene([{ card: 1 }]), plainScene([{ card: 2, roll: 90 }])];
  expect([one, other, one].map((frame) => said(decode(frame, scratch).cards))).toEqual([['1A'], ['2D'], ['1A']]);
  const [width, height] = [301, 203];
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    grey.set(one.grey.subarray((y + 260) * 1280 + 490, (y + 260) * 1280 + 490 + width), y * width);
  expect(said(decode({ width, height, grey }).cards)).toEqual(['1A']);
});

test('nothing, one colour, or a card cut off by the edge of the picture: no card, no error', () => {
  for (const value of [0, 128, 255])
    expect(decode({ width: 64, height: 48, grey: new Uint8Array(64 * 48).fill(value) }).cards).toEqual([]);
  expect(decode({ width: 2, height: 2, grey: new Uint8Array(4) }).cards).toEqual([]);
  expect(decode(plainScene([{ card: 4, at: [-1.87, 0, 3] }])).cards).toEqual([]);
});

test('a picture that is not of the size it says is no picture', () => {
  const frame = { width: 64, height: 48, grey: new Uint8Array(64 * 48) };
  expect(() => decode({ ...frame, height: 49 })).toThrow(RangeError);
  expect(() => decode(frame, newScratch(48, 64))).toThrow(RangeError);
});
