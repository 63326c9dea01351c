import type { Figures, Overview } from '#core/merge/overview.ts';
import { shareAlone } from '#core/report/share-alone.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import figures from '../Figures.module.css';
import { useNumbers } from '../use-numbers.ts';
import styles from './Merge.module.css';

const COLUMNS = ['visits', 'alone', 'finished', 'slips', 'helped', 'tallies', 'groups'] as const;

/** One row a kiosk, the last one all of them. */
export function MergeTable({ overview: { kiosks, all } }: { readonly overview: Overview }) {
  const { t } = useLanguage();
  return (
    <div className={figures['card']}>
      <table className={figures['table']}>
        <caption className="visually-hidden">{t('staff.merge.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('staff.merge.kiosk')}</th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {t(`staff.merge.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kiosks.map((kiosk) => (
            <Row key={kiosk.installation} name={kiosk.name} figures={kiosk.figures} />
          ))}
          <Row name={t('staff.merge.all')} figures={all} all />
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly figures: Figures;
  /** The sum of the rows above it. */
  readonly all?: boolean;
}

function Row({ name, figures: own, all = false }: RowProps) {
  const { t } = useLanguage();
  const { whole, percent } = useNumbers();
  const alone = shareAlone(own.steps);
  const tallies = Object.values(own.tallies).reduce((sum, many) => sum + many, 0);
  return (
    <tr className={all ? styles['all'] : undefined}>
      <th scope="row">{name}</th>
      <td>
        <b>{whole(own.visits)}</b>
        {own.doubted > 0 && <small>{t('staff.merge.doubted', { count: whole(own.doubted) })}</small>}
      </td>
      <td>{alone === null ? t('staff.merge.nothing') : percent(alone)}</td>
      <td>{whole(own.finished)}</td>
      <td>{whole(own.slips)}</td>
      <td>{whole(own.helped + own.away)}</td>
      <td>{whole(tallies)}</td>
      <td>{t('staff.merge.groupsOf', { groups: whole(own.groups), heads: whole(own.heads) })}</td>
    </tr>
  );
}
