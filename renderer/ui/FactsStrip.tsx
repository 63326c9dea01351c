import type { ReactNode } from 'react';
import { Icon, type IconData } from './Icon.tsx';
import styles from './FactsStrip.module.css';

interface Cell {
  readonly icon: IconData;
  readonly label: string;
  readonly text: ReactNode;
  readonly detail: ReactNode;
}

/** Four facts between two ink rules. Information, so no edge to press. */
export function FactsStrip({ cells }: { readonly cells: readonly Cell[] }) {
  return (
    <dl className={styles['strip']}>
      {cells.map((cell) => (
        <div key={cell.label}>
          <dt>
            <Icon of={cell.icon} />
            {cell.label}
          </dt>
          <dd>
            <b>{cell.text}</b>
            {cell.detail !== '' && <span>{cell.detail}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
