import { useEffect, useState } from 'react';
import { momentText } from '#core/basics/vietnamese-time.ts';
import type { CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { useMay } from '../may.ts';
import styles from '../Staff.module.css';
import { PackChanges } from './PackChanges.tsx';
import { problemWords } from './problem-words.ts';
import { ToldNote } from './ToldNote.tsx';
import type { Told } from './use-told.ts';

type Looked = CallOutput<'pack.look'>;

interface Props {
  readonly carrier: string;
  readonly file: string;
  readonly onTaken: (version: string, shown: 'now' | 'after-visit') => void;
  readonly onCancel: () => void;
}

/** One pack: who signed it, what it would change, and changing to it after being asked once. */
export function PackLook({ carrier, file, onTaken, onCancel }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const admin = useMay('admin');
  const [looked, setLooked] = useState<Looked | null>(null);
  const [asking, setAsking] = useState(false);
  const [taking, setTaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void client.call('pack.look', { carrier, file }).then((result) => {
      if (gone) return;
      if (result.ok) setLooked(result.value);
      else setProblem(result.error);
    });
    return () => {
      gone = true;
    };
  }, [client, carrier, file]);
  const older = looked?.standing === 'older';
  const take = async (): Promise<void> => {
    setAsking(false);
    if (taking) return;
    setProblem(null);
    setTaking(true);
    const result = await client.call('pack.take', { carrier, file, older });
    setTaking(false);
    if (result.ok) onTaken(result.value.version, result.value.shown);
    else setProblem(result.error);
  };
  const version = looked?.version ?? '';
  const told: Told = problem === null ? null : { tone: 'hint', title: problemWords(t, problem), more: t('packs.untouched') };
  return (
    <section className={styles['stack']} data-inner-page>
      <div className={styles['head']}>
        <h2>{looked === null ? file : t('packs.pack', { version })}</h2>
        {!taking && (
          <Button kind="secondary" onPress={onCancel}>
            {t('packs.otherPack')}
          </Button>
        )}
      </div>
      <ToldNote told={told} />
      {looked === null && told === null && <p role="status">{t('packs.checking')}</p>}
      {looked !== null && (
        <>
          <p>
            {t('packs.madeAt', momentText(looked.made))}; {t(`packs.stands.${looked.standing}`)}.{' '}
            {t('packs.sources', { date: formatSourceDate(looked.content.date) })}.{' '}
            {t('packs.signedBy', { signers: looked.signers.map(({ label }) => label).join(', ') })}
          </p>
          {admin && looked.standing !== 'same' && (
            <div className={styles['rowOfActs']}>
              <Button kind="primary" onPress={() => setAsking(true)} {...(taking ? { busy: t('packs.taking') } : {})}>
                {t('packs.take')}
              </Button>
            </div>
          )}
          {!admin && <p>{t('packs.adminOnly')}</p>}
          <PackChanges changes={looked.changes} />
        </>
      )}
      <LazyDialog
        open={asking}
        title={t(older ? 'packs.olderTitle' : 'packs.askTitle', { version })}
        body={t(older ? 'packs.olderBody' : 'packs.askBody')}
        primary={{ label: t('packs.askNo'), onPress: () => setAsking(false) }}
        secondary={{ label: t(older ? 'packs.olderYes' : 'packs.askYes'), onPress: () => void take() }}
        safe="primary"
      />
    </section>
  );
}
