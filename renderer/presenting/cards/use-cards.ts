import { useCallback, useEffect, useRef, useState } from 'react';
import type { KioskClient } from '#renderer/client/client.ts';
import type { CameraTrouble, CardCamera } from './card-camera.ts';
import { NOTHING_READ, readCards, type Reading } from './read-cards.ts';

export type CardsPhase = 'off' | 'opening' | 'reading' | 'taken' | CameraTrouble | 'unreachable';

export interface CardsInHand extends Reading {
  /** `taken`: the camera is off, and the numbers that were read are on their way into the meeting. */
  readonly phase: CardsPhase;
  readonly start: () => void;
  readonly stop: () => void;
  /** Turns the camera off and sends what was read; where that is not taken, it can be sent again. */
  readonly take: () => void;
}

interface Parts {
  readonly client: KioskClient;
  /** Null where the browser has none. */
  readonly camera: CardCamera | null;
  /** The question in hand, by the id of its slide; null where none is. */
  readonly question: string | null;
  readonly clock: () => number;
  /** Puts the numbers into the meeting; answers whether all were taken. */
  readonly keep: (reading: Reading) => Promise<boolean>;
}

/** Reads the cards of one question. The camera is on between `start` and whatever comes first: `stop`, `take`, another slide, a hidden or closed page. */
export function useCards({ client, camera, question, clock, keep }: Parts): CardsInHand | null {
  const [phase, setPhase] = useState<CardsPhase>('off');
  const [reading, setReading] = useState(NOTHING_READ);
  /** What is on now, or being turned on. An opening that comes too late finds another one here, and closes what it opened. */
  const on = useRef<{ end: () => void } | null>(null);

  const turnOff = useCallback(() => {
    if (on.current === null) return;
    on.current.end();
    on.current = null;
    void client.call('presentation.camera', { on: false });
  }, [client]);
  const stop = useCallback(() => {
    turnOff();
    setPhase('off');
    setReading(NOTHING_READ);
  }, [turnOff]);

  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') stop();
    };
    window.addEventListener('pagehide', stop);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', stop);
      document.removeEventListener('visibilitychange', hidden);
      // Another slide is in hand, or the page is gone.
      stop();
    };
  }, [question, stop]);

  if (camera === null || question === null) return null;

  const start = (): void => {
    stop();
    setPhase('opening');
    const mine = { end: (): void => {} };
    on.current = mine;
    const fail = (trouble: CardsPhase): void => {
      if (on.current !== mine) return;
      turnOff();
      setPhase(trouble);
    };
    const open = async (): Promise<void> => {
      // The service is asked first: where it says no, the browser is not.
      const asked = await client.call('presentation.camera', { on: true });
      if (on.current !== mine) return;
      if (!asked.ok) return fail(refusalOf(asked.error));
      const opened = await camera.open();
      if (!opened.ok) return fail(opened.error);
      const { value } = opened;
      if (on.current !== mine) return value.stop();
      const halt = readCards(value, clock, setReading);
      mine.end = () => {
        halt();
        value.stop();
      };
      value.onGone(() => fail('none'));
      setPhase('reading');
    };
    void open();
  };
  const take = (): void => {
    turnOff();
    setPhase('taken');
    void keep(reading).then((taken) => {
      if (taken && on.current === null) stop();
    });
  };
  return { ...reading, phase, start, stop, take };
}

/** Where the meeting is elsewhere already, both windows are about to be told. */
function refusalOf(problem: string): CardsPhase {
  return problem === 'not-open' || problem === 'no-question' ? 'off' : 'unreachable';
}
