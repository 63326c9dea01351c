import type { ReactNode } from 'react';
import type { Language } from '#core/basics/language.ts';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useWords } from '../language/words.tsx';
import { stepsOf } from '../map/steps-of.ts';
import { Act } from '../parts/Act.tsx';
import type { Lines, MapFault, MapStep, ScriptMap } from '../wire.ts';
import styles from './FaultList.module.css';

interface Props {
  readonly map: ScriptMap;
  /** Language the lesson is looked at in. */
  readonly spoken: Language;
  readonly show: (lines: Lines) => void;
  readonly onDrill: (fault: string, at?: string) => void;
  readonly onRun: (fault: MapFault) => void;
}

/** Everything that can go wrong in a lesson, each as the card says it, to be drilled or to be met on the way. */
export function FaultList({ map, ...props }: Props) {
  const { t } = useWords();
  const all = stepsOf(map).flatMap((step) => step.faults.map((fault) => ({ step, fault })));
  return (
    <div className={styles['scroll']} data-scrolls tabIndex={0} role="region" aria-label={t('tab.faults')}>
      {all.length === 0 && <p>{t('faults.none')}</p>}
      {all.map(({ step, fault }) => (
        <FaultCard key={fault.id} {...props} step={step} fault={fault} />
      ))}
    </div>
  );
}

interface CardProps extends Omit<Props, 'map'> {
  readonly step: MapStep;
  readonly fault: MapFault;
}

function FaultCard({ step, fault, spoken, show, onDrill, onRun }: CardProps) {
  const { t } = useWords();
  const shown = [fault, ...fault.repairs].flatMap(({ page, phone }) => [page, phone]).filter((alias) => alias !== null);
  const screens = [...new Set(shown)];
  return (
    <article className={styles['fault']} aria-label={fault.title[spoken]}>
      <h3 lang={spoken}>{fault.title[spoken]}</h3>
      <p className={styles['acts']}>
        <Act icon={icons.play} onPress={() => onDrill(fault.id)}>
          {t('faults.drill')}
        </Act>
        <Act icon={icons.next} onPress={() => onRun(fault)}>
          {t('faults.inRun')}
        </Act>
        <Act onPress={() => show(fault.lines)}>{t('faults.lines')}</Act>
      </p>
      <dl>
        <Row name={t('faults.at')}>
          {t(`do.${step.do}`)} {step.label !== null && <b lang={spoken}>{step.label[spoken]}</b>} <code>{step.id}</code>
        </Row>
        {(['sees', 'why', 'repair', 'ask'] as const).map((part) => (
          <Row key={part} name={t(`faults.${part}`)}>
            <span lang={spoken}>{fault[part][spoken]}</span>
          </Row>
        ))}
        <Row name={t('faults.screens')}>
          <code>{screens.join(', ')}</code>
        </Row>
        <Row name={t('faults.steps')}>
          <ol>
            {fault.repairs.map((repair) => (
              <li key={repair.id}>
                {t(`do.${repair.do}`)} {repair.label !== null && <b lang={spoken}>{repair.label[spoken]}</b>}
                {fault.again && ` (${t('map.again')})`}
              </li>
            ))}
          </ol>
        </Row>
      </dl>
    </article>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
