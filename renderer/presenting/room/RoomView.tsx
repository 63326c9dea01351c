import type { Presentation } from '#core/presentation/presentation.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import type { LoadedMeeting } from '../load-meeting.ts';
import { Cheer } from './Cheer.tsx';
import { RoomPicture } from './RoomPicture.tsx';
import styles from './Slides.module.css';

/** The window on the projector: the picture and nothing else. */
export function RoomView({ meeting, state }: { readonly meeting: LoadedMeeting; readonly state: Presentation }) {
  const { t } = useLanguage();
  if (state.dark) return <div className={styles['dark']} role="img" aria-label={t('present.dark')} />;
  return (
    <>
      <RoomPicture meeting={meeting} state={state} />
      <Cheer cheers={state.cheers} />
    </>
  );
}
