import type { ReactNode } from 'react';
import type { ArtName } from '#core/content/art-names.ts';

/** Papers: each known by its shape and the one thing that stands on it. */
export const PAPERS = {
  'birth-notice': (
    <>
      <path d="M60 16h92l32 32v116H60zM152 16v32h32" />
      <path d="M80 132h84M80 148h52" />
      <path data-tone="" d="M92 108c-2-26 12-38 30-38s32 12 30 38c-16 8-44 8-60 0z" />
      <circle data-paper="" cx="122" cy="66" r="16" />
      <path d="M120 50c-2-8 8-10 10-4M98 92c16-8 32-8 48 0" />
    </>
  ),
  'id-card': (
    <>
      <rect x="20" y="36" width="200" height="112" rx="14" />
      <rect data-tone="" x="38" y="62" width="58" height="68" rx="6" />
      <circle data-paper="" cx="67" cy="86" r="13" />
      <path d="M46 130c2-34 40-34 42 0M112 66h88M112 88h88M112 110h48" />
      <rect x="172" y="104" width="30" height="26" rx="4" />
      <path d="M172 117h10M192 117h10M187 104v8M187 122v8" />
    </>
  ),
  form: (
    <>
      <path d="M56 16h128v148H56z" />
      <path d="M88 34h64" />
      <path d="M74 54h16v16H74zM74 84h16v16H74zM74 114h16v16H74z" />
      <path d="M102 62h62M102 92h40M102 122h26M77 61l5 6 10-13M77 91l5 6 10-13" />
      <path data-tone="" d="M204 78l14 12-50 58-20 8 6-20z" />
      <path d="M192 92l14 12" />
    </>
  ),
  certificate: (
    <>
      <rect x="24" y="24" width="192" height="120" rx="6" />
      <path d="M36 36h168v96H36z" />
      <path d="M72 58h96M60 80h120M60 98h66" />
      <path d="M154 124l-8 42 20-10 20 10-8-42" />
      <circle data-tone="" cx="166" cy="108" r="22" />
      <circle cx="166" cy="108" r="12" />
    </>
  ),
  letter: (
    <>
      <path data-paper="" d="M24 68 120 20l96 48v92H24z" />
      <path data-tone="" d="M24 68l96 56 96-56v92H24z" />
      <path d="M56 86V48h128v38M76 66h88M24 160l70-52M216 160l-70-52" />
    </>
  ),
  contract: (
    <>
      <path d="M40 16h104l28 28v120H40zM144 16v28h28" />
      <path d="M60 54h68M60 72h92M60 90h92M60 148h34M60 140c8-16 14-16 14-4 6-8 10-8 14 2" />
      <path d="M112 148h40M112 140c8-16 14-16 14-4 6-8 10-8 14 2" />
      <path data-tone="" d="M214 66l14 12-46 54-18 8 4-20z" />
      <path d="M204 78l14 12" />
    </>
  ),
  licence: (
    <>
      <rect x="20" y="36" width="200" height="112" rx="14" />
      <rect x="38" y="56" width="46" height="56" rx="6" />
      <circle cx="61" cy="76" r="11" />
      <path d="M44 112c2-28 32-28 34 0M38 130h60" />
      <circle data-tone="" cx="152" cy="94" r="38" />
      <circle data-paper="" cx="152" cy="94" r="11" />
      <path d="M115 88c24-8 50-8 74 0M143 100l-18 24M161 100l18 24" />
    </>
  ),
  'insurance-card': (
    <>
      <rect x="20" y="36" width="200" height="112" rx="14" />
      <path d="M20 62h200" />
      <path data-tone="" d="M46 86h18V74h22v12h18v22H86v18H64v-18H46z" />
      <path d="M124 84h76M124 104h76M124 124h44" />
    </>
  ),
  money: (
    <>
      <rect x="16" y="32" width="176" height="92" rx="8" />
      <circle data-tone="" cx="104" cy="78" r="26" />
      <path d="M96 66h14M103 62v32M94 94h20M34 50h16M158 106h16" />
      <path data-paper="" d="M158 126h58v34c0 14-58 14-58 0z" />
      <ellipse data-paper="" cx="187" cy="126" rx="29" ry="9" />
      <path d="M158 138c0 12 58 12 58 0M158 150c0 12 58 12 58 0" />
    </>
  ),
} as const satisfies Partial<Record<ArtName, ReactNode>>;
