import { useEffect, useState } from 'react';
import type { PresentationNow } from '#core/contract/presentation-calls.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import type { CardCamera } from '../cards/card-camera.ts';
import { cardsFor } from '../cards/cards-for.ts';
import { useCards } from '../cards/use-cards.ts';
import type { LoadedMeeting } from '../load-meeting.ts';
import { roundOf } from '../room/RoomPicture.tsx';
import { usePresenterKeys } from '../use-presenter-keys.ts';
import { useRunning } from '../use-running.ts';
import { Desk } from './Desk.tsx';
import { EndForm } from './EndForm.tsx';
import { FrontStand } from './FrontStand.tsx';
import { Single } from './Single.tsx';
import { useSender } from './use-sender.ts';

interface Props {
  readonly client: KioskClient;
  readonly meeting: LoadedMeeting;
  readonly now: PresentationNow;
  readonly since: number;
  readonly clock: () => number;
  readonly camera: CardCamera | null;
}

/** The window of the presenter: leads the meeting, hands it to somebody at the front, and ends it. */
export function Presenter({ client, meeting, now, since, clock, camera }: Props) {
  const { t } = useLanguage();
  const { state, room } = now;
  const [ending, setEnding] = useState(false);
  const { send, sendAll, failed } = useSender(client);
  const running = useRunning(now.running, since, clock);
  const slide = meeting.deck[state.at];
  const step = slide?.kind === 'step' || slide?.kind === 'trouble' || slide?.kind === 'repair' ? slide : null;
  // A late count is taken while the answer stands there, too.
  const round = slide?.kind === 'question' || slide?.kind === 'answer' ? roundOf(meeting, slide) : null;
  const canFront = step !== null && state.front === null;
  const entry = usePresenterKeys(
    {
      answers: round === null ? null : round.answers.map(({ id }) => id),
      last: meeting.deck.length - 1,
      front: state.front !== null,
      canFront,
    },
    state.at,
    ending,
    // On one glass nothing is held: both look at it.
    (event) => {
      if (event.kind !== 'freeze' || room || state.frozen !== null) send(event);
    },
  );
  const cards = useCards({
    client,
    camera,
    // Whoever ends the meeting has no hall before the camera.
    question: slide?.kind === 'question' && !ending ? slide.id : null,
    clock,
    keep: async ({ answers }) =>
      round !== null && (await sendAll(cardsFor(round, answers).hands.map((hand) => ({ kind: 'hands', ...hand })))),
  });
  // Digits by keys are a count of hands.
  const byKeys = entry.chosen !== null;
  const putAway = cards?.stop;
  useEffect(() => {
    if (byKeys) putAway?.();
  }, [byKeys, putAway]);
  const typed = entry.typed !== '' && entry.chosen === null ? t('present.jump', { number: entry.typed }) : null;
  const script = step === null ? null : meeting.shelf.script(step.script);
  const lead = {
    meeting,
    state,
    running,
    canFront,
    entry,
    cards,
    send,
    said: failed ? t('present.notSent') : typed,
    onEnd: () => setEnding(true),
  };
  const front = state.front !== null && script !== null ? { front: state.front, script } : null;
  return (
    <>
      <div style={{ display: 'contents' }} inert={ending}>
        {front !== null ? (
          <FrontStand {...{ meeting, state, room, send }} {...front} />
        ) : room ? (
          <Desk {...lead} />
        ) : (
          <Single {...lead} />
        )}
      </div>
      {/* Kept while it is closed, so that numbers entered once stay. */}
      <EndForm client={client} meeting={meeting} now={now} open={ending} onClose={() => setEnding(false)} />
    </>
  );
}
