import { useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';

interface Props {
  /** There is one already: a new one makes it worthless. */
  readonly stands: boolean;
  readonly kind: 'primary' | 'secondary';
  readonly busy: boolean;
  readonly onMake: () => void;
}

/** Makes a recovery sheet; one is asked first where that takes an old one out of use. */
export function SheetMake({ stands, kind, busy, onMake }: Props) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind={kind} {...(busy ? { busy: t('wait.loading') } : {})} onPress={() => (stands ? setAsking(true) : onMake())}>
        {t(stands ? 'people.sheetAgain' : 'people.sheetMake')}
      </Button>
      <LazyDialog
        open={asking}
        title={t('people.sheetAskTitle')}
        body={t('people.sheetAskBody')}
        primary={{ label: t('people.sheetKeep'), onPress: () => setAsking(false) }}
        secondary={{
          label: t('people.sheetNew'),
          onPress: () => {
            setAsking(false);
            // The dialog can still be pressed while it goes.
            if (asking && !busy) onMake();
          },
        }}
        safe="primary"
      />
    </>
  );
}
