import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useWords } from '../language/words.tsx';
import type { Problem } from '../wire.ts';
import styles from './Problems.module.css';

interface Props {
  readonly here: readonly Problem[];
  readonly elsewhere: readonly Problem[];
  /** What is in view although the file cannot be played: the version before, or nothing yet. */
  readonly stale: 'before' | 'never' | null;
  readonly onPick: (problem: Problem) => void;
}

/** What is to be mended, above everything else: where, what is wrong, what to do. Nothing stands here when all is well. */
export function Problems({ here, elsewhere, stale, onPick }: Props) {
  const { t } = useWords();
  if (here.length + elsewhere.length === 0) return null;
  return (
    <section className={styles['problems']} aria-labelledby="problems" data-scrolls tabIndex={0}>
      <h2 id="problems">
        <Icon of={icons.pencil} />
        {t('problems.title')}
      </h2>
      {stale !== null && <p>{t(stale === 'before' ? 'problems.stale' : 'problems.never')}</p>}
      {here.length > 0 && <h3>{t('problems.here', { count: here.length })}</h3>}
      {here.length > 0 && <List problems={here} onPick={onPick} />}
      {here.length > 0 && elsewhere.length > 0 && <h3>{t('problems.elsewhere', { count: elsewhere.length })}</h3>}
      {elsewhere.length > 0 && <List problems={elsewhere} onPick={onPick} />}
    </section>
  );
}

function List({ problems, onPick }: { readonly problems: readonly Problem[]; readonly onPick: (problem: Problem) => void }) {
  const { t } = useWords();
  return (
    <ul>
      {problems.map((problem, index) => (
        <li key={`${problem.file}:${problem.line}:${problem.column}:${index}`} data-severity={problem.severity}>
          <button type="button" onClick={() => onPick(problem)}>
            {problem.file}:{problem.line}:{problem.column}
          </button>
          <b>{t(problem.severity === 'error' ? 'problems.error' : 'problems.warning')}</b>
          <span lang="en">{problem.message}</span>
          <span>{t('problems.todo', { todo: problem.todo })}</span>
        </li>
      ))}
    </ul>
  );
}
