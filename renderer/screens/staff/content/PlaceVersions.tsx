import { useState } from 'react';
import { dayInVietnam, dayText } from '#core/basics/vietnamese-time.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useMay } from '../may.ts';
import styles from '../Staff.module.css';
import { valueLine } from './place-words.ts';
import { problemWords } from './problem-words.ts';
import { Turn } from '../Turn.tsx';
import type { OverlayHandle, PlaceView } from './use-overlay.ts';
import { usePages } from '../use-pages.ts';

interface Props {
  readonly at: { readonly procedure: string; readonly place: string };
  readonly view: PlaceView;
  readonly name: string;
  readonly act: OverlayHandle['act'];
  readonly onBack: () => void;
}

const ROWS = 4;

/** What the office said here before, the newest first; any of it can be said again. */
export function PlaceVersions({ at, view, name, act, onBack }: Props) {
  const { t, pick } = useLanguage();
  const [problem, setProblem] = useState<string | null>(null);
  const { rows, ...pages } = usePages(view.versions.toReversed(), ROWS);
  const last = view.versions.at(-1);
  const may = useMay('content');
  const bringBack = (version: number): void => void act('overlay.restore', { ...at, version }).then(setProblem);
  return (
    <div className={styles['stack']} data-inner-page>
      <h2>{name}</h2>
      {problem !== null && <Notice tone="hint" title={t(problemWords(problem))} />}
      {view.versions.length === 0 && <p>{t('staff.wordNoVersions')}</p>}
      <dl className={styles['fields']}>
        {rows.map((version) => (
          <div key={version.number}>
            <dt>
              {t('staff.wordVersion', { number: version.number })}
              {' · '}
              {t('staff.wordVersionBy', {
                day: dayText(dayInVietnam(Date.parse(version.madeAt))),
                staff: version.staff,
              })}
            </dt>
            <dd>{version.value === null ? t('staff.wordPackVersion') : valueLine(version.value, pick)}</dd>
            <dd>
              {version.number === last?.number && view.flag !== 'changed' && !view.hidden
                ? t('staff.wordUsed')
                : may && (
                    <Button
                      kind="quiet"
                      label={t('staff.wordUseOf', { number: version.number })}
                      onPress={() => bringBack(version.number)}
                    >
                      {t('staff.wordUse')}
                    </Button>
                  )}
            </dd>
          </div>
        ))}
      </dl>
      <Turn {...pages} />
      <div className={styles['rowOfActs']}>
        <Button kind="secondary" icon={icons.back} onPress={onBack}>
          {t('staff.wordBack')}
        </Button>
        {may && view.corrected && (
          <Button kind="secondary" onPress={() => bringBack(0)}>
            {t('staff.wordPack')}
          </Button>
        )}
      </div>
    </div>
  );
}
