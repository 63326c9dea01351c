import type { ReactNode } from 'react';
import type { ArtName } from '#core/content/art-names.ts';

/** What comes over the phone, and what to do about it. */
export const SAFETY = {
  call: (
    <>
      <rect x="76" y="12" width="88" height="156" rx="14" />
      <path d="M110 22h20M112 154h16" />
      <circle cx="120" cy="62" r="18" />
      <path data-tone="" d="M92 112c0-36 56-36 56 0z" />
      <circle cx="104" cy="134" r="8" />
      <circle data-solid="" cx="136" cy="134" r="8" />
      <path d="M58 60c-10 16-10 36 0 52M40 48c-16 24-16 52 0 76M182 60c10 16 10 36 0 52M200 48c16 24 16 52 0 76" />
    </>
  ),
  chat: (
    <>
      <path
        data-tone=""
        d="M28 20h104a12 12 0 0 1 12 12v44a12 12 0 0 1-12 12H72l-24 22V88H28a12 12 0 0 1-12-12V32a12 12 0 0 1 12-12z"
      />
      <path d="M36 46h84M36 62h52" />
      <path d="M162 60h50a12 12 0 0 1 12 12v44a12 12 0 0 1-12 12h-8v24l-26-24h-58a12 12 0 0 1-12-12v-4" />
      <circle data-solid="" cx="144" cy="106" r="4" />
      <circle data-solid="" cx="164" cy="106" r="4" />
      <circle data-solid="" cx="184" cy="106" r="4" />
    </>
  ),
  link: (
    <>
      <path
        data-tone=""
        d="M28 24h184a12 12 0 0 1 12 12v64a12 12 0 0 1-12 12H96l-28 26v-26H28a12 12 0 0 1-12-12V36a12 12 0 0 1 12-12z"
      />
      <path d="M40 50h110" />
      <path d="M40 78h128M40 88h128" />
      <path data-paper="" d="M160 76l46 52-20 4 10 22-14 6-10-22-14 14z" />
    </>
  ),
  'app-trap': (
    <>
      <rect x="28" y="12" width="88" height="156" rx="14" />
      <path d="M62 22h20M64 154h16" />
      <rect data-tone="" x="46" y="56" width="52" height="52" rx="12" />
      <path d="M72 68v26M62 86l10 10 10-10M52 124h40" />
      <path data-paper="" d="M176 50l52 96H124z" />
      <path d="M176 84v32" />
      <circle data-solid="" cx="176" cy="130" r="3" />
    </>
  ),
  stop: (
    <>
      <path d="M86 12h68l48 46v64l-48 46H86l-48-46V58z" />
      <path
        data-tone=""
        d="M88 96V62a8 8 0 0 1 16 0v26V48a8 8 0 0 1 16 0v38-46a8 8 0 0 1 16 0v46-34a8 8 0 0 1 16 0v60c0 30-18 42-36 42-20 0-28-10-44-42-6-12 6-18 16-6z"
      />
      <path d="M104 88v8M120 86v10M136 86v10" />
    </>
  ),
  'hang-up': (
    <>
      <path
        data-tone=""
        d="M34 74c48-44 124-44 172 0 6 6 4 12 0 18l-8 8c-6 4-12 4-18 0l-18-14c-6-4-6-8-4-14-24-8-52-8-76 0 2 6 2 10-4 14L60 100c-6 4-12 4-18 0l-8-8c-4-6-6-12 0-18z"
      />
      <path d="M120 8v20M108 20l12 12 12-12" />
      <path d="M66 160l14-50h80l14 50zM100 110V96M140 110V96" />
      <circle cx="120" cy="136" r="14" />
    </>
  ),
  address: (
    <>
      <rect x="12" y="16" width="216" height="148" rx="8" />
      <path d="M12 80h216M28 28h4M42 28h4M56 28h4" />
      <rect data-paper="" x="26" y="40" width="188" height="28" rx="14" />
      <path d="M42 54h76" />
      <path data-tone="" d="M130 46h68a8 8 0 0 1 0 16h-68a8 8 0 0 1 0-16z" />
      <path d="M138 54h54" />
      <circle data-paper="" cx="160" cy="96" r="28" />
      <path d="M180 116l28 30M40 100h72M40 120h72M40 140h40M144 96h32" />
    </>
  ),
} as const satisfies Partial<Record<ArtName, ReactNode>>;
