import { momentText } from '#core/basics/vietnamese-time.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from '../Staff.module.css';
import { FoundKeys } from './FoundKeys.tsx';
import { FoundPrograms } from './FoundPrograms.tsx';
import { problemWords } from './problem-words.ts';
import type { FoundPacks } from './use-packs.ts';

interface Props {
  readonly carrier: string;
  readonly found: { readonly packs: FoundPacks } | { readonly problem: string } | null;
  /** Staff want to see what a pack would change. */
  readonly onLook: (file: string) => void;
  readonly onTrusted: (label: string) => void;
  readonly onFailed: (problem: string) => void;
}

/** Packs named before the rest is only counted. */
const NAMED = 4;

/** What of ours lies on the stick: packs, those that are refused with the reason, keys, installers. */
export function FoundOnStick({ carrier, found, onLook, onTrusted, onFailed }: Props) {
  const { t } = useLanguage();
  if (found === null) return <p role="status">{t('packs.looking')}</p>;
  if ('problem' in found)
    return (
      <div role="status">
        <Notice tone="hint" title={found.problem === 'internal' ? t('packs.lookFailed') : problemWords(t, found.problem)} />
      </div>
    );
  const { packs, faults, keys, programs } = found.packs;
  return (
    <>
      {packs.length === 0 && faults.length === 0 && <p role="status">{t('packs.nothingHere')}</p>}
      {packs.length > 0 && (
        <>
          <h3>{t('packs.found')}</h3>
          <dl className={styles['fields']}>
            {packs.map(({ file, version, made, standing }) => (
              <div key={file}>
                <dt>{t('packs.pack', { version })}</dt>
                <dd>
                  {t('packs.madeAt', momentText(made))}; {t(`packs.stands.${standing}`)}
                </dd>
                <dd>
                  <Button kind="secondary" label={t('packs.lookOf', { version })} onPress={() => onLook(file)}>
                    {t('packs.look')}
                  </Button>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {faults.length > 0 && (
        <Notice tone="hint" title={t('packs.faults', { count: faults.length })}>
          {faults
            .slice(0, NAMED)
            .map(({ file, problem }) => t('packs.fault', { file, why: problemWords(t, problem) }))
            .join(' ')}
          {faults.length > NAMED && '…'}
        </Notice>
      )}
      <FoundKeys carrier={carrier} keys={keys} onTrusted={onTrusted} onFailed={onFailed} />
      <FoundPrograms carrier={carrier} programs={programs} />
    </>
  );
}
