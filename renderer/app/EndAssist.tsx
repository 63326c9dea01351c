import { Suspense, useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { lazyPart } from '#renderer/ui/lazy-part.ts';
import styles from './EndAssist.module.css';
import { useVisit } from './kiosk-context.tsx';

const { Part: SessionSheet, bring } = lazyPart(
  async () => (await import('#renderer/screens/staff/SessionSheet.tsx')).SessionSheet,
);

export const bringSessionSheet = bring;

/** While staff help: the way to say what came of it. It lies in the head of the page, over the name of the place, and over nothing to press. */
export function EndAssist() {
  const { t } = useLanguage();
  const { state, dispatch } = useVisit();
  const [open, setOpen] = useState(false);
  const { session, place, visit } = state;
  if (session === null || visit === null) return null;
  return (
    <>
      {place.name !== 'staff' && (
        <div className={styles['end']} data-home={place.name === 'home' || undefined}>
          <Button kind="secondary" icon={icons.hand} onPress={() => setOpen(true)}>
            {t('records.end')}
          </Button>
        </div>
      )}
      {open && (
        <Suspense>
          <SessionSheet
            session={session}
            onLater={() => setOpen(false)}
            onDone={() => {
              setOpen(false);
              dispatch({ kind: 'assist-done' });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
