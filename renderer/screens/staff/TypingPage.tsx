import { useVisit } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Keyboard } from '#renderer/ui/Keyboard.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { DraftHandle } from '#renderer/ui/use-draft.ts';
import { SavedNote } from './SavedNote.tsx';
import styles from './Staff.module.css';
import type { Saved } from './use-settings.ts';

interface Props {
  readonly title: string;
  /** Name of the box, for those who hear the page. */
  readonly label: string;
  readonly more?: string;
  readonly draft: DraftHandle;
  /** How to put right what was typed before. */
  readonly message?: string;
  /** Whether what was typed could be stored. */
  readonly saved?: Saved;
  readonly action: string;
  /** The keyboard begins with figures and signs. */
  readonly symbolsFirst?: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** One line to type. Tabs and foot make room meanwhile: what is typed must stand in view above its keyboard. */
export function TypingPage({
  title,
  label,
  more,
  draft,
  message,
  saved = 'untouched',
  action,
  symbolsFirst = false,
  onDone,
  onCancel,
}: Props) {
  const { t } = useLanguage();
  const { state } = useVisit();
  const { setKeyboard } = useActions();
  return (
    <div className={`${styles['stack']} ${styles['typingPage']}`} data-inner-page>
      <div className={styles['typing']}>
        <h2>{title}</h2>
        <Button kind="quiet" onPress={onCancel}>
          {t('staff.cancel')}
        </Button>
      </div>
      {/* In the place of what is explained: the box and its keys stay where they are. */}
      {saved === 'untouched' ? more !== undefined && <p className={styles['typingMore']}>{more}</p> : <SavedNote saved={saved} />}
      <TextField
        label={label}
        draft={draft}
        mode="letters"
        state={message === undefined ? 'focus' : 'not-yet-right'}
        {...(message === undefined ? {} : { message })}
        onEnter={onDone}
      />
      <Keyboard
        mode="letters"
        order={state.preferences.keyboard}
        onOrder={setKeyboard}
        onKey={draft.press}
        action={action}
        onAction={onDone}
        symbolsFirst={symbolsFirst}
      />
    </div>
  );
}
