import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useWords } from '../language/words.tsx';
import { Act } from '../parts/Act.tsx';
import type { Lines, MapScreen } from '../wire.ts';
import styles from '../parts/tables.module.css';

interface Props {
  readonly screens: readonly MapScreen[];
  readonly show: (lines: Lines) => void;
  readonly toStep: (id: string) => void;
}

/** The screens a lesson uses, what uses them, and those nothing comes to. */
export function ScreenList({ screens, show, toStep }: Props) {
  const { t, pick } = useWords();
  return (
    <div className={styles['scroll']} data-scrolls tabIndex={0} role="region" aria-label={t('tab.screens')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('screens.name')}</th>
            <th scope="col">{t('screens.id')}</th>
            <th scope="col">{t('screens.frame')}</th>
            <th scope="col" data-number>
              {t('screens.steps')}
            </th>
            <th scope="col" data-number>
              {t('screens.faults')}
            </th>
            <th scope="col">{t('source.title')}</th>
          </tr>
        </thead>
        <tbody>
          {screens.map((screen) => (
            <ScreenRow key={screen.alias} screen={screen} show={show} toStep={toStep} pick={pick} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<Props, 'screens'> {
  readonly screen: MapScreen;
  readonly pick: (text: MapScreen['app']) => string;
}

function ScreenRow({ screen, show, toStep, pick }: RowProps) {
  const { t } = useWords();
  const { alias, first, steps, faults } = screen;
  const unused = first === null;
  return (
    <tr data-over={unused || undefined}>
      <th scope="row">
        {first === null || steps === 0 ? (
          <button type="button" onClick={() => show(screen.lines)}>
            <code>{alias}</code>
          </button>
        ) : (
          <button type="button" onClick={() => toStep(first)}>
            <code>{alias}</code>
          </button>
        )}
        {screen.borrowedFrom !== null && <small>{t('map.borrowed', { lender: screen.borrowedFrom })}</small>}
        {unused && (
          <small className={styles['over']}>
            <Icon of={icons.pencil} />
            {t('screens.unused')}
          </small>
        )}
      </th>
      <td>
        <code>{screen.id}</code>
        <small>{pick(screen.app)}</small>
      </td>
      <td>{t(`screens.${screen.frame}`)}</td>
      <td data-number>{steps}</td>
      <td data-number>{faults}</td>
      <td>
        <Act onPress={() => show(screen.written)}>{t('screens.written')}</Act>
      </td>
    </tr>
  );
}
