import { type ReactNode, useMemo } from 'react';
import { stateOf } from '#core/presentation/deck.ts';
import { onTheWall, type Presentation } from '#core/presentation/presentation.ts';
import type { Slide } from '#core/presentation/slide.ts';
import type { Round } from '#core/content/quiz.ts';
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx';
import type { ActKind } from '#renderer/stage/stage-context.ts';
import { useDefect } from '../defect.ts';
import type { LoadedMeeting } from '../load-meeting.ts';
import { AnswerSlide } from './AnswerSlide.tsx';
import { EndSlide } from './EndSlide.tsx';
import { PlainSlide } from './PlainSlide.tsx';
import { PointSlide } from './PointSlide.tsx';
import { QuestionSlide } from './QuestionSlide.tsx';
import { StepSlide } from './StepSlide.tsx';
import { TitleSlide } from './TitleSlide.tsx';
import styles from './RoomPicture.module.css';

interface Props {
  readonly meeting: LoadedMeeting;
  readonly state: Presentation;
  /** The slide to draw; the one on the wall where it is left out. */
  readonly at?: number;
  /** What a press on the simulated page does; null where the picture is only looked at. */
  readonly act?: ((kind: ActKind, target: string) => void) | null;
  /** Said to whoever stands at the front, within the purple panel. */
  readonly beside?: ReactNode;
}

/**
 * What the room sees. It fills whatever it stands in: its sizes are those of the whole picture, and its shape decides how it is laid out. A slide
 * that cannot be drawn says so, and leaves the way to the others.
 */
export function RoomPicture({ meeting, state, at = onTheWall(state), act = null, beside }: Props) {
  const slide = meeting.deck[at];
  const onDefect = useDefect();
  // Whatever changes, a slide that could not be drawn is tried anew: a step back, other words, mended content.
  const drawn = useMemo(() => ({ meeting, state, at }), [meeting, state, at]);
  return (
    <div className={styles['picture']} data-picture-slide={slide?.kind}>
      {slide !== undefined && (
        <ErrorBoundary of={drawn} instead={<PlainSlide of="lost" beside={beside} />} onDefect={onDefect}>
          <Drawn {...{ meeting, state, slide, act, beside }} live={at === state.at} />
        </ErrorBoundary>
      )}
    </div>
  );
}

type DrawnProps = Required<Pick<Props, 'meeting' | 'state' | 'act'>> & {
  readonly slide: Slide;
  readonly beside: ReactNode;
  /** The slide in hand: what is done at the front is seen on it. */
  readonly live: boolean;
};

function Drawn({ meeting, state, slide, act, beside, live }: DrawnProps) {
  const { plan, shelf } = meeting;
  switch (slide.kind) {
    case 'title':
      return <TitleSlide plan={plan} />;
    case 'point':
      return <PointSlide slide={slide} />;
    case 'step':
    case 'trouble':
    case 'repair': {
      const script = shelf.script(slide.script);
      const run = (live ? state.front : null) ?? stateOf(plan, slide, shelf);
      return script === null || run === null ? null : (
        <StepSlide {...{ slide, script, act, beside }} state={run} zoomed={state.zoomed} />
      );
    }
    case 'question': {
      const round = roundOf(meeting, slide);
      return round === null ? null : <QuestionSlide round={round} />;
    }
    case 'answer': {
      const round = roundOf(meeting, slide);
      return round === null ? null : <AnswerSlide round={round} hands={state.hands[`${slide.quiz}/${slide.round}`] ?? {}} />;
    }
    case 'pause':
      return <PlainSlide of="pause" />;
    case 'end':
      return <EndSlide meeting={meeting} />;
  }
}

/** The question of a slide; null where the shelf has lost it. */
export function roundOf(
  { shelf }: LoadedMeeting,
  { quiz, round }: Extract<Slide, { readonly kind: 'question' | 'answer' }>,
): Round | null {
  return shelf.quiz(quiz)?.rounds.find(({ id }) => id === round) ?? null;
}
