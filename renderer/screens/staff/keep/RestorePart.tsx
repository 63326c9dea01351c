import { useEffect, useState } from 'react';
import { momentText } from '#core/basics/vietnamese-time.ts';
import type { CallOutput } from '#core/contract/calls.ts';
import { CarrierPick } from '#renderer/app/CarrierPick.tsx';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useMay } from '../may.ts';
import { Turn } from '../Turn.tsx';
import { usePages } from '../use-pages.ts';
import { problemWords, sizeOf } from './problem-words.ts';
import { useKeep } from './use-keep.ts';
import { whenBack } from './when-back.ts';
import styles from '../Staff.module.css';

type Archive = CallOutput<'backup.list'>['archives'][number];

const PER_PAGE = 6;

/** A backup in place of the data there is: chosen from a stick, asked once. */
export function RestorePart() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const may = useMay('admin');
  const { keep } = useKeep();
  const [carrier, setCarrier] = useState<string | null>(null);
  const [archives, setArchives] = useState<readonly Archive[] | null>(null);
  const [looks, setLooks] = useState(0);
  const [asked, setAsked] = useState<Archive | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const { rows, ...pages } = usePages(archives ?? [], PER_PAGE);
  useEffect(() => {
    setArchives(null);
    if (carrier === null) return undefined;
    let gone = false;
    void client.call('backup.list', { carrier }).then((answer) => {
      if (gone) return;
      setArchives(answer.ok ? answer.value.archives : null);
      setTold(answer.ok ? null : answer.error);
    });
    return () => {
      gone = true;
    };
  }, [client, carrier, looks]);
  if (!may) return <p>{t('keep.restoreAdmin')}</p>;
  const away = told === 'checking' || told === 'coming';
  const restore = async (file: string): Promise<void> => {
    if (carrier === null) return;
    setAsked(null);
    setTold('checking');
    const answer = await client.call('backup.restore', { carrier, file });
    setTold(answer.ok ? 'coming' : answer.error);
    // Everything the page knows is of the former data. An answer that never came may have been a yes.
    if (answer.ok || answer.error === 'unreachable') whenBack(client, () => location.reload());
  };
  return (
    <div className={styles['columns']}>
      <div className={styles['stack']}>
        <p>{t('keep.restoreWhat')}</p>
        {keep !== null && keep !== 'failed' && keep.putAside.length > 0 && (
          <p className={styles['code']}>{t('keep.putAside', { folders: keep.putAside.join(', ') })}</p>
        )}
        <div role="status">
          {told === 'checking' && <Notice tone="info" title={t('keep.restoreBusy')} />}
          {told === 'coming' && <Notice tone="ok" title={t('keep.restoreComing')} />}
          {told !== null && told !== 'checking' && told !== 'coming' && <Notice tone="hint" title={problemWords(t, told)} />}
        </div>
        {!away && (
          <CarrierPick value={carrier} onChange={setCarrier} legend={t('keep.where')} onLook={() => setLooks(looks + 1)} />
        )}
      </div>
      {!away && (
        <div className={styles['stack']}>
          {archives !== null && archives.length === 0 && <p>{t('keep.restoreNone')}</p>}
          <dl className={styles['fields']}>
            {rows.map((archive) => (
              <div key={archive.file}>
                <dt>
                  {momentText(archive.at).time}, {momentText(archive.at).date}
                </dt>
                <dd>
                  {sizeOf(archive.bytes)} {!archive.own && t('keep.restoreOther')}
                </dd>
                <dd>
                  <Button kind="quiet" label={t('keep.restoreTakeOf', momentText(archive.at))} onPress={() => setAsked(archive)}>
                    {t('keep.restoreTake')}
                  </Button>
                </dd>
              </div>
            ))}
          </dl>
          <Turn {...pages} />
        </div>
      )}
      <LazyDialog
        open={asked !== null}
        title={t('keep.restoreAsk', momentText(asked?.at ?? new Date(0).toISOString()))}
        body={t('keep.restoreAskMore')}
        primary={{ label: t('keep.restoreNo'), onPress: () => setAsked(null) }}
        secondary={{ label: t('keep.restoreYes'), onPress: () => asked !== null && void restore(asked.file) }}
        safe="primary"
      />
    </div>
  );
}
