import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import type { ListedPlace } from '#core/tally/place-list.ts';
import { TALLY_KINDS, type TallyKind } from '#core/tally/kinds.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { Chips } from './Chips.tsx';
import { usePlaces } from './use-names.ts';
import styles from './Records.module.css';

type Tally = CallOutput<'tally.today'>['tally'];
/** Most who come belong to no branch. */
const MOST_COME = 'nguoi-dan';

type Trouble = 'records.notSaved' | 'records.tooMany' | 'records.nothing';

/** One press counts one: place × kind of activity, today. What is shown is what is on disk. */
export function TallyPart({ listed }: { readonly listed: readonly ListedPlace[] }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const places = usePlaces(listed);
  const [tally, setTally] = useState<Tally | 'failed' | null>(null);
  // Nobody is counted to a branch that was not named.
  const [place, setPlace] = useState<string>(MOST_COME);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const look = useCallback(async () => {
    const result = await client.call('tally.today', {});
    setTally(result.ok ? result.value.tally : 'failed');
  }, [client]);
  useEffect(() => void look(), [look]);
  const count = async (kind: TallyKind, by: 1 | -1): Promise<void> => {
    const result = await client.call('tally.count', { place, kind, by });
    const told = result.ok ? null : result.error;
    setTrouble(
      told === null
        ? null
        : told === 'too-many'
          ? 'records.tooMany'
          : told === 'nothing-to-take'
            ? 'records.nothing'
            : 'records.notSaved',
    );
    // Read again also where no answer came: the press may have counted.
    await look();
  };
  if (tally === null) return <p role="status">{t('wait.loading')}</p>;
  if (tally === 'failed') return <p>{t('staff.notRead')}</p>;
  const label = places.find(({ value }) => value === place)?.label ?? place;
  return (
    <>
      <p>{t('records.tallyHow')}</p>
      <div role="status">{trouble !== null && <Notice tone="hint" title={t(trouble)} />}</div>
      <div className={styles['board']}>
        <ReadOn label={t('records.where')} look={styles['facts']} of="places">
          <Chips legend={t('records.where')} options={places} chosen={[place]} onPress={setPlace} />
          {listed.length === 0 && <p>{t('records.noPlaces')}</p>}
        </ReadOn>
        <div className={styles['counters']} role="group" aria-label={label}>
          {TALLY_KINDS.map((kind) => {
            const name = t(`records.kind.${kind}`);
            const now = tally[place]?.[kind] ?? 0;
            return (
              <div key={kind} className={styles['counter']}>
                <button
                  type="button"
                  aria-label={t('records.plus', { kind: name, place: label, count: now })}
                  onClick={() => void count(kind, 1)}
                >
                  +1 {name} <b>{now}</b>
                </button>
                <button type="button" aria-label={t('records.minus', { kind: name })} onClick={() => void count(kind, -1)}>
                  −1
                </button>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
