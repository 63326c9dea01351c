import type { Left } from '#core/settings/left-to-do.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import styles from '../Staff.module.css';

interface Props {
  readonly list: readonly Left[];
  readonly onDo: (at: Left['at']) => void;
}

/** What nobody has set yet, by name, each with the way to it. */
export function LeftList({ list, onDo }: Props) {
  const { t } = useLanguage();
  const words = useLeftWords();
  if (list.length === 0) return <p>{t('setup.leftNone')}</p>;
  return (
    <dl className={styles['fields']}>
      {list.map((left) => (
        <div key={left.at}>
          <dt>{t(left.at === 'facts' ? 'setup.left.facts' : `setup.${left.at}Title`)}</dt>
          <dd>{words(left)}</dd>
          <dd>
            <Button
              kind="quiet"
              label={t('setup.doOf', { what: t(left.at === 'facts' ? 'setup.left.facts' : `setup.${left.at}Title`) })}
              onPress={() => onDo(left.at)}
            >
              {t('setup.do')}
            </Button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Says what is missing: the fields by name where they are few. */
function useLeftWords(): (left: Left) => string {
  const { t, pick } = useLanguage();
  return ({ at, fields }) => {
    if (at !== 'office' && at !== 'hours' && at !== 'facts') return t(`setup.left.${at}`);
    const names = fields.map(({ label }) => pick(label));
    const shown = names.slice(0, NAMED).join(', ');
    return names.length <= NAMED ? shown : t('setup.leftMore', { first: shown, count: names.length - NAMED });
  };
}

/** More names than these make a row that nobody reads. */
const NAMED = 4;
