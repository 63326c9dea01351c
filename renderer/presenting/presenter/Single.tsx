import { useState } from 'react';
import type { Presentation, PresenterEvent } from '#core/presentation/presentation.ts';
import { roundOf, RoomPicture } from '../room/RoomPicture.tsx';
import { RoomView } from '../room/RoomView.tsx';
import { CardsPad } from '../cards/CardsPad.tsx';
import type { CardsInHand } from '../cards/use-cards.ts';
import type { LoadedMeeting } from '../load-meeting.ts';
import type { PresenterEntry } from '../use-presenter-keys.ts';
import { HandsPad } from './HandsPad.tsx';
import styles from './Single.module.css';
import { Strip } from './Strip.tsx';

export interface LeadProps {
  readonly meeting: LoadedMeeting;
  readonly state: Presentation;
  readonly running: number;
  readonly canFront: boolean;
  /** A word to the presenter: what was typed so far, or that a press was not taken; null where there is none. */
  readonly said: string | null;
  readonly entry: PresenterEntry;
  /** Cards read by the camera; null where there is no camera or nothing is asked. */
  readonly cards: CardsInHand | null;
  readonly send: (event: PresenterEvent) => void;
  readonly onEnd: () => void;
}

/** One display: the picture of the room, and the strip below it. Nothing can be held there while the presenter looks ahead: both look at one glass. */
export function Single(props: LeadProps) {
  const { meeting, state, entry, cards, send } = props;
  const [open, setOpen] = useState<string | null>(null);
  const slide = meeting.deck[state.at];
  const asked = slide?.kind === 'question' || slide?.kind === 'answer' ? slide : null;
  const round = asked === null ? null : roundOf(meeting, asked);
  // Digits by keys open the pad too, so that what is typed is seen.
  const reads = cards !== null && cards.phase !== 'off';
  const counting = asked !== null && !reads && (open === asked.id || entry.chosen !== null);
  return (
    <div className={styles['single']}>
      <div className={styles['room']}>
        {state.dark ? (
          <RoomView meeting={meeting} state={state} />
        ) : (
          <RoomPicture meeting={meeting} state={{ ...state, frozen: null }} act={() => send({ kind: 'next' })} />
        )}
        {reads && round !== null && (
          <div className={styles['pad']}>
            <CardsPad round={round} cards={cards} />
          </div>
        )}
        {counting && round !== null && asked !== null && (
          <div className={styles['pad']}>
            <HandsPad round={round} hands={state.hands[`${asked.quiz}/${asked.round}`] ?? {}} entry={entry} />
          </div>
        )}
      </div>
      <Strip
        {...props}
        counting={counting}
        onCount={
          asked === null
            ? null
            : () => {
                cards?.stop();
                setOpen(counting ? null : asked.id);
                if (counting) entry.mean({ kind: 'cancel' });
              }
        }
      />
    </div>
  );
}
