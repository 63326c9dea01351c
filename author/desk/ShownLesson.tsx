import { useCallback, useMemo, useState } from 'react';
import { holds } from '#core/simulation/path.ts';
import type { Choice } from '../choice.ts';
import type { Change } from '../client/use-choice.ts';
import { FaultList } from '../faults/FaultList.tsx';
import { MapView } from '../map/MapView.tsx';
import { stepsOf } from '../map/steps-of.ts';
import { MessageTable } from '../messages/MessageTable.tsx';
import type { Order, Report } from '../play/order.ts';
import { PlayPane } from '../play/PlayPane.tsx';
import { ScreenList } from '../screens/ScreenList.tsx';
import type { Lesson, Lines, MapStep } from '../wire.ts';
import { LessonTabs } from './LessonTabs.tsx';
import type { PlaceOnMap } from './places.ts';
import { planOf } from './plan-of.ts';
import { wayTo } from './way-to.ts';
import styles from './Desk.module.css';

interface Props {
  readonly shown: NonNullable<Lesson['shown']>;
  readonly choice: Choice;
  readonly change: Change;
  readonly place: PlaceOnMap | null;
  readonly show: (lines: Lines) => void;
  /** The file goes back to following the lesson. */
  readonly onFollow: () => void;
}

/** A version of a lesson that can be played. */
export function ShownLesson({ shown, choice, change, place, show, onFollow }: Props) {
  const { script, map, version, messages } = shown;
  const { rung, faults, drill, answers, spoken, size, theme } = choice;
  const [jump, setJump] = useState({ turn: 1, at: choice.at });
  /** The way the run takes; what was not chosen beforehand is answered on the stage. */
  const [taken, setTaken] = useState(answers);
  const go = useCallback(
    (at: string | null, changes: Partial<Choice> = {}) => {
      change({ ...changes, at });
      setJump((former) => ({ turn: former.turn + 1, at }));
      onFollow();
    },
    [change, onFollow],
  );
  const order = useMemo<Order>(
    () => ({
      turn: jump.turn,
      at: jump.at,
      version,
      script,
      rung,
      size,
      theme,
      plan: planOf(script, { faults, drill, answers }),
      language: spoken,
    }),
    [jump, version, script, rung, faults, drill, answers, spoken, size, theme],
  );
  const report = (words: Extract<Report, { kind: 'here' }>): void => {
    if (words.turn !== jump.turn) return;
    setTaken(words.answers);
    if (words.at === choice.at) return;
    change({ at: words.at });
    onFollow();
  };
  const walked = (step: MapStep, only: MapStep['only']): boolean =>
    holds(only ?? undefined, taken) && holds(step.only ?? undefined, taken);
  /** To a step, on a way that passes it. */
  const toStep = (id: string): void =>
    go(id, { tab: 'play', drill: false, ...(drill ? { faults: null } : {}), answers: wayTo(script, answers, id) });
  const toFault = (id: string, at: string = id): void => go(at, { tab: 'play', faults: id, drill: true });
  const counts = {
    play: null,
    messages: messages.length,
    screens: map.screens.length,
    faults: stepsOf(map).reduce((sum, step) => sum + step.faults.length, 0),
  };
  return (
    <>
      <MapView map={map} at={choice.at} walked={walked} toStep={toStep} toFault={toFault} show={show} />
      <div className={styles['work']}>
        <LessonTabs
          counts={counts}
          chosen={choice.tab}
          onChoose={(tab) => change({ tab })}
          wide={choice.wide}
          onWide={(wide) => change({ wide })}
        >
          {{
            play: (
              <PlayPane
                {...{ shown, order, choice, change, place, go, show }}
                walked={walked}
                toStep={toStep}
                onReport={report}
              />
            ),
            faults: (
              <FaultList
                map={map}
                spoken={spoken}
                show={show}
                onDrill={toFault}
                onRun={(fault) => go(fault.step, { tab: 'play', faults: fault.id, drill: false })}
              />
            ),
            messages: <MessageTable messages={messages} show={show} />,
            screens: <ScreenList screens={map.screens} show={show} toStep={toStep} />,
          }}
        </LessonTabs>
      </div>
    </>
  );
}
