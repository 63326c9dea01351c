import { useEffect, useRef } from 'react';
import { readPlaceLines, type ReadLines } from '#core/tally/place-lines.ts';
import type { ListedPlace, PlaceKind } from '#core/tally/place-list.ts';
import { useVisit } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Keyboard } from '#renderer/ui/Keyboard.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import styles from './Staff.module.css';
import setup from './setup/FirstRun.module.css';

interface Props {
  readonly kind: PlaceKind;
  /** What is in the box to begin with. */
  readonly text: string;
  readonly places: readonly ListedPlace[];
  readonly onRead: (read: ReadLines) => void;
  readonly onCancel: () => void;
}

/** A list of a whole commune, with every line somebody pasted too much. */
const LONGEST_LIST = 20_000;

/** Names one a line: pasted with a keyboard of its own, or typed on the glass, where the large key begins the next line. */
export function PlaceLines({ kind, text, places, onRead, onCancel }: Props) {
  const { t } = useLanguage();
  const { state } = useVisit();
  const { setKeyboard } = useActions();
  const draft = useDraft(text, LONGEST_LIST);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  // The line in hand stays in view.
  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [draft.text]);
  const title = t(kind === 'khu' ? 'setup.linesKhu' : 'setup.linesBranch');
  const finish = (): void => {
    if (draft.text.trim() !== '') onRead(readPlaceLines(draft.text, kind, places));
  };
  return (
    <div className={styles['stack']} data-inner-page>
      <div className={styles['typing']}>
        <h2>{title}</h2>
        <span className={styles['rowOfActs']}>
          <Button kind="quiet" onPress={onCancel}>
            {t('staff.cancel')}
          </Button>
          <Button kind="primary" onPress={finish}>
            {t('setup.saveLines')}
          </Button>
        </span>
      </div>
      <p className={styles['typingMore']}>{t('setup.linesMore')}</p>
      <textarea
        ref={box}
        className={setup['lines']}
        rows={3}
        inputMode="none"
        autoComplete="off"
        spellCheck={false}
        aria-label={title}
        value={draft.text}
        onChange={(event) => draft.set(event.target.value)}
      />
      <Keyboard
        mode="letters"
        order={state.preferences.keyboard}
        onOrder={setKeyboard}
        onKey={draft.press}
        action={t('setup.newLine')}
        onAction={() => draft.press({ kind: 'symbol', symbol: '\n' })}
      />
    </div>
  );
}
