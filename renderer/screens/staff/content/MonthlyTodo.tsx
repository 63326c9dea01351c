import { useState, type ReactNode } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useAnswer } from '#renderer/app/use-answer.ts';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useMay } from '../may.ts';
import { PaperButton } from '../PaperButton.tsx';
import styles from '../Staff.module.css';
import { placeName, withoutMarks } from './place-words.ts';

/** What the office should look at this month, on one page. */
export function MonthlyTodo({ onOpen, onBack }: { readonly onOpen: (procedure: string) => void; readonly onBack: () => void }) {
  const language = useLanguage();
  const { t, pick } = language;
  const { client } = useKiosk();
  const may = useMay('content');
  const todo = useAnswer('overlay.todo', {});
  const [settled, setSettled] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  if (todo === null) return <p role="status">{t('wait.loading')}</p>;
  if (todo === 'failed') return <p>{t('staff.contentMissing')}</p>;
  const { unfilled, unchecked, flagged, hidden } = todo;
  const different = todo.different.filter(({ script, step }) => !settled.includes(`${script} ${step}`));
  const settle = async (script: string, step: string): Promise<void> => {
    const result = await client.call('overlay.settle', { script, step });
    setFailed(!result.ok);
    if (result.ok) setSettled((former) => [...former, `${script} ${step}`]);
  };
  const open = (key: string, procedure: string, words: string): ReactNode => (
    <li key={key}>
      <Button kind="quiet" onPress={() => onOpen(procedure)}>
        {words}
      </Button>
    </li>
  );
  return (
    <div className={styles['stack']} data-inner-page>
      <div className={styles['head']}>
        <h2>{t('staff.todoTitle', { month: formatSourceDate(todo.today.slice(0, 7)) })}</h2>
        <Button kind="secondary" icon={icons.back} onPress={onBack}>
          {t('staff.wordList')}
        </Button>
        <PaperButton print={(job, inWhich) => client.call('paper.todo', { job, language: inWhich })}>
          {t('staff.todoPrint')}
        </PaperButton>
      </div>
      <div role="status">{failed && <Notice tone="hint" title={t('staff.notSaved')} />}</div>
      {[unfilled, unchecked, flagged, hidden, different].every((list) => list.length === 0) && <p>{t('staff.todoNone')}</p>}
      <Part title={t('staff.todoFlagged', { count: flagged.length })}>
        {flagged.map(({ procedure, name, flag, ...at }) => {
          const words = `${name === null ? procedure : pick(name)} · ${placeName(at, language)} · ${t(flag === 'gone' ? 'staff.wordGone' : 'staff.wordChanged')}`;
          return name === null ? <li key={procedure + at.place}>{words}</li> : open(procedure + at.place, procedure, words);
        })}
      </Part>
      <Part title={t('staff.todoHidden', { count: hidden.length })}>
        {hidden.map(({ procedure, name, ...at }) =>
          open(procedure + at.place, procedure, `${pick(name)} · ${placeName(at, language)}`),
        )}
      </Part>
      <Part title={t('staff.todoDifferent', { count: different.length })}>
        {different.map(({ script, title, step, say, count, last }) => (
          <li key={`${script} ${step}`} className={styles['withAct']}>
            <span>
              {pick(title)} · {withoutMarks(pick(say))} · {t('staff.wordReportsOf', { count, day: formatSourceDate(last) })}
            </span>
            {may && (
              <Button
                kind="quiet"
                label={t('staff.wordSettleOf', { label: withoutMarks(pick(say)) })}
                onPress={() => void settle(script, step)}
              >
                {t('staff.wordSettle')}
              </Button>
            )}
          </li>
        ))}
      </Part>
      <Part title={t('staff.todoUnchecked', { count: unchecked.length })}>
        {unchecked.map(({ procedure, name }) => open(procedure, procedure, pick(name)))}
      </Part>
      <Part title={t('staff.todoUnfilled', { count: unfilled.length })}>
        {unfilled.map(({ id, label }) => (
          <li key={id}>{pick(label)}</li>
        ))}
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles['todo']}>{children}</ul>
    </section>
  );
}
