import { Suspense, useContext, useEffect, useState, type ReactNode } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Covered } from '#renderer/ui/covered.ts';
import { icons } from '#renderer/ui/icons/icons.ts';
import { lazyPart } from '#renderer/ui/lazy-part.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useVisit } from './kiosk-context.tsx';

const { Part: SessionSheet, bring } = lazyPart(
  async () => (await import('#renderer/screens/staff/SessionSheet.tsx')).SessionSheet,
);

export const bringSessionSheet = bring;

interface AssistHead {
  /** What stands in the head of the page; null where staff have nothing to say there. */
  readonly control: ReactNode;
  /** The same for who hears the page. */
  readonly said: string;
}

/** While staff help: the way to say what came of it. In its place, until one goes on, that it is written down. */
export function useAssistHead(): AssistHead {
  const { t } = useLanguage();
  const { session, visit, place } = useVisit().state;
  const [written, setWritten] = useState(false);
  useEffect(() => setWritten(false), [visit, place]);
  if (session !== null) return { control: <EndAssist session={session} onWritten={() => setWritten(true)} />, said: '' };
  if (!written) return { control: null, said: '' };
  return { control: <Notice tone="ok" title={t('records.saved')} />, said: t('records.saved') };
}

interface Props {
  readonly session: string;
  /** What came of the help is on disk. */
  readonly onWritten: () => void;
}

function EndAssist({ session, onWritten }: Props) {
  const { t } = useLanguage();
  const { dispatch } = useVisit();
  const covered = useContext(Covered);
  const [open, setOpen] = useState(false);
  const end = (): void => {
    setOpen(false);
    dispatch({ kind: 'assist-done' });
  };
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
              end();
              onWritten();
            }}
            onLost={end}
          />
        </Suspense>
      )}
    </>
  );
}
