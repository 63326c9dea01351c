import type { Presentation } from '#core/presentation/presentation.ts';
import type { LoadedMeeting } from '../load-meeting.ts';
import { RoomPicture } from '../room/RoomPicture.tsx';
import { RoomView } from '../room/RoomView.tsx';
import styles from './SmallPicture.module.css';

interface Props {
  readonly meeting: LoadedMeeting;
  readonly state: Presentation;
  readonly at: number;
  readonly dark: boolean;
}

/** A slide as it is on the wall, drawn at its full size and shown smaller. Only to look at. */
export function SmallPicture({ meeting, state, at, dark }: Props) {
  return (
    <div className={styles['frame']} inert>
      <div className={styles['picture']}>
        {dark ? <RoomView meeting={meeting} state={state} /> : <RoomPicture meeting={meeting} state={state} at={at} />}
      </div>
    </div>
  );
}
