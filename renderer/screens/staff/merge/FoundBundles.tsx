import { useState } from 'react';
import { momentText } from '#core/basics/vietnamese-time.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Chips } from '../Chips.tsx';
import styles from '../Staff.module.css';
import { Turn } from '../Turn.tsx';
import { usePages } from '../use-pages.ts';
import { Faults } from './Faults.tsx';
import { type Period, PERIODS } from './periods.ts';
import { lookWords } from './trouble-words.ts';
import type { Looked } from './use-bundles.ts';

interface Props {
  readonly looked: Looked | null;
  readonly joining: boolean;
  readonly onJoin: (files: readonly string[], period: Period) => void;
}

/** Bundles a page: a commune has few kiosks, and a stick few of their bundles. */
const ROWS = 8;
/** As many as one call takes. */
const MOST = 200;

/** What lies on the carrier, all of it chosen: leaving one out is the exception. */
export function FoundBundles({ looked, joining, onJoin }: Props) {
  const { t } = useLanguage();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [period, setPeriod] = useState<Period>('all');
  const bundles = looked !== null && 'found' in looked ? looked.found.bundles : [];
  const { rows, ...pages } = usePages(bundles, ROWS);
  if (looked === null) return <p role="status">{t('staff.merge.looking')}</p>;
  if ('problem' in looked)
    return (
      <div role="status">
        <Notice tone="hint" title={t(lookWords(looked.problem))} />
      </div>
    );
  const chosen = bundles.map(({ file }) => file).filter((file) => !left.includes(file));
  const toggle = (file: string): void => setLeft(left.includes(file) ? left.filter((other) => other !== file) : [...left, file]);
  return (
    <>
      <Faults faults={looked.found.faults} />
      {bundles.length === 0 ? (
        <p role="status">{t('staff.merge.none')}</p>
      ) : (
        <>
          <Chips
            legend={t('staff.merge.found')}
            options={rows.map(({ file, name, made }) => ({
              value: file,
              label: t('staff.merge.bundle', { name, ...momentText(made) }),
            }))}
            chosen={chosen}
            onPress={toggle}
          />
          <Turn {...pages} />
          <Chips
            legend={t('staff.merge.days')}
            options={PERIODS.map((value) => ({ value, label: t(`staff.merge.days.${value}`) }))}
            chosen={[period]}
            onPress={setPeriod}
          />
          {chosen.length > 0 && (
            <div className={styles['rowOfActs']}>
              <Button
                kind="primary"
                onPress={() => onJoin(chosen.slice(0, MOST), period)}
                {...(joining ? { busy: t('staff.merge.joining') } : {})}
              >
                {t('staff.merge.join', { count: Math.min(chosen.length, MOST) })}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
