import type { ReactNode } from 'react';
import type { Picture } from '#core/resume/pictures.ts';

/** Grains on the ear: across, down, and which way each points, in degrees. */
const GRAINS = [
  [122, 118, 88],
  [121, 105, 44],
  [121, 105, 128],
  [119, 83, 38],
  [119, 83, 122],
  [113, 61, 29],
  [113, 61, 113],
  [104, 41, 16],
  [104, 41, 100],
  [89, 25, -11],
  [86, 25, 76],
  [68, 23, -61],
] as const;

/** Leaves of the bamboo: where each springs from its culm, across and down, and its turn in degrees. */
const BLADES = [
  [46, 42, 205],
  [46, 42, 168],
  [46, 42, 130],
  [114, 68, -40],
  [114, 68, -5],
  [114, 68, 35],
  [46, 94, 165],
  [46, 94, 128],
] as const;

/** Middles of the grapes, which touch. */
const BERRIES = [
  [38, 62],
  [66, 62],
  [94, 62],
  [122, 62],
  [52, 87],
  [80, 87],
  [108, 87],
  [66, 112],
  [94, 112],
  [80, 137],
] as const;

/** The plants and fruits a code is made of, each in a square of 160 by 160 with lines of 7. What is marked solid is filled. */
export const PLANTS = {
  rice: (
    <>
      <path d="M34 152C14-6 118-24 122 118" />
      <path d="M32 136c4-24 20-36 44-34M30 116C28 98 22 84 8 74" />
      {GRAINS.map(([x, y, turn]) => (
        <path
          key={`${x} ${y} ${turn}`}
          data-solid=""
          d="M2 0C6-8 16-8 25 0 16 8 6 8 2 0z"
          transform={`translate(${x} ${y}) rotate(${turn})`}
        />
      ))}
    </>
  ),
  banana: (
    <>
      <path data-solid="" d="M94 6l24 5-6 30-24-2z" />
      <path d="M90 38C80 74 52 98 12 106c2 18 18 26 36 22" />
      <path d="M99 42c0 42-22 74-56 88 6 16 22 20 37 12" />
      <path d="M108 40c12 42 0 82-32 104 10 12 28 10 42-4 28-28 26-76-6-102" />
    </>
  ),
  lotus: (
    <>
      <path d="M80 12c-28 28-34 66 0 102 34-36 28-74 0-102z" />
      <path d="M57 42c-10-8-20-12-28-14-4 38 12 78 51 86 39-8 55-48 51-86-8 2-18 6-28 14" />
      <path d="M29 60c-9-2-17 0-25 4 12 32 44 52 76 50 32 2 64-18 76-50-8-4-16-6-25-4" />
      <path d="M80 116v36M26 144c14-10 28-10 40 0M94 144c12-10 26-10 40 0" />
    </>
  ),
  bamboo: (
    <>
      <path
        data-solid=""
        d="M46 6h22q-4 16 0 32h-22q4-16 0-32zM46 46h22q-4 22 0 44h-22q4-22 0-44zM46 98h22q-4 27 0 54h-22q4-27 0-54zM92 24h22q-4 20 0 40h-22q4-20 0-40zM92 72h22q-4 22 0 44h-22q4-22 0-44zM92 124h22q-4 14 0 28h-22q4-14 0-28z"
      />
      {BLADES.map(([x, y, turn]) => (
        <path
          key={`${x} ${y} ${turn}`}
          data-solid=""
          d="M2 0C14-8 28-7 40 0 28 5 14 6 2 0z"
          transform={`translate(${x} ${y}) rotate(${turn})`}
        />
      ))}
    </>
  ),
  palm: (
    <>
      <path data-solid="" d="M71 154c8-28 8-54 2-80h14c8 28 8 54 4 80z" />
      <path
        data-solid=""
        d="M80 56L55 10L68 25L71 6L80 24L89 6L92 25L105 10zM70 60L9 50L34 50L16 36L40 41L26 24L48 34L40 14zM90 60L120 14L112 34L134 24L120 41L144 36L126 50L151 50zM69 69L23 105L38 88L14 92L33 79L8 78L31 69L7 63zM91 69L153 63L129 69L152 78L127 79L146 92L122 88L137 105z"
      />
    </>
  ),
  orange: (
    <>
      <path d="M60 142A54 54 0 1 1 99 51" />
      <path data-solid="" d="M64 34C66 8 90 0 116 8c-8 22-28 32-52 26z" />
      <circle cx="108" cy="108" r="44" />
      {[0, 60, 120, 180, 240, 300].map((turn) => (
        <path key={turn} data-solid="" d="M0-8L-11-27A29 29 0 0 1 11-27z" transform={`translate(108 108) rotate(${turn})`} />
      ))}
    </>
  ),
  grapes: (
    <>
      {BERRIES.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="14" />
      ))}
      <path d="M80 48V12" />
      <path data-solid="" d="M84 40c2-24 22-34 50-28-4 22-22 36-50 28z" />
    </>
  ),
} satisfies Partial<Record<Picture, ReactNode>>;
