import type { Quiz } from '#core/content/quiz.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import styles from './QuizEnd.module.css';

/** The end of a quiz: what to remember. How many were right is said to nobody. */
export function QuizEnd({ quiz, onLeave }: { readonly quiz: Quiz; readonly onLeave: () => void }) {
  const { t, pick } = useLanguage();
  return (
    <div className={styles['end']}>
      <ReadOn label={t('done.remember')} look={styles['words']} of={quiz.id}>
        <h1>{t('quiz.end')}</h1>
        <p>{t('quiz.endMore')}</p>
        <ul>
          {quiz.remember.map((text) => (
            <li key={text.vi}>
              <Icon of={icons.bulb} />
              <span>
                <GlossedText text={pick(text)} />
              </span>
            </li>
          ))}
        </ul>
      </ReadOn>
      <div className={styles['acts']} data-next data-onward>
        <Button kind="practice" trailingIcon={icons.next} onPress={onLeave}>
          {t('lesson.return')}
        </Button>
      </div>
    </div>
  );
}
