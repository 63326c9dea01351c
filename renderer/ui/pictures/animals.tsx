import type { ReactNode } from 'react';
import type { Picture } from '#core/resume/pictures.ts';

/** The animals a code is made of, each in a square of 160 by 160 with lines of 7. What is marked solid is filled. */
export const ANIMALS = {
  buffalo: (
    <>
      <path data-solid="" d="M30 10C-8 42 14 68 62 66h36c48 2 70-24 32-56 10 26-6 36-34 34H64c-28 2-44-8-34-34z" />
      <path d="M53 68c-5 18-3 32 3 44-10 12-6 40 24 40s34-28 24-40c6-12 8-26 3-44" />
      <path d="M49 76C38 74 22 78 14 92c14 6 26 4 36-4M111 76c11-2 27 2 35 16-14 6-26 4-36-4" />
      <circle data-solid="" cx="67" cy="90" r="5.5" />
      <circle data-solid="" cx="93" cy="90" r="5.5" />
      <ellipse data-solid="" cx="70" cy="130" rx="4" ry="5" />
      <ellipse data-solid="" cx="90" cy="130" rx="4" ry="5" />
    </>
  ),
  rooster: (
    <>
      <path d="M30 46C30 66 16 84 26 106c12 22 50 26 72 8 12-10 16-24 12-40-14 4-34-2-42-20-4-10-6-16-10-20-10-8-26-4-28 12z" />
      <path
        data-solid=""
        d="M30 42 8 54l21 7zM36 30c-8-8-4-18 4-16 0-12 14-12 16-4 8-6 16 2 12 12 8 0 8 10 2 16-10-10-22-14-34-8z"
      />
      <path data-solid="" d="M29 62c-7 8-6 18 1 20 8-2 8-12 2-20z" />
      <path data-solid="" d="M106 78C96 44 112 12 148 10c-16 14-26 38-28 62zM120 80c2-20 14-34 34-32-14 10-16 32-34 48z" />
      <circle data-solid="" cx="46" cy="45" r="4.5" />
      <path d="M54 84c4 18 26 18 38 6" />
      <path d="M50 125v15m-13 12 13-12 13 12M88 124v16m-13 12 13-12 13 12" />
    </>
  ),
  fish: (
    <>
      <path d="M8 84c20-40 70-50 104-10l40-30c-10 24-10 56 0 80l-40-30C78 134 28 124 8 84z" />
      <path d="M56 60c10 16 10 32 0 48" />
      <circle data-solid="" cx="35" cy="78" r="6" />
      <path d="M77 72c6 8 6 16 0 24M96 74c5 6 5 14 0 20" />
      <path data-solid="" d="M54 44c12-16 32-18 46-12l-8 22zM62 126c8 14 20 16 32 14l-8-18z" />
    </>
  ),
  cat: (
    <>
      <path d="M34 56V12l22 16q12-3 24 0l22-16v44c0 18-16 28-34 28S34 74 34 56z" />
      <circle data-solid="" cx="54" cy="51" r="5" />
      <circle data-solid="" cx="82" cy="51" r="5" />
      <path data-solid="" d="M61 63h14l-7 8z" />
      <path d="M24 60 8 56M24 72 8 76M112 60l16-4M112 72l16 4" />
      <path d="M46 82c-10 18-14 42-12 68h68c2-26-2-50-12-68M68 150v-32" />
      <path d="M102 150h18c28 0 36-30 20-44-10-8-20 2-14 10" />
    </>
  ),
  elephant: (
    <>
      <path d="M78 38C58 20 34 32 32 62l-2 46c0 10-10 10-13 0H4c0 38 44 38 46 4l2-20c4 8 12 10 20 8v46h22v-28h20v28h22v-40c6-8 8-20 8-34 0-28-20-44-42-44-8 0-18 2-24 10" />
      <path data-solid="" d="M76 48c6-10 34-8 34 18 0 22-14 32-24 32-8-6-16-30-10-50z" />
      <circle data-solid="" cx="54" cy="60" r="5" />
      <path d="M145 62c8 6 9 20 8 36" />
    </>
  ),
  butterfly: (
    <>
      <path d="M76 74C62 34 22 10 10 30c-8 22 16 52 62 54-36-2-52 28-40 48 18 18 38-10 44-36" />
      <path d="M84 74c14-40 54-64 66-44 8 22-16 52-62 54 36-2 52 28 40 48-18 18-38-10-44-36" />
      <path data-solid="" d="M80 50c9 0 9 14 7 40-1 16-3 34-7 40-4-6-6-24-7-40-2-26-2-40 7-40z" />
      <path d="M77 50c-1-14-7-26-17-34M83 50c1-14 7-26 17-34" />
      <circle data-solid="" cx="35" cy="46" r="8" />
      <circle data-solid="" cx="125" cy="46" r="8" />
    </>
  ),
} satisfies Partial<Record<Picture, ReactNode>>;
