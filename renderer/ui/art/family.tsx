import type { ReactNode } from 'react';
import type { ArtName } from '#core/content/art-names.ts';

/** What happens in a family. */
export const FAMILY = {
  baby: (
    <>
      <path data-tone="" d="M78 48c44-22 116 6 138 54 12 26-6 46-36 44-48-2-92-8-116-24z" />
      <circle data-paper="" cx="66" cy="86" r="38" />
      <path d="M60 48c-8-16 14-24 20-10 2 8-6 12-10 6M86 118c-8 8-16 8-24 4M100 104c10 4 16 12 18 26" />
      <path d="M118 44c-12 20-14 40-8 60M110 104c20 0 54 8 84 40M150 58c-8 16-8 34-2 52M24 158h192" />
    </>
  ),
  wedding: (
    <>
      <circle cx="92" cy="112" r="46" />
      <circle cx="92" cy="112" r="34" />
      <path d="M134 92a46 46 0 1 1-6 50M132 106a34 34 0 1 1 0 34" />
      <path data-tone="" d="M120 58c-26-18-28-42-10-44 8 0 10 8 10 8s2-8 10-8c18 2 16 26-10 44z" />
      <path d="M40 44l8 10M28 62l12 4M200 44l-8 10M212 62l-12 4" />
    </>
  ),
  health: (
    <>
      <path data-tone="" d="M120 156C44 108 36 34 88 28c20-2 32 20 32 20s12-22 32-20c52 6 44 80-32 128z" />
      <path d="M24 96h52l14-28 22 56 20-44 10 16h74" />
    </>
  ),
  lotus: (
    <>
      <path data-tone="" d="M120 42c24 28 24 62 0 88-24-26-24-60 0-88z" />
      <path d="M120 130c-38-4-54-30-50-62 18 6 32 18 40 34M120 130c38-4 54-30 50-62-18 6-32 18-40 34" />
      <path d="M120 130c-44 8-72-6-84-30 12-6 24-6 38-2M120 130c44 8 72-6 84-30-12-6-24-6-38-2" />
      <path d="M40 152h160M72 164h96" />
    </>
  ),
  elder: (
    <>
      <circle cx="106" cy="44" r="20" />
      <path d="M88 36c2-20 34-20 36 0" />
      <path data-tone="" d="M84 74c12-12 40-8 48 8 6 18 4 44 4 70H76c-2-28-4-62 8-78z" />
      <path d="M130 84c10 14 22 24 38 26M94 152v16M120 152v16M84 168h12M112 168h12" />
      <path d="M170 168v-58c0-14 18-14 18 0" />
      <path d="M82 92c-8 14-8 28 2 36l18-6" />
    </>
  ),
  school: (
    <>
      <path data-tone="" d="M120 34 212 70 120 106 28 70z" />
      <path d="M68 88v34c24 22 80 22 104 0V88M212 70v40" />
      <path data-solid="" d="M212 110l-7 22h14z" />
      <path d="M48 152c30-10 54-8 72 2 18-10 42-12 72-2v-12" />
    </>
  ),
} as const satisfies Partial<Record<ArtName, ReactNode>>;
