import { Dialog as Base } from '@base-ui/react/dialog';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

export interface DialogAction {
  readonly label: string;
  readonly onPress: () => void;
}

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
  readonly primary: DialogAction;
  readonly secondary: DialogAction;
  /** A third answer, where leaving or staying is not all there is. */
  readonly other?: DialogAction;
  /** What Esc and leaving mean: the answer that changes nothing. */
  readonly safe: 'primary' | 'secondary';
}

/** One question, two buttons, three at most, on a lacquer scrim. Focus stays inside; the bar stays usable. */
export function Dialog({ open, title, body, primary, secondary, other, safe }: DialogProps) {
  return (
    <Base.Root
      open={open}
      modal="trap-focus"
      disablePointerDismissal
      onOpenChange={(next) => {
        if (!next) (safe === 'primary' ? primary : secondary).onPress();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles['scrim'] ?? ''} />
        <Base.Popup className={styles['card'] ?? ''}>
          <Base.Title className={styles['title'] ?? ''}>{title}</Base.Title>
          <Base.Description className={styles['body'] ?? ''}>{body}</Base.Description>
          <div className={styles['acts']}>
            <Button kind="primary" onPress={primary.onPress}>
              {primary.label}
            </Button>
            <Button kind="secondary" onPress={secondary.onPress}>
              {secondary.label}
            </Button>
            {other !== undefined && (
              <Button kind="secondary" onPress={other.onPress}>
                {other.label}
              </Button>
            )}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
