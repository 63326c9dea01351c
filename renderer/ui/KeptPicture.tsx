import type { ReactNode } from 'react';
import type { Picture } from '#core/resume/pictures.ts';
import styles from './KeptPicture.module.css';
import { ANIMALS } from './pictures/animals.tsx';
import { PLANTS } from './pictures/plants.tsx';
import { THINGS } from './pictures/things.tsx';

/** One ink, no greys: a thermal printer draws them as the screen does. */
export const DRAWINGS: Readonly<Record<Picture, ReactNode>> = { ...ANIMALS, ...PLANTS, ...THINGS };

/** A picture of a code. Always beside its name, so it says nothing itself. */
export function KeptPicture({ of }: { readonly of: Picture }) {
  return (
    <svg className={styles['picture']} viewBox="0 0 160 160" aria-hidden="true" focusable="false">
      {DRAWINGS[of]}
    </svg>
  );
}
