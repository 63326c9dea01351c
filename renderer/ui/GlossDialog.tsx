import { Dialog as Base } from '@base-ui/react/dialog';
import { useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import { Pager } from './Pager.tsx';
import dialog from './Dialog.module.css';
import styles from './GlossDialog.module.css';

/** A word with what it means. */
export interface GlossEntry {
  readonly id: string;
  readonly word: string;
  readonly meaning: string;
}

interface Props {
  readonly open: boolean;
  /** What is explained, at least one word. */
  readonly entries: readonly GlossEntry[];
  readonly onClose: () => void;
}

/** Meanings that stand in one view at the largest text on the smallest screen. */
const SHOWN = 3;

/** What office words mean, a few at a time. One button closes it; a second touch beside it does not, for that is often a double tap. */
export function GlossDialog({ open, entries, onClose }: Props) {
  return (
    <Base.Root
      open={open}
      modal="trap-focus"
      disablePointerDismissal
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={dialog['scrim'] ?? ''} />
        <Base.Popup className={`${dialog['card']} ${styles['card']}`}>
          <Meanings entries={entries} onClose={onClose} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

function Meanings({ entries, onClose }: Omit<Props, 'open'>) {
  const { t } = useLanguage();
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(entries.length / SHOWN));
  const on = (number: number): readonly GlossEntry[] => entries.slice(number * SHOWN, (number + 1) * SHOWN);
  const [only] = entries;
  const [next, later] = on(page + 1);
  return (
    <>
      <Base.Title className={entries.length === 1 ? `${dialog['title']} ${styles['word']}` : (dialog['title'] ?? '')}>
        {entries.length === 1 ? only?.word : t('gloss.open')}
      </Base.Title>
      <div className={styles['meanings']} aria-live="polite">
        {entries.length === 1 ? (
          <p>{only?.meaning}</p>
        ) : (
          <dl>
            {on(page).map(({ id, word, meaning }) => (
              <div key={id}>
                <dt className={styles['word']}>{word}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <div className={styles['acts']}>
        {pages > 1 && (
          <Pager onPress={() => setPage((page + 1) % pages)}>
            {next === undefined
              ? t('gloss.first')
              : t('gloss.more', { words: later === undefined ? next.word : `${next.word}…` })}
          </Pager>
        )}
        <Button kind="primary" onPress={onClose}>
          {t('gloss.close')}
        </Button>
      </div>
    </>
  );
}
