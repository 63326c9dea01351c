import { useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from '../Staff.module.css';
import { carryWords, valueWords, type Change } from './carry-words.ts';

interface Props {
  readonly carrier: string;
  readonly file: string;
  readonly onTaken: () => void;
  readonly onCancel: () => void;
}

/** What a file of settings would change, side by side; asked once before it is done. */
export function CompareFile({ carrier, file, onTaken, onCancel }: Props) {
  const { t, language } = useLanguage();
  const { client } = useKiosk();
  const [compared, setCompared] = useState<CallOutput<'settings.compare'> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [taking, setTaking] = useState(false);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    let gone = false;
    void client.call('settings.compare', { carrier, file }).then((result) => {
      if (gone) return;
      if (result.ok) setCompared(result.value);
      else setProblem(carryWords(t, result.error));
    });
    return () => {
      gone = true;
    };
  }, [client, carrier, file, t]);
  const take = async (hash: string): Promise<void> => {
    setAsking(false);
    // The dialog can still be pressed while it goes.
    if (taking) return;
    setTaking(true);
    const result = await client.call('settings.import', { carrier, file, hash });
    setTaking(false);
    if (result.ok) onTaken();
    else setProblem(carryWords(t, result.error));
  };
  const when = new Intl.DateTimeFormat(language, { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' });
  return (
    <div className={styles['stack']} data-inner-page>
      <div className={styles['head']}>
        <h2>{file}</h2>
        {!taking && (
          <Button kind="secondary" onPress={onCancel}>
            {t('setup.otherFile')}
          </Button>
        )}
      </div>
      <div role="status">
        {problem !== null && <Notice tone="hint" title={problem} />}
        {problem === null && compared === null && <p>{t('wait.loading')}</p>}
        {problem === null && compared !== null && (
          <p>
            {t('setup.from', { kiosk: compared.kiosk, when: when.format(new Date(compared.at)) })}.{' '}
            {compared.changes.length === 0 ? t('setup.noChanges') : t('setup.changes', { count: compared.changes.length })}
          </p>
        )}
      </div>
      {problem === null && compared !== null && compared.changes.length > 0 && (
        <>
          <Changes changes={compared.changes} />
          <div className={styles['rowOfActs']}>
            <Button kind="primary" onPress={() => setAsking(true)} {...(taking ? { busy: t('setup.changing') } : {})}>
              {t('setup.take')}
            </Button>
          </div>
        </>
      )}
      <LazyDialog
        open={asking}
        title={t('setup.takeTitle')}
        body={t('setup.takeBody')}
        primary={{ label: t('setup.takeNo'), onPress: () => setAsking(false) }}
        secondary={{ label: t('setup.take'), onPress: () => compared !== null && void take(compared.hash) }}
        safe="primary"
      />
    </div>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { t, pick } = useLanguage();
  const catalogue = useCatalogue();
  const labelOf = (field: string): string => {
    const known = catalogue.status === 'ready' ? catalogue.value.officeFields.find(({ id }) => id === field) : undefined;
    return known === undefined ? field : pick(known.label);
  };
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('setup.item')}</th>
          <th scope="col">{t('setup.now')}</th>
          <th scope="col">{t('setup.then')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ what, field, now, next }) => (
          <tr key={`${what} ${field ?? ''}`}>
            <th scope="row">{what === 'office' ? labelOf(field ?? '') : t(`setup.of.${what}`)}</th>
            <td>{valueWords(t, what, now)}</td>
            <td>
              <b>{valueWords(t, what, next)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
