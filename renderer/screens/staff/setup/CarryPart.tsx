import { useCallback, useEffect, useState } from 'react';
import { CarrierPick } from '#renderer/app/CarrierPick.tsx';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useMay } from '../may.ts';
import styles from '../Staff.module.css';
import { carryWords } from './carry-words.ts';
import { CompareFile } from './CompareFile.tsx';

interface Props {
  /** The settings are others now. */
  readonly onChanged: () => void;
}

type Doing = 'nothing' | 'out' | 'in';
type Told = { readonly tone: 'ok' | 'hint'; readonly title: string };

/** Settings carried from one kiosk to another, on a stick. */
export function CarryPart({ onChanged }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const admin = useMay('admin');
  const [doing, setDoing] = useState<Doing>('nothing');
  const [carrier, setCarrier] = useState<string | null>(null);
  const [files, setFiles] = useState<readonly string[] | null>(null);
  const [looks, setLooks] = useState(0);
  const [file, setFile] = useState<string | null>(null);
  /** What is being written or brought back just now: not to be asked for twice. */
  const [busy, setBusy] = useState(false);
  const [former, setFormer] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const fail = useCallback((error: string): void => setTold({ tone: 'hint', title: carryWords(t, error) }), [t]);
  const lookFormer = useCallback(() => {
    if (admin) void client.call('settings.former', {}).then((result) => result.ok && setFormer(result.value.former));
  }, [admin, client]);
  useEffect(lookFormer, [lookFormer]);
  useEffect(() => {
    setFiles(null);
    if (doing !== 'in' || carrier === null) return undefined;
    let gone = false;
    void client.call('settings.files', { carrier }).then((result) => {
      if (gone) return;
      if (result.ok) setFiles(result.value.files);
      else fail(result.error);
    });
    return () => {
      gone = true;
    };
  }, [doing, carrier, looks, client, fail]);

  const begin = (next: Doing): void => {
    setTold(null);
    setFile(null);
    setDoing(next);
  };
  const carryOut = async (): Promise<void> => {
    if (carrier === null) return;
    setBusy(true);
    const result = await client.call('settings.export', { carrier });
    setBusy(false);
    if (!result.ok) return fail(result.error);
    begin('nothing');
    setTold({ tone: 'ok', title: t('setup.exported', { file: result.value.file }) });
  };
  const changed = (title: string): void => {
    begin('nothing');
    setTold({ tone: 'ok', title });
    lookFormer();
    onChanged();
  };
  const undo = async (): Promise<void> => {
    setBusy(true);
    const result = await client.call('settings.undo', {});
    setBusy(false);
    if (result.ok) changed(t('setup.undone'));
    else fail(result.error);
  };

  if (doing === 'in' && carrier !== null && file !== null)
    return <CompareFile carrier={carrier} file={file} onTaken={() => changed(t('setup.taken'))} onCancel={() => setFile(null)} />;
  return (
    <div className={styles['stack']} data-inner-page={doing === 'nothing' ? undefined : true}>
      <h2>{t('setup.carry')}</h2>
      <p>{t('setup.carryMore')}</p>
      <div role="status">{told !== null && <Notice tone={told.tone} title={told.title} />}</div>
      {doing !== 'nothing' && (
        <CarrierPick
          value={carrier}
          onChange={setCarrier}
          onLook={() => {
            setTold(null);
            setLooks(looks + 1);
          }}
        />
      )}
      {doing === 'in' && files !== null && (
        <div className={styles['stack']}>
          <p>{t(files.length === 0 ? 'setup.noFiles' : 'setup.whichFile')}</p>
          {files.slice(0, SHOWN).map((name) => (
            <Button key={name} kind="secondary" onPress={() => setFile(name)}>
              {name}
            </Button>
          ))}
        </div>
      )}
      <div className={styles['rowOfActs']}>
        {doing === 'nothing' && !busy && (
          <Button kind="secondary" onPress={() => begin('out')}>
            {t('setup.export')}
          </Button>
        )}
        {doing === 'nothing' && !busy && admin && (
          <Button kind="secondary" onPress={() => begin('in')}>
            {t('setup.import')}
          </Button>
        )}
        {doing === 'nothing' && admin && former && (
          <Button kind="quiet" onPress={() => void undo()} {...(busy ? { busy: t('setup.changing') } : {})}>
            {t('setup.undo')}
          </Button>
        )}
        {doing === 'out' && carrier !== null && (
          <Button kind="primary" onPress={() => void carryOut()} {...(busy ? { busy: t('setup.writing') } : {})}>
            {t('setup.exportHere')}
          </Button>
        )}
        {doing !== 'nothing' && !busy && (
          <Button kind="quiet" onPress={() => begin('nothing')}>
            {t('staff.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The newest files: who keeps more of them on one stick picks by the day. */
const SHOWN = 6;
