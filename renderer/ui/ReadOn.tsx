import { useRef, type ReactNode } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import styles from './ReadOn.module.css';
import { useScrollParts } from './use-scroll-parts.ts';

interface Props {
  /** Name of the part for those who hear the page. */
  readonly label: string;
  /** Look of the part itself; its box stays as it is. */
  readonly look: string | undefined;
  readonly role?: 'tabpanel' | 'region';
  /** Whatever stands here now: another begins at its top. */
  readonly of: string;
  /** Who came by keys begins here. */
  readonly onward?: boolean;
  readonly children: ReactNode;
}

/** Words that may be longer than their place: where they go on, a button says so and leads there. Nobody here is asked to scroll. */
export function ReadOn({ label, look, role = 'region', of, onward = false, children }: Props) {
  const { t } = useLanguage();
  const area = useRef<HTMLDivElement>(null);
  const { above, below, show } = useScrollParts(area, of);
  return (
    <div className={styles['place']}>
      <div
        ref={area}
        className={[styles['area'], look].join(' ')}
        role={role}
        aria-label={label}
        data-scrolls
        tabIndex={0}
        data-onward={onward || undefined}
      >
        {children}
      </div>
      {(above || below) && (
        <div className={styles['way']} data-way-on>
          <Button kind="quiet" onPress={() => show(below ? 'below' : 'above')}>
            {t(below ? 'readOn.more' : 'readOn.back')}
          </Button>
        </div>
      )}
    </div>
  );
}
