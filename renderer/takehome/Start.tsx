import { useState } from 'react';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { minutes } from '#core/simulation/minutes.ts';
import { RUNGS, type Rung } from '#core/simulation/types.ts';
import type { TakehomeLesson } from '#core/takehome/lesson.ts';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { RungCard } from '#renderer/ui/RungCard.tsx';
import styles from './TakeHome.module.css';

interface Props {
  readonly lesson: TakehomeLesson;
  readonly onRung: (rung: Rung) => void;
}

const WORDS = {
  watch: { name: 'rungs.watch', more: 'rungs.watchMore', help: 3 },
  guided: { name: 'rungs.guided', more: 'rungs.guidedMore', help: 2 },
  practice: { name: 'rungs.practice', more: 'rungs.practiceMore', help: 1 },
  test: { name: 'rungs.test', more: 'rungs.testMore', help: 0 },
} as const;

/** What is practised, and the ways to practise it: the same as on the kiosk, the test as long as the kiosk would give it. */
export function Start({ lesson, onRung }: Props) {
  const { t, pick } = useLanguage();
  const { script, name, testUntil, contentDate, madeOn } = lesson;
  const [today] = useState(() => dayInVietnam(Date.now()));
  const old = testUntil !== null && today >= testUntil;
  const noTest = testUntil === null ? 'rungs.noTest' : old ? 'takehome.old' : null;
  return (
    <main className={styles['main']}>
      <h1>{pick(name)}</h1>
      <p>
        {t('rungs.lead')} {t('takehome.keeps')} {script.knowledge === 'generic' && t('rungs.generic')}
      </p>
      <h2>{t('rungs.title')}</h2>
      <div className={styles['stair']}>
        {RUNGS.map((rung, index) => (
          <RungCard
            key={rung}
            number={index + 1}
            icon={icons[rung]}
            name={t(WORDS[rung].name)}
            body={t(WORDS[rung].more)}
            help={WORDS[rung].help}
            helpLabel={t('rungs.help')}
            time={t('rungs.minutes', { minutes: minutes(script, rung) })}
            {...(rung === 'watch' ? { ribbon: t('rungs.first') } : {})}
            {...(rung === 'test' && noTest !== null ? { off: t(noTest) } : {})}
            onPress={() => onRung(rung)}
          />
        ))}
      </div>
      <footer className={styles['foot']}>
        <p>{t('takehome.content', { date: formatSourceDate(contentDate), made: formatSourceDate(madeOn) })}</p>
        <p>
          {t('office.name')}, {t('office.commune')}
        </p>
      </footer>
    </main>
  );
}
