import { useEffect, useRef } from 'react';
import { readPlaceLines, type ReadLines } from '#core/tally/place-lines.ts';
import type { ListedPlace, PlaceKind } from '#core/tally/place-list.ts';
import { useVisit } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Keyboard } from '#renderer/ui/Keyboard.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { SavedNote } from './SavedNote.tsx';
import styles from './Staff.module.css';
import setup from './setup/FirstRun.module.css';
import { useKept } from './use-kept.ts';
import type { Answered } from './use-settings.ts';

interface Props {
  readonly kind: PlaceKind;
  /** What is in the box to begin with. */
  readonly text: string;
  readonly places: readonly ListedPlace[];
  readonly onSave: (places: readonly ListedPlace[], answered: Answered) => void;
  /** What could be read is stored: before that, nobody is told that names were added. */
  readonly onRead: (read: ReadLines) => void;
  readonly onCancel: () => void;
}

/** A list of a whole commune, with every line somebody pasted too much. */
const LONGEST_LIST = 20_000;

/** Names one a line: pasted with a keyboard of its own, or typed on the glass, where a key begins the next line. */
export function PlaceLines({ kind, text, places, onSave, onRead, onCancel }: Props) {
  const { t } = useLanguage();
  const { state } = useVisit();
  const { setKeyboard } = useActions();
  const draft = useDraft(text, LONGEST_LIST);
  const { saved, keep } = useKept();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  // The line in hand stays in view.
  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [draft.text]);
  const title = t(kind === 'khu' ? 'setup.linesKhu' : 'setup.linesBranch');
  const finish = (): void => {
    if (draft.text.trim() === '') return;
    const read = readPlaceLines(draft.text, kind, places);
    keep(
      (answered) => onSave(read.places, answered),
      () => onRead(read),
    );
  };
  return (
    <div className={styles['stack']} data-inner-page>
      <div className={styles['typing']}>
        <h2>{title}</h2>
        <Button kind="quiet" onPress={onCancel}>
          {t('staff.cancel')}
        </Button>
      </div>
      {/* In the place of what is explained: the box and its keys stay where they are. */}
      {saved === 'untouched' ? <p className={styles['typingMore']}>{t('setup.linesMore')}</p> : <SavedNote saved={saved} />}
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
        onLine={() => draft.press({ kind: 'symbol', symbol: '\n' })}
        action={t('setup.saveLines')}
        onAction={finish}
      />
    </div>
  );
}
