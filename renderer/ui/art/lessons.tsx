import type { ReactNode } from 'react';
import type { ArtName } from '#core/content/art-names.ts';

/** What one learns to do with a machine. */
export const LESSONS = {
  news: (
    <>
      <path d="M24 28h156v128a8 8 0 0 0 8 8H32a8 8 0 0 1-8-8z" />
      <path d="M180 60h36v92a12 12 0 0 1-24 0" />
      <path d="M42 48h120M42 60h80" />
      <path data-tone="" d="M42 78h56v44H42z" />
      <path d="M112 80h50M112 96h50M112 112h50M42 136h120M42 150h120" />
    </>
  ),
  search: (
    <>
      <rect x="16" y="28" width="208" height="52" rx="26" />
      <path d="M40 54h72M124 44v20" />
      <circle data-tone="" cx="138" cy="102" r="38" />
      <path d="M166 130l38 36M114 92c4-14 16-20 28-18" />
      <path d="M36 102h44M36 120h38M36 138h56" />
    </>
  ),
  portal: (
    <>
      <rect x="20" y="20" width="200" height="140" rx="8" />
      <path d="M20 50h200M34 35h4M48 35h4M62 35h4M84 35h120" />
      <path data-tone="" d="M120 64l60 26H60z" />
      <path d="M74 98v36M104 98v36M136 98v36M166 98v36M62 138h116M54 148h132" />
    </>
  ),
  sign: (
    <>
      <path d="M32 24h144v132H32z" />
      <path d="M52 48h104M52 66h104M52 84h64M52 136h104" />
      <path d="M58 124c8-28 22-28 18-8-4 14 12 12 16-4 4 16 12 16 18 4" />
      <path data-tone="" d="M206 54c8-8 22 4 16 14l-62 64-24 8 8-24z" />
      <path d="M194 66l16 14" />
    </>
  ),
  folder: (
    <>
      <path d="M24 148V40a8 8 0 0 1 8-8h56l18 22h92a8 8 0 0 1 8 8v16" />
      <path data-paper="" d="M64 74h84l20 20v40H64z" />
      <path d="M80 92h56" />
      <path data-tone="" d="M24 148l24-48h176l-24 48a10 10 0 0 1-8 6H32a10 10 0 0 1-8-6z" />
    </>
  ),
  teacher: (
    <>
      <path data-tone="" d="M84 20h136v92H84z" />
      <path d="M104 44h76M104 64h96M104 84h56" />
      <circle cx="48" cy="62" r="20" />
      <path d="M16 160v-34c0-30 54-34 62-10M76 116l42-30M78 112v48M72 124l46-34" />
      <path d="M16 160h204" />
    </>
  ),
  drafting: (
    <>
      <path d="M28 16h108l28 28v120H28zM136 16v28h28" />
      <path d="M48 56h60M48 76h92M48 96h92M48 116h50" />
      <path data-tone="" d="M186 74l8 20 20 8-20 8-8 20-8-20-20-8 20-8z" />
      <path d="M200 136l4 10 10 4-10 4-4 10-4-10-10-4 10-4z" />
      <path d="M48 136h30" />
    </>
  ),
  'ask-family': (
    <>
      <circle cx="66" cy="76" r="22" />
      <path data-tone="" d="M24 160c0-72 84-72 84 0z" />
      <circle cx="176" cy="86" r="20" />
      <path d="M138 160c0-64 76-64 76 0z" />
      <path d="M104 18h52a10 10 0 0 1 10 10v20a10 10 0 0 1-10 10h-30l-16 14V58h-6a10 10 0 0 1-10-10V28a10 10 0 0 1 10-10z" />
      <path d="M123 31c2-8 14-7 14 0 0 6-7 5-7 11" />
      <circle data-solid="" cx="130" cy="50" r="1" />
    </>
  ),
} as const satisfies Partial<Record<ArtName, ReactNode>>;
