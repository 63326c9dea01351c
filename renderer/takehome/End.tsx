import type { Rung } from '#core/simulation/types.ts';
import type { TakehomeLesson } from '#core/takehome/lesson.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Seal } from '#renderer/ui/Seal.tsx';
import { RealPage } from './RealPage.tsx';
import styles from './TakeHome.module.css';

interface Props {
  readonly lesson: TakehomeLesson;
  readonly rung: Rung;
  /** Of a test; null for what was none. */
  readonly passed: boolean | null;
  readonly onAgain: () => void;
  readonly onOther: () => void;
}

/** The end of a run: what to remember, what to do at home, and where the real page is. */
export function End({ lesson, rung, passed, onAgain, onOther }: Props) {
  const { t, pick } = useLanguage();
  const { end } = lesson.script;
  const title = rung === 'watch' ? 'done.watched' : end.celebrate ? 'done.title' : 'done.quiet';
  const lists = [
    { title: 'done.remember', lines: end.remember },
    { title: 'slip.home', lines: lesson.homeSteps },
  ] as const;
  return (
    <main className={styles['main']}>
      {end.celebrate && <Seal />}
      <h1>{t(title)}</h1>
      <p>
        <GlossedText text={pick(end.text)} />
      </p>
      {passed !== null && (
        <p>
          <b>{t(passed ? 'done.passed' : 'done.notYet')}</b>
        </p>
      )}
      <div className={styles['acts']} data-onward>
        <Button kind="practice" icon={icons.again} onPress={onAgain}>
          {t('done.again')}
        </Button>
        <Button kind="secondary" icon={icons.back} onPress={onOther}>
          {t('takehome.other')}
        </Button>
      </div>
      <div className={styles['parts']}>
        {lists.map(
          (list) =>
            list.lines.length > 0 && (
              <section key={list.title} className={styles['part']}>
                <h2>{t(list.title)}</h2>
                <ul>
                  {list.lines.map((line) => (
                    <li key={line.vi}>
                      <GlossedText text={pick(line)} />
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
        <RealPage qr={lesson.qr} />
      </div>
    </main>
  );
}
