import { useEffect, useRef } from 'react';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useWords } from '../language/words.tsx';
import type { Lines, MapSegment, MapStep, MapView as View, ScriptMap } from '../wire.ts';
import { conditionText } from './condition-text.ts';
import { FaultRows, StepRow } from './StepRow.tsx';
import { stepsOfSegment } from './steps-of.ts';
import { useRowKeys } from './use-row-keys.ts';
import styles from './MapView.module.css';

export interface MapProps {
  readonly map: ScriptMap;
  /** Id of the step, fault or repair step in hand. */
  readonly at: string | null;
  /** Whether a step lies on the way the run takes, the condition of its segment included. */
  readonly walked: (step: MapStep, only: MapStep['only']) => boolean;
  readonly toStep: (id: string) => void;
  readonly toFault: (fault: string, at?: string) => void;
  readonly show: (lines: Lines) => void;
}

/** The map of a lesson: what it asks, and every segment with its steps where they stand, their faults hanging on them. */
export function MapView(props: MapProps) {
  const { map, at } = props;
  const { t } = useWords();
  const panel = useRef<HTMLElement>(null);
  useRowKeys(panel);
  useEffect(() => {
    const area = panel.current;
    const row = area?.querySelector('[aria-current]')?.getBoundingClientRect();
    const seen = area?.getBoundingClientRect();
    if (area === null || row === undefined || seen === undefined) return;
    // A row that is in sight stays where it is, or a press would move it from under the finger.
    if (row.top < seen.top || row.bottom > seen.bottom) area.scrollTop += row.top - seen.top - seen.height / 3;
  }, [at]);
  let number = 0;
  return (
    <nav ref={panel} className={styles['map']} aria-label={t('map.title')} data-scrolls>
      <h2>{t('map.title')}</h2>
      {map.questions.length > 0 && <Questions {...props} />}
      <ol className={styles['segments']}>
        {map.segments.map((segment, index) => {
          const first = number;
          number += stepsOfSegment(segment).length;
          return <SegmentPart key={segment.id} {...props} segment={segment} index={index} first={first} />;
        })}
      </ol>
    </nav>
  );
}

function Questions({ map, show }: MapProps) {
  const { t, pick } = useWords();
  return (
    <section className={styles['questions']}>
      <h3>{t('map.questions')}</h3>
      <ul>
        {map.questions.map((question) => (
          <li key={question.id}>
            <button type="button" onClick={() => show(question.lines)}>
              {pick(question.ask)}
            </button>
            <span>{question.options.map((option) => pick(option.label)).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SegmentProps extends MapProps {
  readonly segment: MapSegment;
  readonly index: number;
  /** Steps before it. */
  readonly first: number;
}

function SegmentPart({ segment, index, first, ...props }: SegmentProps) {
  const { t, pick } = useWords();
  let number = first;
  return (
    <li className={styles['segment']} data-borrowed={segment.borrowedFrom !== null || undefined}>
      <h3>
        <button type="button" onClick={() => props.show(segment.lines)}>
          <small>{t('map.segment', { number: index + 1 })}</small> {pick(segment.title)}
        </button>
      </h3>
      {segment.borrowedFrom !== null && (
        <p className={styles['badge']}>
          <Icon of={icons.again} />
          {t('map.borrowed', { lender: segment.borrowedFrom })}
        </p>
      )}
      {segment.only !== null && (
        <p className={styles['badge']}>{t('map.only', { answers: conditionText(segment.only, props.map.questions, pick) })}</p>
      )}
      {segment.views.map((view) => {
        const before = number;
        number += view.groups.flat().length;
        return <ViewPart key={view.groups[0]?.[0]?.id ?? before} {...props} segment={segment} view={view} first={before} />;
      })}
    </li>
  );
}

/** The name a lender gives its own screen: that it is borrowed is said by the segment. */
function ownName(alias: string): string {
  return alias.slice(alias.indexOf('.') + 1);
}

interface ViewProps extends MapProps {
  readonly segment: MapSegment;
  readonly view: View;
  readonly first: number;
}

/** Steps with the same screens in view: the screens are named once. */
function ViewPart({ segment, view, first, ...props }: ViewProps) {
  const { t } = useWords();
  let number = first;
  return (
    <>
      <p className={styles['screens']}>
        {view.page !== null && (
          <span>
            {t('map.page')} <code>{ownName(view.page)}</code>
          </span>
        )}
        {view.phone !== null && (
          <span>
            {t('map.phone')} <code>{ownName(view.phone)}</code>
          </span>
        )}
      </p>
      <ul className={styles['groups']}>
        {view.groups.map((group) => (
          <li key={group[0]?.id} data-any={group.length > 1 || undefined}>
            {group.length > 1 && <p className={styles['any']}>{t('map.anyOrder')}</p>}
            <ul>
              {group.map((step) => {
                number += 1;
                const both = view.page !== null && view.phone !== null;
                return (
                  <li key={step.id}>
                    <StepRow {...props} step={step} number={number} both={both} off={!props.walked(step, segment.only)} />
                    <FaultRows {...props} faults={step.faults} />
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
