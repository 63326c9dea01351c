import { useCallback, useMemo, useState } from 'react';
import { answersFor, holds, openQuestion } from '#core/simulation/path.ts';
import type { Choice } from '../choice.ts';
import type { Change } from '../client/use-choice.ts';
import { FaultList } from '../faults/FaultList.tsx';
import { MapView } from '../map/MapView.tsx';
import { MessageTable } from '../messages/MessageTable.tsx';
import type { Order, Report } from '../play/order.ts';
import { PlayPane } from '../play/PlayPane.tsx';
import { Problems } from '../problems/Problems.tsx';
import { ScreenList } from '../screens/ScreenList.tsx';
import { SourceView } from '../source/SourceView.tsx';
import type { Lesson, Lines, MapStep, Overview, Problem } from '../wire.ts';
import { LessonTabs } from './LessonTabs.tsx';
import { placesOnMap, type PlaceOnMap } from './places.ts';
import { planOf } from './plan-of.ts';
import styles from './Desk.module.css';

interface Props {
  readonly lesson: Lesson;
  readonly overview: Overview;
  readonly tick: number;
  readonly choice: Choice;
  readonly change: Change;
}

type Shown = NonNullable<Lesson['shown']>;

/** One lesson: its map, the lesson itself, and its file, side by side; above them what is to be mended. */
export function LessonDesk({ lesson, overview, tick, choice, change }: Props) {
  const { shown, problems, stale } = lesson;
  /** Lines that were asked for; null while the file follows the lesson. */
  const [spot, setSpot] = useState<Lines | null>(null);
  const show = useCallback(
    (lines: Lines) => {
      setSpot(lines);
      change({ wide: false });
    },
    [change],
  );
  const elsewhere = useMemo(
    () => overview.problems.filter((problem) => !problems.some((own) => same(own, problem))),
    [overview.problems, problems],
  );
  const pick = ({ file, line }: Problem): void => show({ file, from: line, to: line });
  const place = useMemo(() => {
    const places = shown === null ? null : placesOnMap(shown.map);
    return choice.at === null ? null : (places?.get(choice.at) ?? null);
  }, [shown, choice.at]);
  const lines = spot ?? place?.lines ?? null;
  const file = lines?.file ?? lesson.file;
  const standing = stale ? 'before' : shown === null ? 'never' : null;
  return (
    <div className={styles['lesson']} data-wide={choice.wide || undefined}>
      <main className={styles['middle']}>
        <Problems here={problems} elsewhere={elsewhere} stale={standing} onPick={pick} />
        {shown !== null && <ShownLesson {...{ shown, choice, change, place, show }} onFollow={() => setSpot(null)} />}
      </main>
      <SourceView
        file={file}
        files={[...new Set([lesson.file, ...(shown?.files ?? []), file])]}
        tick={tick}
        mark={lines}
        problems={overview.problems}
        onFile={(name) => setSpot({ file: name, from: 1, to: 1 })}
      />
    </div>
  );
}

function same(a: Problem, b: Problem): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column && a.message === b.message;
}

interface ShownProps {
  readonly shown: Shown;
  readonly choice: Choice;
  readonly change: Change;
  readonly place: PlaceOnMap | null;
  readonly show: (lines: Lines) => void;
  /** The file goes back to following the lesson. */
  readonly onFollow: () => void;
}

/** A version of a lesson that can be played. */
function ShownLesson({ shown, choice, change, place, show, onFollow }: ShownProps) {
  const { script, map, version, messages } = shown;
  const { rung, faults, drill, answers, spoken, size, theme } = choice;
  const [jump, setJump] = useState({ turn: 1, at: choice.at });
  const steps = useMemo(() => map.segments.flatMap((segment) => segment.views.flatMap((view) => view.groups.flat())), [map]);
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
      ...{ turn: jump.turn, at: jump.at, version, script, rung, size, theme },
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
  const toStep = (id: string): void => {
    const home = script.segments.find(({ groups }) => groups.some(({ steps }) => steps.some((step) => step.id === id)));
    const step = home?.groups.flatMap(({ steps }) => steps).find((one) => one.id === id);
    const passes = openQuestion(script, answers) !== null || (holds(home?.only, answers) && holds(step?.only, answers));
    const way = passes || home === undefined || step === undefined ? answers : answersFor(script, home, step);
    go(id, { tab: 'play', drill: false, ...(drill ? { faults: null } : {}), answers: way });
  };
  const toFault = (id: string, at: string = id): void => go(at, { tab: 'play', faults: id, drill: true });
  const counts = {
    ...{ play: null, messages: messages.length, screens: map.screens.length },
    faults: steps.reduce((sum, step) => sum + step.faults.length, 0),
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
