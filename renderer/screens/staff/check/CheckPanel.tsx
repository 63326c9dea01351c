import { useState } from 'react';
import { momentText } from '#core/basics/vietnamese-time.ts';
import type { PageFacts } from '#core/diagnosis/page-facts.ts';
import { verdictOf } from '#core/diagnosis/sayings.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useMay } from '../may.ts';
import { BundlePart } from './BundlePart.tsx';
import { FindingRows } from './FindingRows.tsx';
import { pageFactsOf, thisBrowser } from './page-facts-of.ts';
import { PrintNote } from './PrintNote.tsx';
import { TouchTest } from './TouchTest.tsx';
import { useLooked } from './use-looked.ts';
import { usePrintCheck } from './use-print-check.ts';
import staff from '../Staff.module.css';

/** How the machine is, part by part, and what to do next; on paper, or as a file for whoever helps from afar. */
export function CheckPanel() {
  const { t } = useLanguage();
  const { look } = useKiosk();
  const mayCarry = useMay('content');
  const { looked, again } = useLooked();
  const [touch, setTouch] = useState<PageFacts['touch']>(null);
  const [trying, setTrying] = useState(false);
  const [carrying, setCarrying] = useState(false);
  const page = pageFactsOf(thisBrowser(), look.pxPerMm ?? null, touch);
  const { printed, print } = usePrintCheck(page);
  if (carrying) return <BundlePart page={page} onBack={() => setCarrying(false)} />;
  return (
    <div className={staff['stack']}>
      <div role="status">
        {looked === null && <p>{t('check.looking')}</p>}
        {looked === 'failed' && <Notice tone="hint" title={t('check.failed')} />}
        {looked !== null && looked !== 'failed' && <Summary {...looked} />}
      </div>
      <div className={staff['rowOfActs']}>
        <Button kind="secondary" icon={icons.again} onPress={again}>
          {t('check.again')}
        </Button>
        <Button kind="secondary" icon={icons.touch} onPress={() => setTrying(true)}>
          {t('check.touch')}
        </Button>
        <Button kind="secondary" icon={icons.print} onPress={print}>
          {t('check.print')}
        </Button>
        {mayCarry && (
          <Button kind="secondary" onPress={() => setCarrying(true)}>
            {t('check.bundle')}
          </Button>
        )}
      </div>
      <PrintNote printed={printed} />
      <FindingRows findings={looked === null || looked === 'failed' ? [] : looked.findings} page={page} />
      {trying && (
        <TouchTest
          pxPerMm={look.pxPerMm ?? null}
          onDone={(felt) => {
            setTouch(felt);
            setTrying(false);
          }}
        />
      )}
    </div>
  );
}

function Summary({ at, findings }: Exclude<ReturnType<typeof useLooked>['looked'], 'failed' | null>) {
  const { t } = useLanguage();
  const count = (verdict: ReturnType<typeof verdictOf>): number =>
    findings.filter((finding) => verdictOf(finding) === verdict).length;
  const [wrong, some] = [count('wrong'), count('look')];
  return (
    <p className={staff['sum']}>
      <b>
        {wrong > 0 && t('check.someWrong', { wrong })} {some > 0 && t('check.someLook', { look: some })}{' '}
        {wrong + some === 0 && t('check.allFine')}
      </b>{' '}
      {t('check.at', momentText(at))}
    </p>
  );
}
