import type { ReactNode } from 'react';
import type { Picture } from '#core/resume/pictures.ts';
import styles from './KeptPicture.module.css';
import { ANIMALS } from './pictures/animals.tsx';
import { PLANTS } from './pictures/plants.tsx';
import { SKY_AND_WATER } from './pictures/sky-and-water.tsx';
import { THINGS } from './pictures/things.tsx';

/**
 * Drawings of our own. Each stands apart from the others by its outline alone, seen small and without glasses: the hat is dark
 * and level, the umbrella light and tilted; the fan leans, the palm stands; the house is drawn in lines.
 */
const DRAWINGS: Readonly<Record<Picture, ReactNode>> = { ...ANIMALS, ...PLANTS, ...SKY_AND_WATER, ...THINGS };

/** One picture of a code. Its name always stands beside it, so it says nothing itself. */
export function KeptPicture({ of }: { readonly of: Picture }) {
  return (
    <svg className={styles['picture']} viewBox="0 0 160 160" aria-hidden="true">
      {DRAWINGS[of]}
    </svg>
  );
}
