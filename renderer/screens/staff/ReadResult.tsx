import type { ReadLines } from '#core/tally/place-lines.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import setup from './setup/FirstRun.module.css';
import styles from './Staff.module.css';

interface Props {
  readonly read: ReadLines;
  readonly onMend: () => void;
  readonly onDone: () => void;
}

/** What became of a list of names: how many were taken, and of every other line why not. */
export function ReadResult({ read: { added, refused, rest }, onMend, onDone }: Props) {
  const { t } = useLanguage();
  return (
    <div className={styles['stack']} data-inner-page>
      <div role="status">
        <Notice tone={added > 0 ? 'ok' : 'hint'} title={t('setup.linesAdded', { count: added })} />
      </div>
      {refused.length > 0 && (
        <>
          <h2>{t('setup.linesRefused', { count: refused.length })}</h2>
          <ul className={setup['refused']}>
            {refused.map(({ line, text, why }) => (
              <li key={line}>
                {text === ''
                  ? t('setup.lineBlank', { line })
                  : t('setup.line', { line, text: text.slice(0, 80), why: t(`setup.line.${why}`) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles['rowOfActs']}>
        {rest !== '' && (
          <Button kind="secondary" onPress={onMend}>
            {t('setup.mendLines')}
          </Button>
        )}
        <Button kind="primary" onPress={onDone}>
          {t('setup.linesDone')}
        </Button>
      </div>
    </div>
  );
}
