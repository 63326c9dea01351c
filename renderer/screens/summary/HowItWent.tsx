import { useEffect, useState } from 'react';
import type { Rung } from '#core/simulation/types.ts';
import { useVisit } from '#renderer/app/kiosk-context.tsx';
import { useFeltRecord } from '#renderer/app/use-activity.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Faces } from '#renderer/ui/Faces.tsx';
import styles from './Summary.module.css';

/** After the first practice of a visit: how it went, by one press or none. */
export function HowItWent({ script, rung }: { readonly script: string; readonly rung: Rung }) {
  const { t } = useLanguage();
  const { state, dispatch } = useVisit();
  const [asking] = useState(!state.asked);
  // Asked is asked: whoever goes on without an answer is not asked again.
  useEffect(() => dispatch({ kind: 'asked' }), [dispatch]);
  const record = useFeltRecord(script, rung);
  const [done, setDone] = useState<'thanked' | 'skipped' | null>(null);
  if (!asking || done === 'skipped') return null;
  return (
    <div className={styles['felt']}>
      <p role="status">{done === 'thanked' ? t('felt.thanks') : ''}</p>
      {done === null && (
        <Faces
          onPick={(face) => {
            record(face);
            setDone('thanked');
          }}
          onSkip={() => setDone('skipped')}
        />
      )}
    </div>
  );
}
