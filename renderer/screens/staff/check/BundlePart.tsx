import { useState } from 'react';
import type { PageFacts } from '#core/diagnosis/page-facts.ts';
import { CarrierPick } from '#renderer/app/CarrierPick.tsx';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { carryKey } from '../carry-key.ts';
import staff from '../Staff.module.css';

type State =
  | { readonly kind: 'choosing' | 'writing' }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'saved'; readonly file: string };

/** The file for whoever helps from afar: what is in it, where it goes. */
export function BundlePart({ page, onBack }: { readonly page: PageFacts; readonly onBack: () => void }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [carrier, setCarrier] = useState<string | null>(null);
  const [state, setState] = useState<State>({ kind: 'choosing' });
  const save = (): void => {
    if (carrier === null || state.kind === 'writing') return;
    setState({ kind: 'writing' });
    void client.call('diagnose.bundle', { carrier, page }).then((result) => {
      if (result.ok) return setState({ kind: 'saved', file: result.value.file });
      return setState({ kind: 'failed', problem: result.error });
    });
  };
  return (
    <div className={staff['stack']} data-inner-page>
      <h2>{t('check.bundle')}</h2>
      <p>{t('check.bundleMore')}</p>
      <CarrierPick value={carrier} onChange={setCarrier} />
      <div role="status">
        {state.kind === 'writing' && <p>{t('check.looking')}</p>}
        {state.kind === 'failed' && <Notice tone="hint" title={t(carryKey(state.problem) ?? 'check.failed')} />}
        {state.kind === 'saved' && <Notice tone="ok" title={t('check.bundleSaved', { file: state.file })} />}
      </div>
      <div className={staff['rowOfActs']}>
        {carrier !== null && (
          <Button kind="primary" onPress={save}>
            {t('check.bundleSave')}
          </Button>
        )}
        <Button kind="secondary" onPress={onBack}>
          {t(state.kind === 'saved' ? 'check.touchDone' : 'check.bundleBack')}
        </Button>
      </div>
    </div>
  );
}
