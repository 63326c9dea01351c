import type { Condition } from '#core/content/pack.ts';
import { useMemo } from 'react';
import { icons } from '#renderer/ui/icons/icons.ts';
import type { Choice } from '../choice.ts';
import type { Change } from '../client/use-choice.ts';
import type { PlaceOnMap } from '../desk/places.ts';
import { useWords } from '../language/words.tsx';
import { stepsOfSegment } from '../map/steps-of.ts';
import { Act } from '../parts/Act.tsx';
import type { Lesson, Lines, MapStep } from '../wire.ts';
import { sizeOf } from './kiosk-screens.ts';
import type { Order, Report } from './order.ts';
import { PlaceTexts } from './PlaceTexts.tsx';
import { PlayTools } from './PlayTools.tsx';
import { StageFrame } from './StageFrame.tsx';
import styles from './PlayPane.module.css';

export interface PlayProps {
  readonly shown: NonNullable<Lesson['shown']>;
  readonly order: Order;
  readonly choice: Choice;
  readonly change: Change;
  readonly place: PlaceOnMap | null;
  /** To a place, with other choices at the same time; the run begins anew there. */
  readonly go: (at: string | null, changes?: Partial<Choice>) => void;
  readonly toStep: (id: string) => void;
  readonly show: (lines: Lines) => void;
  readonly walked: (step: MapStep, only: Condition | null) => boolean;
  readonly onReport: (report: Extract<Report, { kind: 'here' }>) => void;
}

/** The lesson as the kiosk plays it, with what it is played with above and the texts of the present place below. */
export function PlayPane(props: PlayProps) {
  const { shown, order, choice, place, go, toStep, walked, onReport, show } = props;
  const { t } = useWords();
  const { width, height } = sizeOf(choice.screen);
  // Beside a screen that stands upright there is room, below it there is none.
  const upright = height > width;
  const way = useMemo(
    () => shown.map.segments.flatMap((segment) => stepsOfSegment(segment).filter((step) => walked(step, segment.only))),
    [shown.map, walked],
  );
  const at = place === null ? -1 : way.findIndex((step) => step.id === place.step.id);
  const former = way[at - 1];
  const next = way[at + 1];
  return (
    <div className={styles['play']} data-upright={upright || undefined}>
      <PlayTools {...props} />
      <StageFrame
        order={order}
        screen={choice.screen}
        onReport={onReport}
        onAgain={() => go(choice.drill ? choice.faults : null)}
      />
      <div className={styles['below']}>
        <div className={styles['steps']}>
          <Act icon={icons.again} onPress={() => go(null, choice.drill ? { drill: false, faults: null } : {})}>
            {t('play.start')}
          </Act>
          <Act icon={icons.back} off={former === undefined} onPress={() => former !== undefined && toStep(former.id)}>
            {t('play.former')}
          </Act>
          <Act icon={icons.next} off={next === undefined} onPress={() => next !== undefined && toStep(next.id)}>
            {t('play.next')}
          </Act>
          {at >= 0 && <p role="status">{t('play.place', { number: at + 1, count: way.length })}</p>}
        </div>
        {!choice.wide && <PlaceTexts messages={shown.messages} at={choice.at} show={show} />}
      </div>
    </div>
  );
}
