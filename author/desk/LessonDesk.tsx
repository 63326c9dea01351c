import { useCallback, useMemo, useState } from 'react';
import type { Choice } from '../choice.ts';
import type { Change } from '../client/use-choice.ts';
import { Problems } from '../problems/Problems.tsx';
import { SourceView } from '../source/SourceView.tsx';
import type { Lesson, Lines, Overview, Problem } from '../wire.ts';
import { placesOnMap } from './places.ts';
import { ShownLesson } from './ShownLesson.tsx';
import styles from './Desk.module.css';

interface Props {
  readonly lesson: Lesson;
  readonly overview: Overview;
  readonly tick: number;
  readonly choice: Choice;
  readonly change: Change;
}

/** One lesson: its map, the lesson itself, and its file, side by side; above them what is to be mended. */
export function LessonDesk({ lesson, overview, tick, choice, change }: Props) {
  const { shown, problems, stale } = lesson;
  /** Lines that were asked for; null while the file follows the lesson. */
  const [spot, setSpot] = useState<Spot | null>(null);
  const show = useCallback(
    (lines: Spot) => {
      setSpot(lines);
      change({ wide: false });
    },
    [change],
  );
  const elsewhere = useMemo(
    () => overview.problems.filter((problem) => !problems.some((own) => same(own, problem))),
    [overview.problems, problems],
  );
  const pick = (problem: Problem): void => show({ ...lineOf(problem), problem: true });
  const place = useMemo(() => {
    const places = shown === null ? null : placesOnMap(shown.map);
    return choice.at === null ? null : (places?.get(choice.at) ?? null);
  }, [shown, choice.at]);
  // What was mended is let go of.
  const held = spot?.problem === true && !overview.problems.some((problem) => isAt(problem, spot)) ? null : spot;
  const lines = held ?? place?.lines ?? (shown === null && problems[0] !== undefined ? lineOf(problems[0]) : null);
  const file = lines?.file ?? lesson.file;
  const standing = stale ? 'before' : shown === null ? 'never' : null;
  return (
    <div className={styles['lesson']} data-wide={(choice.wide && shown !== null) || undefined}>
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

/** Lines that were asked for, and whether it was for something to mend. */
interface Spot extends Lines {
  readonly problem?: boolean;
}

function lineOf({ file, line }: Problem): Lines {
  return { file, from: line, to: line };
}

function isAt(problem: Problem, { file, from }: Lines): boolean {
  return problem.file === file && problem.line === from;
}

function same(a: Problem, b: Problem): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column && a.message === b.message;
}
