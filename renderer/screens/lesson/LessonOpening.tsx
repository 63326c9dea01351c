import { useState } from 'react';
import type { Lesson } from '#core/content/lesson.ts';
import type { Procedure } from '#core/content/procedure.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useProcedure } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Beads } from '#renderer/ui/Beads.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Drawing } from '#renderer/ui/Drawing.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import styles from './LessonOpening.module.css';

/** What a lesson is opened with: why it is worth learning, a picture and a sentence or two a page. */
export function LessonOpening({ id }: { readonly id: string }) {
  const loaded = useProcedure(id);
  return (
    <ContentGate loaded={loaded}>
      {({ procedure }) =>
        procedure.lesson !== undefined && <Pages key={id} subject={procedure} pages={procedure.lesson.opening} />
      }
    </ContentGate>
  );
}

function Pages({ subject, pages }: { readonly subject: Procedure; readonly pages: Lesson['opening'] }) {
  const { t, pick } = useLanguage();
  const { back, partDone, returnTo } = useActions();
  const [at, setAt] = useState(0);
  const page = pages[at] ?? pages[0];
  if (page === undefined) return null;
  const last = at === pages.length - 1;
  const turnBack = (): void => (at === 0 ? back() : setAt(at - 1));
  const turn = (): void => {
    if (!last) return setAt(at + 1);
    partDone(subject.id, 'opening');
    return returnTo({ name: 'procedure', id: subject.id });
  };
  return (
    <Screen material="notebook" onBack={turnBack} crumb={`${pick(subject.name)} › ${t('lesson.opening')}`}>
      <div className={styles['opening']}>
        <h1>{pick(subject.name)}</h1>
        <div className={styles['live']} aria-live="polite">
          <ReadOn key={at} label={t('lesson.opening')} look={styles['page']} of={String(at)}>
            <span className={styles['drawing']}>
              <Drawing of={page.art} />
            </span>
            <p>
              <GlossedText text={pick(page.text)} />
            </p>
          </ReadOn>
        </div>
        <div className={styles['foot']}>
          {pages.length > 1 && (
            <Beads steps={pages.length} current={at + 1} label={t('lesson.page', { number: at + 1, count: pages.length })} />
          )}
          <div className={styles['acts']}>
            {at > 0 && (
              <Button kind="secondary" icon={icons.back} onPress={turnBack}>
                {t('lesson.back')}
              </Button>
            )}
            <div data-onward>
              <Button kind="practice" trailingIcon={icons.next} onPress={turn}>
                {t(last ? 'lesson.opened' : 'lesson.on')}
              </Button>
            </div>
          </div>
        </div>
      </div>
    </Screen>
  );
}
