import type { CallOutput } from '#core/contract/calls.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { useListRows } from '../content/use-list-rows.ts';
import styles from '../Staff.module.css';
import { Turn } from '../Turn.tsx';
import { usePages } from '../use-pages.ts';

/** What a pack adds, changes and takes away, by name, in pages. */
export function PackChanges({ changes }: Pick<CallOutput<'pack.look'>, 'changes'>) {
  const { t, pick } = useLanguage();
  const perPage = useListRows({ upright: 8, tall: 5, low: 4 });
  const { rows, ...pages } = usePages(changes, perPage);
  if (changes.length === 0) return <p>{t('packs.noChanges')}</p>;
  return (
    <>
      <div className={styles['head']}>
        <h3>{t('packs.changes', { count: changes.length })}</h3>
        <Turn {...pages} />
      </div>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('packs.item')}</th>
            <th scope="col">{t('packs.what')}</th>
            <th scope="col">{t('packs.change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, how, id, name }) => (
            <tr key={`${kind} ${id}`}>
              <th scope="row">{pick(name)}</th>
              <td>{t(`packs.kind.${kind}`)}</td>
              <td>{t(`packs.how.${how}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
