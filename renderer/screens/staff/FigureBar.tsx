import type { ReactNode } from 'react';
import styles from './Figures.module.css';

/** A number with a bar of its size before it. The bar is ink with an edge: it reads in black and white, and says nothing the number does not. */
export function FigureBar({ share, children }: { readonly share: number; readonly children: ReactNode }) {
  return (
    <span className={styles['bar']}>
      <i
        aria-hidden="true"
        style={{ inlineSize: `calc((100% - 4rem) * ${share.toFixed(3)})` }}
        data-none={share === 0 || undefined}
      />
      <b>{children}</b>
    </span>
  );
}
