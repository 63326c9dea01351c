import type { ReactNode } from 'react';
import type { ArtName } from '#core/content/art-names.ts';
import { DEVICES } from './art/devices.tsx';
import { FAMILY } from './art/family.tsx';
import { LESSONS } from './art/lessons.tsx';
import { LIFE } from './art/life.tsx';
import { PAPERS } from './art/papers.tsx';
import { SAFETY } from './art/safety.tsx';
import styles from './Drawing.module.css';

/**
 * Drawings of our own: lines in the colour of the words around them, with one tone of it where something is meant. Nobody has a face,
 * and no drawing copies a real paper, page or sign.
 */
const DRAWINGS: Readonly<Record<ArtName, ReactNode>> = { ...FAMILY, ...LIFE, ...PAPERS, ...DEVICES, ...LESSONS, ...SAFETY };

/** One drawing. It stands beside words that say the same, so it says nothing itself. */
export function Drawing({ of }: { readonly of: ArtName }) {
  return (
    <svg className={styles['drawing']} viewBox="0 0 240 180" aria-hidden="true" focusable="false">
      {DRAWINGS[of]}
    </svg>
  );
}
