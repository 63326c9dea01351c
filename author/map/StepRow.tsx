import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useWords } from '../language/words.tsx';
import type { MapFault, MapStep } from '../wire.ts';
import { conditionText } from './condition-text.ts';
import type { MapProps } from './MapView.tsx';
import styles from './MapView.module.css';

interface StepProps extends Pick<MapProps, 'map' | 'at' | 'toStep'> {
  readonly step: MapStep;
  readonly number: number;
  /** Two devices are in view: which one is meant is said. */
  readonly both: boolean;
  /** It lies on another way than the one taken. */
  readonly off: boolean;
}

/** A step: what is done to what. Pressing it brings the lesson there. */
export function StepRow({ map, step, number, both, off, at, toStep }: StepProps) {
  const { t, pick } = useWords();
  const notes = [
    ...(both ? [t(step.on === 'phone' ? 'map.onPhone' : 'map.onPage')] : []),
    ...(step.critical ? [t('map.critical')] : []),
    ...(step.mistakes > 0 ? [t('map.mistakes', { count: step.mistakes })] : []),
    ...(step.only === null ? [] : [t('map.only', { answers: conditionText(step.only, map.questions, pick) })]),
    ...(off ? [t('map.offWay')] : []),
  ];
  return (
    <button
      type="button"
      className={styles['step']}
      aria-current={at === step.id ? 'step' : undefined}
      data-off={off || undefined}
      data-step={step.id}
      onClick={() => toStep(step.id)}
    >
      <span className={styles['number']}>{number}</span>
      <span>
        {t(`do.${step.do}`)} {step.label !== null && <b>{pick(step.label)}</b>}
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </span>
      <Here on={at === step.id} />
    </button>
  );
}

interface FaultsProps extends Pick<MapProps, 'at' | 'toFault'> {
  readonly faults: readonly MapFault[];
}

/** What can go wrong at a step, each with the steps that put it right. */
export function FaultRows({ faults, at, toFault }: FaultsProps) {
  const { t, pick } = useWords();
  if (faults.length === 0) return null;
  return (
    <ul className={styles['faults']}>
      {faults.map((fault) => (
        <li key={fault.id}>
          <button
            type="button"
            className={styles['fault']}
            aria-current={at === fault.id ? 'step' : undefined}
            data-step={fault.id}
            onClick={() => toFault(fault.id)}
          >
            <Icon of={icons.pencil} />
            <span>{pick(fault.title)}</span>
            <Here on={at === fault.id} />
          </button>
          <ul>
            {fault.repairs.map((repair) => (
              <li key={repair.id}>
                <button
                  type="button"
                  className={styles['repair']}
                  aria-current={at === repair.id ? 'step' : undefined}
                  data-step={repair.id}
                  onClick={() => toFault(fault.id, repair.id)}
                >
                  <span>
                    {t('map.repair')}: {t(`do.${repair.do}`)} {repair.label !== null && <b>{pick(repair.label)}</b>}
                    <small>{[...(fault.again ? [t('map.again')] : []), screenOf(repair)].join(' · ')}</small>
                  </span>
                  <Here on={at === repair.id} />
                </button>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Here({ on }: { readonly on: boolean }) {
  const { t } = useWords();
  return on ? (
    <span className={styles['here']}>
      <Icon of={icons.next} />
      <span className="visually-hidden">{t('map.here')}</span>
    </span>
  ) : null;
}

/** The screen a repair is done on, by the lesson's own name for it. */
function screenOf({ on, page, phone }: MapStep): string {
  return (on === 'phone' ? phone : page)?.split('.').at(-1) ?? '';
}
