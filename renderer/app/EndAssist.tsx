import { Suspense, useContext, useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Covered } from '#renderer/ui/covered.ts';
import { icons } from '#renderer/ui/icons/icons.ts';
import { lazyPart } from '#renderer/ui/lazy-part.ts';
import { useVisit } from './kiosk-context.tsx';

const { Part: SessionSheet, bring } = lazyPart(
  async () => (await import('#renderer/screens/staff/SessionSheet.tsx')).SessionSheet,
);

export const bringSessionSheet = bring;

/** While staff help: the way to say what came of it, in the head of the page. */
export function EndAssist({ session }: { readonly session: string }) {
  const { t } = useLanguage();
  const { dispatch } = useVisit();
  const covered = useContext(Covered);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="secondary" icon={icons.hand} onPress={() => setOpen(true)}>
        {t('records.end')}
      </Button>
      {open && !covered && (
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
