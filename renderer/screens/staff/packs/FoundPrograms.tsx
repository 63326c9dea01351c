import { useState } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import styles from '../Staff.module.css';
import { problemWords } from './problem-words.ts';
import { ToldNote } from './ToldNote.tsx';
import type { FoundPacks } from './use-packs.ts';
import type { Told } from './use-told.ts';

interface Props {
  readonly carrier: string;
  readonly programs: FoundPacks['programs'];
}

/** Installers on a stick: whether they are genuine, and who installs them. The kiosk never does. */
export function FoundPrograms({ carrier, programs }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [checking, setChecking] = useState(false);
  const [told, setTold] = useState<Told>(null);
  if (programs.length === 0) return null;
  const check = async (file: string): Promise<void> => {
    if (checking) return;
    setChecking(true);
    setTold(null);
    const result = await client.call('pack.program', { carrier, file });
    setChecking(false);
    if (!result.ok) setTold({ tone: 'hint', title: t('packs.notGenuine', { file, why: problemWords(t, result.error) }) });
    else {
      const { version, standing } = result.value;
      const stands = t(`packs.programStands.${standing}`);
      setTold({ tone: 'ok', title: t('packs.genuine', { version, stands }), more: t('packs.genuineHow') });
    }
  };
  return (
    <>
      <h3>{t('packs.programs')}</h3>
      <dl className={styles['fields']}>
        {programs.map(({ file }) => (
          <div key={file}>
            <dt>{file}</dt>
            <dd>
              <Button
                kind="quiet"
                label={t('packs.checkOf', { file })}
                onPress={() => void check(file)}
                {...(checking ? { busy: t('packs.checkingProgram') } : {})}
              >
                {t('packs.check')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <ToldNote told={told} />
    </>
  );
}
