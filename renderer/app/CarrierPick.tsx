import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useKiosk } from './kiosk-context.tsx';
import styles from './CarrierPick.module.css';

type Carrier = CallOutput<'carrier.list'>['carriers'][number];

interface Props {
  /** The id of the carrier chosen; null for none. */
  readonly value: string | null;
  /** Told of a choice, of the only one there is, and, with null, when the one chosen has gone. */
  readonly onChange: (carrier: string | null) => void;
  /** What the files are for, as the question over the choices; the usual one where nothing is given. */
  readonly legend?: string;
  /** Told each time one asks to look again: what lies on the carrier may be other than it was, though the carrier is the same. */
  readonly onLook?: () => void;
}

/** Where a file goes: the sticks plugged in now. One alone is chosen; none says to plug one in, and looks again. */
export function CarrierPick({ value, onChange, legend, onLook }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [found, setFound] = useState<readonly Carrier[] | 'failed' | null>(null);
  const look = useCallback(async () => {
    setFound(null);
    const answer = await client.call('carrier.list', {});
    setFound(answer.ok ? answer.value.carriers : 'failed');
  }, [client]);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (found === null || found === 'failed') return;
    const [only] = found;
    if (value !== null && !found.some(({ id }) => id === value)) onChange(null);
    else if (value === null && found.length === 1 && only !== undefined) onChange(only.id);
  }, [found, value, onChange]);
  return (
    <div className={styles['pick']}>
      <div role="status">
        {found === null && <p>{t('staff.carrierLooking')}</p>}
        {found === 'failed' && <Notice tone="hint" title={t('staff.carrierFailed')} />}
        {found !== null && found !== 'failed' && found.length === 0 && (
          <Notice tone="info" title={t('staff.carrierNone')}>
            {t('staff.carrierPlugIn')}
          </Notice>
        )}
      </div>
      {found !== null && found !== 'failed' && found.length > 0 && (
        <ChoiceGroup
          legend={legend ?? t('staff.carrierWhere')}
          value={value}
          onChange={onChange}
          options={found.map((carrier) => ({ value: carrier.id, label: named(carrier) }))}
        />
      )}
      <Button
        kind="quiet"
        icon={icons.again}
        onPress={() => {
          void look();
          onLook?.();
        }}
      >
        {t('staff.carrierAgain')}
      </Button>
    </div>
  );

  function named({ kind, name, freeBytes }: Carrier): string {
    const what = t(`staff.carrierKind.${kind}`, { name });
    return freeBytes === null ? what : `${what} · ${t('staff.carrierFree', { room: roomOf(freeBytes) })}`;
  }
}

/** Free room in the unit an office knows: whole GB, below one whole MB. */
function roomOf(bytes: number): string {
  const megabytes = Math.floor(bytes / 1_000_000);
  return megabytes >= 1000 ? `${Math.floor(megabytes / 1000)} GB` : `${megabytes} MB`;
}
