import type { ReactNode } from 'react';
import type { ArtName } from '#core/content/art-names.ts';

/** Phones, machines, and the counter. */
export const DEVICES = {
  phone: (
    <>
      <rect x="76" y="12" width="88" height="156" rx="14" />
      <rect data-tone="" x="86" y="32" width="68" height="106" rx="4" />
      <path d="M110 22h20M112 154h16" />
      <path data-paper="" d="M96 46h18v18H96zM126 46h18v18h-18zM96 78h18v18H96zM126 78h18v18h-18z" />
      <path d="M100 118h40" />
    </>
  ),
  'phone-code': (
    <>
      <rect x="20" y="12" width="88" height="156" rx="14" />
      <path d="M54 22h20M56 154h16M30 32h68v106H30z" />
      <path
        data-paper=""
        d="M86 48h122a10 10 0 0 1 10 10v50a10 10 0 0 1-10 10h-90l-22 22v-22H86a10 10 0 0 1-10-10V58a10 10 0 0 1 10-10z"
      />
      <circle data-solid="" cx="98" cy="82" r="5" />
      <circle data-solid="" cx="116" cy="82" r="5" />
      <circle data-solid="" cx="134" cy="82" r="5" />
      <circle data-solid="" cx="160" cy="82" r="5" />
      <circle data-solid="" cx="178" cy="82" r="5" />
      <circle data-solid="" cx="196" cy="82" r="5" />
      <path d="M90 100h52M152 100h52" />
    </>
  ),
  sim: (
    <>
      <path d="M76 16h66l34 34v114H76z" />
      <rect data-tone="" x="96" y="78" width="60" height="62" rx="10" />
      <path d="M96 100h22v18H96M156 100h-22v18h22M126 78v22M126 118v22" />
      <path d="M196 60c10 16 10 44 0 60M212 48c16 26 16 60 0 84M56 60c-10 16-10 44 0 60M40 48c-16 26-16 60 0 84" />
    </>
  ),
  scanner: (
    <>
      <path d="M20 108h200v40a8 8 0 0 1-8 8H28a8 8 0 0 1-8-8z" />
      <path d="M20 108 36 26l188 34" />
      <path data-tone="" d="M52 98h116l14 10H40z" />
      <path d="M64 98l4-32 100 18-2 14M84 80l64 12M36 132h60" />
      <circle data-solid="" cx="182" cy="132" r="4" />
      <circle cx="202" cy="132" r="4" />
    </>
  ),
  computer: (
    <>
      <rect x="24" y="18" width="192" height="112" rx="10" />
      <rect data-tone="" x="38" y="32" width="164" height="84" rx="3" />
      <path d="M38 50h164M50 41h4M62 41h4M74 41h4" />
      <path data-paper="" d="M92 66h56v32H92z" />
      <path d="M102 130v18M138 130v18M72 150h96M104 82h32" />
    </>
  ),
  counter: (
    <>
      <path data-tone="" d="M12 112h216v48H12z" />
      <path d="M12 112h216M28 128h184" />
      <circle cx="72" cy="56" r="18" />
      <path d="M40 112c0-42 64-42 64 0" />
      <path data-paper="" d="M124 72h48v40h-48z" />
      <path d="M134 84h28M134 96h28M188 112V86h28v26M196 94h12M96 20h104v28H96zM112 34h72" />
    </>
  ),
} as const satisfies Partial<Record<ArtName, ReactNode>>;
