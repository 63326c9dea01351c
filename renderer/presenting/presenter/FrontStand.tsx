import { useState } from 'react';
import type { Script } from '#core/content/pack.ts';
import type { FrontEvent, Presentation, PresenterEvent } from '#core/presentation/presentation.ts';
import { currentStep, expectedTargets, screensInView } from '#core/simulation/selectors.ts';
import { typedField } from '#core/simulation/typed-field.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import type { ActKind } from '#renderer/stage/stage-context.ts';
import { TypingSheet } from '#renderer/stage/TypingSheet.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import type { LoadedMeeting } from '../load-meeting.ts';
import { Cheer } from '../room/Cheer.tsx';
import { RoomPicture } from '../room/RoomPicture.tsx';
import styles from './FrontStand.module.css';

interface Props {
  readonly meeting: LoadedMeeting;
  readonly state: Presentation;
  readonly front: SimulationState;
  readonly script: Script;
  /** The room has a display of its own: what is said here is said to one person. */
  readonly room: boolean;
  readonly send: (event: PresenterEvent) => void;
}

/** The screen in the hands of somebody who came to the front. What is typed here goes no further than the sheet it is typed on. */
export function FrontStand({ meeting, state, front, script, room, send }: Props) {
  const { t, pick } = useLanguage();
  const [opened, setOpened] = useState<{ readonly target: string; readonly at: string | null } | null>(null);
  const [order, setOrder] = useState<'qwerty' | 'abc'>('abc');
  const act = (event: FrontEvent): void => send({ kind: 'act', event });
  const press = (kind: ActKind, target: string): void => {
    if (kind !== 'type') act({ kind, target });
    else if (expectedTargets(script, front).includes(target)) setOpened({ target, at: front.current });
    else act({ kind: 'tap', target });
  };
  // The sheet belongs to the step it was opened at.
  const typing = opened !== null && opened.at === front.current && front.phase === 'working' ? opened.target : null;
  const field = typing === null ? null : heldField(script, front, typing);
  const { feedback, phase } = front;
  const missed = room && feedback !== null && feedback.kind !== 'right';
  const waits = currentStep(script, front)?.do === 'wait';
  return (
    <div className={styles['stand']}>
      <div className={styles['room']}>
        <RoomPicture
          meeting={meeting}
          state={{ ...state, frozen: null }}
          act={press}
          beside={
            <div className={styles['beside']}>
              {missed && (
                <p className={styles['kind']} role="status">
                  {t(feedback.kind === 'not-sample' ? 'present.frontSample' : 'present.frontMiss')}
                </p>
              )}
              {phase === 'trouble' && (
                <Button kind="gold" icon={icons.hand} onPress={() => act({ kind: 'waited' })}>
                  {t('trouble.begin')}
                </Button>
              )}
              {phase === 'working' && waits && (
                <Button kind="gold" trailingIcon={icons.next} onPress={() => act({ kind: 'waited' })}>
                  {t('sim.waitDone')}
                </Button>
              )}
            </div>
          }
        />
        {field !== null && (
          <TypingSheet
            key={field.target}
            label={pick(field.label)}
            sample={field.sample}
            accepted={field.accepted}
            kind={field.kind}
            order={order}
            onOrder={setOrder}
            onFill={() => {
              setOpened(null);
              act({ kind: 'do-it-for-me' });
            }}
            onClose={() => setOpened(null)}
            onDone={(index) => {
              if (index === null) act({ kind: 'refuse', target: field.target });
              else {
                setOpened(null);
                act({ kind: 'fill', target: field.target, index });
              }
            }}
          />
        )}
        <Cheer cheers={state.cheers} />
      </div>
      <footer className={styles['way']}>
        <Button kind="secondary" icon={icons.hand} onPress={() => act({ kind: 'do-it-for-me' })}>
          {t('present.frontDo')}
        </Button>
        <Button kind="primary" icon={icons.back} onPress={() => send({ kind: 'front', on: false })}>
          {t('present.fromFront')}
        </Button>
      </footer>
    </div>
  );
}

/** The box a target stands for on the device in hand. */
function heldField(script: Script, state: SimulationState, target: string) {
  const { page, phone, on } = screensInView(script, state);
  const screen = script.screens[(on === 'phone' ? phone : page) ?? ''];
  return screen === undefined ? null : typedField(screen, target);
}
