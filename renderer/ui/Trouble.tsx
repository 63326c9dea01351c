import type { ReactNode } from 'react';
import type { IconData } from './Icon.tsx';
import { Medallion } from './Medallion.tsx';
import styles from './Trouble.module.css';

interface TroubleProps {
  /** Left out where something else on the screen is the picture. */
  readonly icon?: IconData;
  readonly title: string;
  readonly body: string;
  readonly calm?: string;
  readonly tone?: 'hint' | 'ok';
  readonly actions: ReactNode;
}

/** What happened, that it is all right, what to do now. */
export function Trouble({ icon, title, body, calm, tone = 'hint', actions }: TroubleProps) {
  return (
    <div className={styles['trouble']}>
      {icon !== undefined && <Medallion icon={icon} tone={tone} />}
      <h1>{title}</h1>
      <p>{body}</p>
      {calm !== undefined && <p className={styles['calm']}>{calm}</p>}
      <div className={styles['acts']}>{actions}</div>
    </div>
  );
}
