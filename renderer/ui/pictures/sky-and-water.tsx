import type { ReactNode } from 'react';
import type { Picture } from '#core/resume/pictures.ts';

/** Turns of the rays, in degrees. */
const RAYS = Array.from({ length: 12 }, (_, index) => index * 30);

/** The sun, the moon and the boat of a code, each in a square of 160 by 160 with lines of 7. What is marked solid is filled. */
export const SKY_AND_WATER = {
  sun: (
    <>
      <circle data-solid="" cx="80" cy="80" r="32" />
      {RAYS.map((turn) => (
        <path key={turn} d="M80 34V10" transform={`rotate(${turn} 80 80)`} />
      ))}
    </>
  ),
  moon: (
    <>
      <path d="M92 14A68 68 0 1 0 146 110 56 56 0 0 1 92 14z" />
      <path data-solid="" d="m124 34 4 12 12 4-12 4-4 12-4-12-12-4 12-4z" />
    </>
  ),
  boat: (
    <>
      <path data-solid="" d="M4 92c12 12 34 14 74 14s64-2 78-16c-6 36-26 50-52 50H58C32 140 10 128 4 92z" />
      <path d="M76 104V8M89 14c32 14 45 42 45 72H89zM63 30C42 42 30 60 28 86h35z" />
      <path d="M8 152q12-8 24 0t24 0 24 0 24 0 24 0 24 0" />
    </>
  ),
} satisfies Partial<Record<Picture, ReactNode>>;
