import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import styles from './Notice.module.css';

const ICON = { hint: icons.pencil, info: icons.info, ok: icons.check } as const;

/** Something said back: turmeric and a pencil for "not yet", never red, never a cross. */
export function Notice({
  tone,
  title,
  children,
}: {
  readonly tone: keyof typeof ICON;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles['notice']} data-tone={tone}>
      <b>
        <Icon of={ICON[tone]} />
        {title}
      </b>
      {children !== undefined && <p>{children}</p>}
    </div>
  );
}
