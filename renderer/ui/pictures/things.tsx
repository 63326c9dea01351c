import type { ReactNode } from 'react';
import type { Picture } from '#core/resume/pictures.ts';

/** The things of house and yard a code is made of, each in a square of 160 by 160 with lines of 7. What is marked solid is filled. */
export const THINGS = {
  hat: (
    <>
      <path
        data-solid=""
        d="M80 12l27 22q-27 12-54 0zM46 41q34 16 68 0l18 15q-52 24-104 0zM20 63q60 28 120 0l16 14q-76 44-152 0z"
      />
      <path d="M36 106c2 32 20 48 44 48s42-16 44-48" />
    </>
  ),
  teapot: (
    <>
      <path d="M52 68c-26 18-26 58 2 76h56c28-18 28-58 2-76z" />
      <path d="M52 68c4-28 56-28 60 0" />
      <circle data-solid="" cx="82" cy="34" r="9" />
      <path d="M42 134C12 128 26 84 6 62M35 84C31 76 31 66 24 56L6 62" />
      <path d="M126 84c38-14 40 46 2 46" />
    </>
  ),
  drum: (
    <>
      <ellipse cx="80" cy="62" rx="54" ry="18" />
      <path d="M26 62v66c0 24 108 24 108 0V62" />
      <path d="M26 82l18 50 18-36 18 50 18-50 18 36 18-50" />
      <path d="M62 58 14 14M98 58l48-44" />
      <circle data-solid="" cx="62" cy="58" r="8" />
      <circle data-solid="" cx="98" cy="58" r="8" />
    </>
  ),
  house: (
    <>
      <path strokeWidth="13" d="M10 78 80 18l70 60" />
      <path d="M28 76v72h104V76M46 148v-46h28v46" />
      <path d="M92 98h22v22H92z" />
    </>
  ),
  umbrella: (
    <g transform="translate(2 2) rotate(-20 80 80)">
      <path d="M8 84c6-40 38-62 72-62s66 22 72 62q-18-18-36 0-18-18-36 0-18-18-36 0-18-18-36 0z" />
      <path d="M80 22C58 38 45 58 44 84M80 22c22 16 35 36 36 62M80 22V10M80 84v48c0 24-32 24-32 0" />
    </g>
  ),
  bicycle: (
    <>
      <circle cx="36" cy="108" r="30" />
      <circle cx="124" cy="108" r="30" />
      <path d="M36 108 60 62h48l-30 46zM52 44l26 64M124 108 102 38h22M38 42h28" />
    </>
  ),
  fan: (
    <>
      <path d="M50 110L26 13A100 100 0 0 1 150 103z" />
      <path strokeWidth="6" d="M52 88L60 11M60 90L94 20M66 95L122 41M70 101L141 69" />
      <path
        data-solid=""
        d="M35 50A62 62 0 0 1 56 48L55 66A44 44 0 0 0 39 67zM77 54A62 62 0 0 1 95 67L82 79A44 44 0 0 0 69 70zM107 85A62 62 0 0 1 112 106L94 107A44 44 0 0 0 90 92zM58 30A80 80 0 0 1 85 38L77 54A62 62 0 0 0 56 48zM108 54A80 80 0 0 1 123 77L107 85A62 62 0 0 0 95 67z"
      />
      <path strokeWidth="13" d="M49 112 24 146" />
    </>
  ),
  lamp: (
    <>
      <path d="M62 86C36 66 50 48 64 38V8h32v30c14 10 28 28 2 48z" />
      <path data-solid="" d="M80 42c-14 16-14 30 0 34 14-4 14-18 0-34z" />
      <path data-solid="" d="M56 86h48v14H56z" />
      <path d="M104 93h22M126 86v14" />
      <path d="M58 104c-32 4-32 32-2 36h48c30-4 30-32-2-36" />
      <path data-solid="" d="M62 140h36l16 14H46z" />
    </>
  ),
} satisfies Partial<Record<Picture, ReactNode>>;
