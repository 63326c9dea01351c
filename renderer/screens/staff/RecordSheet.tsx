import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './Records.module.css';

interface Props {
  readonly title: string;
  /** One line below it. */
  readonly known?: ReactNode;
  readonly way: { readonly label: string; readonly onPress: () => void };
  readonly children: ReactNode;
}

/**
 * A form that wants the whole page beside the bar. The way out stands in its head; the bar stays usable. Only its own way out and Escape
 * put it away: a question that takes the focus for a moment (“Vẫn đang xem chứ ạ?”) must not cost what was pressed in it.
 */
export function RecordSheet({ title, known, way, children }: Props) {
  return (
    <Dialog.Root
      open
      modal="trap-focus"
      disablePointerDismissal
      onOpenChange={(open, { reason }) => !open && reason === 'escape-key' && way.onPress()}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['scrim'] ?? ''} />
        <Dialog.Popup className={styles['sheet'] ?? ''}>
          <div className={styles['sheetHead']}>
            <div>
              <Dialog.Title>{title}</Dialog.Title>
              {known !== undefined && <Dialog.Description className={styles['known'] ?? ''}>{known}</Dialog.Description>}
            </div>
            <Button kind="quiet" onPress={way.onPress}>
              {way.label}
            </Button>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
