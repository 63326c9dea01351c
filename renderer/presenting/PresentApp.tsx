import { useCallback, useEffect } from 'react';
import type { KioskClient } from '#renderer/client/client.ts';
import { reportDefect } from '#renderer/app/report-defect.ts';
import { LanguageProvider, useLanguage } from '#renderer/language/context.tsx';
import styles from './PresentApp.module.css';
import type { CardCamera } from './cards/card-camera.ts';
import { DefectProvider } from './defect.ts';
import { Presenter } from './presenter/Presenter.tsx';
import { RoomView } from './room/RoomView.tsx';
import { useMeeting } from './use-meeting.ts';
import { usePresentation } from './use-presentation.ts';

interface Props {
  readonly client: KioskClient;
  /** The page's monotonic clock, in ms. */
  readonly clock: () => number;
  /** Reads the cards a room holds up; null where the browser has none. */
  readonly camera: CardCamera | null;
}

/** The page of a meeting, in either of its windows: which one it is, the service says. */
export function PresentApp({ client, clock, camera }: Props) {
  const { surface, now, since, connected } = usePresentation(client, clock);
  const meeting = useMeeting(client, now?.plan ?? null);
  const onDefect = useCallback((error: unknown) => reportDefect(client, 'render', error), [client]);
  const language = now?.state.language ?? 'vi';
  // At a desk of its own the presenter's page has the sizes of the kiosk; what is on a wall has those of the picture.
  const desk = surface === 'presenter' && now?.room === true && now.state.front === null;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['picture'] = desk ? 'desk' : 'wall';
  }, [language, desk]);
  return (
    <LanguageProvider language={language}>
      {surface !== null && now !== null && meeting !== null ? (
        <>
          <header className="visually-hidden">
            <h1>{meeting.plan.name[now.state.language]}</h1>
          </header>
          <main className={styles['whole']}>
            <DefectProvider value={onDefect}>
              {surface === 'room' ? (
                <RoomView meeting={meeting} state={now.state} />
              ) : (
                <Presenter {...{ client, meeting, now, since, clock, camera }} />
              )}
            </DefectProvider>
          </main>
        </>
      ) : (
        <Between closed={surface !== null && now === null} />
      )}
      {!connected && <Away />}
    </LanguageProvider>
  );
}

/** Before the meeting is there, and after it. */
function Between({ closed }: { readonly closed: boolean }) {
  const { t } = useLanguage();
  return (
    <main className={styles['between']} role="status">
      {closed && (
        <>
          <h1>{t('present.closed')}</h1>
          <p>{t('present.closedMore')}</p>
        </>
      )}
    </main>
  );
}

function Away() {
  const { t } = useLanguage();
  return (
    <p className={styles['away']} role="status">
      {t('present.reconnecting')}
    </p>
  );
}
