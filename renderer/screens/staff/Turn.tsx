import { useLanguage } from '#renderer/language/context.tsx';
import { Pager } from '#renderer/ui/Pager.tsx';
import styles from './Staff.module.css';
import type { Pages } from './use-pages.ts';

/** Turns the pages of a list; nothing where there is one page. */
export function Turn({ page, pages, turn }: Omit<Pages<unknown>, 'rows'>) {
  const { t } = useLanguage();
  if (pages < 2) return null;
  return (
    <div className={styles['head']}>
      <p role="status">{t('staff.page', { page: page + 1, pages })}</p>
      {page > 0 && (
        <Pager direction="back" onPress={() => turn(-1)}>
          {t('staff.previousPage')}
        </Pager>
      )}
      {page + 1 < pages && <Pager onPress={() => turn(1)}>{t('staff.nextPage')}</Pager>}
    </div>
  );
}
