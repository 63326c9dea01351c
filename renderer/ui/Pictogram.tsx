import type { ReactNode } from 'react';
import styles from './Pictogram.module.css';

/** A sheet with a seal; a phone with the first letters one learns; a shield with a lens. Line drawings of our own. */
const DRAWINGS: Readonly<Record<'procedures' | 'skills' | 'lookup', ReactNode>> = {
  procedures: (
    <>
      <path d="M18 14h62l30 30v56M18 14v120h52M80 14v30h30" />
      <path className={styles['gold']} d="M36 62h44M36 84h52M36 106h26" />
      <circle className={styles['gold']} cx="104" cy="120" r="28" />
      <path className={styles['fill']} d="m104 98 5 13 13-6-6 13 13 5-13 5 6 13-13-6-5 13-5-13-13 6 6-13-13-5 13-5-6-13 13 6z" />
    </>
  ),
  skills: (
    <>
      <rect x="18" y="12" width="74" height="132" rx="12" />
      <path d="M46 26h18" />
      <path className={styles['gold']} d="M32 50h46M32 72h46M32 94h46M32 116h46" />
      <path d="M42 78v26c0 5 5 6 8 3M42 64v1M64 58v44c0 6 7 7 10 2M56 76h18" />
      <path d="m138 40-36 62-4 22 17-14 36-62z" />
      <path className={styles['gold']} d="m132 50 13 8" />
    </>
  ),
  lookup: (
    <>
      <path d="M72 12 20 32v44c0 34 22 56 52 70 16-8 30-18 39-32M72 12l52 20v30" />
      <path className={styles['gold']} d="m46 76 18 18 34-40" />
      <circle cx="112" cy="104" r="27" />
      <path className={styles['gold']} d="m133 126 20 22" />
      <path className={styles['fill']} d="m112 88 4 11 11-5-5 11 11 4-11 4 5 11-11-5-4 11-4-11-11 5 5-11-11-4 11-4-5-11 11 5z" />
    </>
  ),
};

export function Pictogram({ of }: { readonly of: keyof typeof DRAWINGS }) {
  return (
    <svg className={styles['pictogram']} viewBox="0 0 160 160" aria-hidden="true">
      {DRAWINGS[of]}
    </svg>
  );
}
