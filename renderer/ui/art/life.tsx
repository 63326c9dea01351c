import type { ReactNode } from 'react';
import type { ArtName } from '#core/content/art-names.ts';

/** House, land, work, the road, and what one has to say about them. */
export const LIFE = {
  home: (
    <>
      <path d="M24 88 120 24l96 64" />
      <path d="M48 76v80h144V76" />
      <path data-tone="" d="M100 156v-50h40v50z" />
      <path d="M62 96h22v22H62zM156 96h22v22h-22zM73 96v22M62 107h22M167 96v22M156 107h22" />
      <path d="M164 52V32h16v30M16 156h208" />
    </>
  ),
  copies: (
    <>
      <path d="M92 44V20h84l24 24v92h-28" />
      <path data-paper="" d="M64 40h84l24 24v100H64z" />
      <path d="M148 40v24h24M82 84h72M82 102h72M82 120h34" />
      <circle data-tone="" cx="146" cy="134" r="16" />
      <path d="M139 134l5 6 9-11" />
    </>
  ),
  shop: (
    <>
      <path data-tone="" d="M40 32h160l16 40H24z" />
      <path d="M24 72a16 16 0 0 0 32 0 16 16 0 0 0 32 0 16 16 0 0 0 32 0 16 16 0 0 0 32 0 16 16 0 0 0 32 0 16 16 0 0 0 32 0" />
      <path d="M80 32l-8 40M120 32v40M160 32l8 40M40 90v68h160V90" />
      <path d="M144 158v-50h36v50M60 108h62v32H60z" />
      <circle data-solid="" cx="151" cy="134" r="2" />
    </>
  ),
  land: (
    <>
      <path data-tone="" d="M20 132 84 96h120l20 36-52 28H52z" />
      <path d="M84 96l-8 64M134 96l10 64M36 124h182" />
      <path d="M84 96V58M84 58c-14 0-24-8-24-18 0-12 12-18 24-26 12 8 24 14 24 26 0 10-10 18-24 18z" />
      <path d="M176 96V44l32 12-32 12" />
    </>
  ),
  motorbike: (
    <>
      <circle cx="56" cy="126" r="30" />
      <circle cx="186" cy="126" r="30" />
      <circle data-solid="" cx="56" cy="126" r="5" />
      <circle data-solid="" cx="186" cy="126" r="5" />
      <path data-tone="" d="M60 88c18-12 44-12 62-4l12 20h22l-6 28H96z" />
      <path d="M56 126l34-16M186 126 160 58h-18M160 58l18-12M150 132h-56" />
      <path d="M52 86c10-14 44-16 66-4" />
      <circle cx="168" cy="68" r="8" />
    </>
  ),
  feedback: (
    <>
      <path
        data-tone=""
        d="M24 24h120a12 12 0 0 1 12 12v60a12 12 0 0 1-12 12H78l-28 26v-26H24a12 12 0 0 1-12-12V36a12 12 0 0 1 12-12z"
      />
      <path d="M40 54h88M40 76h56" />
      <path data-paper="" d="M204 66l14 14-68 72-22 8 6-22z" />
      <path d="M190 81l14 14M134 138l14 14" />
    </>
  ),
} as const satisfies Partial<Record<ArtName, ReactNode>>;
