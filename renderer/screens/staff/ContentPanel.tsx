import { useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useAnswer } from '#renderer/app/use-answer.ts';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { MonthlyTodo } from './content/MonthlyTodo.tsx';
import { ProcedureContent } from './content/ProcedureContent.tsx';
import { PacksPart } from './packs/PacksPart.tsx';
import { Turn } from './Turn.tsx';
import { useMay } from './may.ts';
import { useListRows } from './content/use-list-rows.ts';
import { usePages } from './use-pages.ts';
import styles from './Staff.module.css';

type Rows = CallOutput<'staff.freshness'>['procedures'];

const WORDS = { fresh: 'staff.fresh', ageing: 'staff.ageing', stale: 'staff.stale' } as const;

type View = { readonly name: 'list' | 'todo' | 'packs' } | { readonly name: 'procedure'; readonly id: string };

/** How old what the kiosk says is, and the office's own word over it. */
export function ContentPanel() {
  const [view, setView] = useState<View>({ name: 'list' });
  const toList = (): void => setView({ name: 'list' });
  const open = (id: string): void => setView({ name: 'procedure', id });
  if (view.name === 'procedure') return <ProcedureContent key={view.id} id={view.id} onBack={toList} />;
  if (view.name === 'todo') return <MonthlyTodo onOpen={open} onBack={toList} />;
  if (view.name === 'packs') return <PacksPart onBack={toList} />;
  return <List onOpen={open} onTodo={() => setView({ name: 'todo' })} onPacks={() => setView({ name: 'packs' })} />;
}

interface ListProps {
  readonly onOpen: (procedure: string) => void;
  readonly onTodo: () => void;
  readonly onPacks: () => void;
}

/** When everything was read, when the commune last checked it, what to look at first. */
function List({ onOpen, onTodo, onPacks }: ListProps) {
  const { t, pick } = useLanguage();
  const mayPacks = useMay('content');
  const perPage = useListRows({ upright: 7, tall: 5, low: 4 });
  const answer = useAnswer('staff.freshness', {});
  const rows = answer === null || answer === 'failed' ? [] : answer.procedures;
  const { rows: shown, ...pages } = usePages(rows, perPage);
  if (answer === null) return <p role="status">{t('wait.loading')}</p>;
  if (answer === 'failed')
    return (
      <div className={styles['stack']}>
        <p>{t('staff.contentMissing')}</p>
        {mayPacks && (
          <Button kind="secondary" onPress={onPacks}>
            {t('packs.open')}
          </Button>
        )}
      </div>
    );
  const count = (state: Rows[number]['freshness']): number => rows.filter(({ freshness }) => freshness === state).length;
  return (
    <div className={styles['stack']}>
      <div className={styles['head']}>
        <p className={styles['sum']}>
          <b>{t('staff.toCheck', { count: count('ageing') + count('stale') })}</b> ·{' '}
          {t('staff.withheld', { count: count('stale') })}
        </p>
        <Turn {...pages} />
        <Button kind="secondary" onPress={onTodo}>
          {t('staff.wordTodo')}
        </Button>
        {mayPacks && (
          <Button kind="secondary" onPress={onPacks}>
            {t('packs.open')}
          </Button>
        )}
      </div>
      <p>{t('staff.freshnessRule')}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('staff.subject')}</th>
            <th scope="col">{t('staff.sourceDay')}</th>
            <th scope="col">{t('staff.checkedDay')}</th>
            <th scope="col">{t('staff.state')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('staff.wordOpen')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.procedure} data-freshness={row.freshness}>
              <th scope="row">{pick(row.name)}</th>
              <td>{row.sourceDate === null ? t('staff.noSource') : formatSourceDate(row.sourceDate)}</td>
              <td>
                {row.checked === null
                  ? t('staff.neverChecked')
                  : t('staff.checkedBy', { day: formatSourceDate(row.checked.date), staff: row.checked.staff })}
              </td>
              <td>{t(WORDS[row.freshness])}</td>
              <td>
                <Button
                  kind="quiet"
                  label={t('staff.wordOpenOf', { label: pick(row.name) })}
                  onPress={() => onOpen(row.procedure)}
                >
                  {t('staff.wordOpen')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
