import { momentText } from '#core/basics/vietnamese-time.ts';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useMay } from '../may.ts';
import styles from '../Staff.module.css';
import { packName } from './pack-name.ts';
import type { PacksNow } from './use-packs.ts';

interface Props {
  readonly packs: PacksNow;
  /** What is being put in use just now; false for nothing. */
  readonly going: string | null | false;
  readonly onUse: (version: string | null) => void;
}

/** The content in use, the way back with one tap, and the packs that are kept. */
export function PacksInUse({ packs: { shown, waiting, before, kept }, going, onUse }: Props) {
  const { t } = useLanguage();
  const admin = useMay('admin');
  const chosen = waiting ?? shown;
  const busy = going === false ? {} : { busy: t('packs.using') };
  return (
    <>
      <h3>{t('packs.inUse')}</h3>
      {shown === null ? (
        <Notice tone="hint" title={t('packs.none')} />
      ) : (
        <p>
          <b>{packName(t, shown.version)}</b> · {t('packs.sources', { date: formatSourceDate(shown.content.date) })}
        </p>
      )}
      {waiting !== null && <Notice tone="info" title={t('packs.waiting', { name: packName(t, waiting.version) })} />}
      {admin && before !== null && (
        <div className={styles['rowOfActs']}>
          <Button kind="secondary" icon={icons.again} onPress={() => onUse(before.version)} {...busy}>
            {t('packs.backTo', { name: packName(t, before.version) })}
          </Button>
        </div>
      )}
      {kept.length > 0 && (
        <>
          <h3>{t('packs.kept')}</h3>
          <dl className={styles['fields']}>
            {kept.map(({ version, taken, content }) => (
              <div key={version}>
                <dt>{packName(t, version)}</dt>
                <dd>
                  {t('packs.takenAt', momentText(taken))}. {t('packs.sources', { date: formatSourceDate(content.date) })}
                </dd>
                {admin && chosen?.version !== version && before?.version !== version && (
                  <dd>
                    <Button
                      kind="quiet"
                      label={t('packs.useOf', { name: packName(t, version) })}
                      onPress={() => onUse(version)}
                      {...busy}
                    >
                      {t('packs.use')}
                    </Button>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
