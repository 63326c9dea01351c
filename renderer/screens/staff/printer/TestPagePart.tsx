import { useState } from 'react';
import type { PrinterUse } from '#core/settings/printers.ts';
import { TEST_OUTCOMES, type TestOutcome } from '#core/settings/printer-tests.ts';
import { isRoll, ROLLS, type PaperSize } from '#core/slip/paper-sizes.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useIntoSight } from '#renderer/ui/use-into-sight.ts';
import { useLeavesSaved } from '../left-saved.ts';
import { PAPER_WORDS } from '../paper-words.ts';
import type { PanelProps } from '../PrinterPanel.tsx';
import { SavedNote } from '../SavedNote.tsx';
import staff from '../Staff.module.css';
import styles from './Printer.module.css';
import { useTestPage, type TestPhase } from './use-test-page.ts';
import { VirtualNote } from './VirtualNote.tsx';

interface Props extends PanelProps {
  readonly use: PrinterUse;
  readonly onDone: () => void;
  /** To another printer, where this one gives nothing. */
  readonly onChoose: () => void;
}

const TROUBLE = {
  'no-printer': 'papers.noPrinter',
  'no-a4': 'printers.noA4',
  failed: 'papers.failed',
  unreachable: 'staff.noAnswer',
} as const satisfies Partial<Record<TestPhase, string>>;

/** Tries a printer: sends the page, asks what came out, says what to do next, and notes what was seen. */
export function TestPagePart({ use, settings, save, saved, onDone, onChoose }: Props) {
  const { t } = useLanguage();
  const { phase, send, saw } = useTestPage(use);
  const [seen, setSeen] = useState<TestOutcome | null>(null);
  const next = useIntoSight(seen);
  useLeavesSaved();
  const print = (): void => {
    setSeen(null);
    send();
  };
  const answer = (outcome: TestOutcome): void => {
    setSeen(outcome);
    saw(outcome);
    // The service puts its own time in place of this one.
    const test = { at: new Date().toISOString(), outcome };
    save({ ...settings, printerTests: { ...settings.printerTests, [use]: test } });
  };
  const paper = use === 'slips' ? settings.paper : 'a4';
  const trouble = phase in TROUBLE ? TROUBLE[phase as keyof typeof TROUBLE] : null;
  const asked = phase === 'sent' || phase === 'failed';
  const again = (
    <Button
      kind={asked ? 'secondary' : 'primary'}
      icon={icons.print}
      {...(phase === 'sending' ? { busy: t('papers.printing') } : {})}
      onPress={print}
    >
      {t(phase === 'idle' ? 'printers.testSend' : 'printers.testAgain')}
    </Button>
  );
  return (
    <div className={staff['stack']} data-inner-page>
      <div className={staff['typing']}>
        <h2>{t('printers.testFor', { use: t(`printers.${use}`) })}</h2>
        <div className={staff['rowOfActs']}>
          {asked && again}
          <Button kind={seen === 'good' ? 'primary' : 'quiet'} onPress={onDone}>
            {t('printers.done')}
          </Button>
        </div>
      </div>
      <VirtualNote settings={settings} />
      {!asked && (
        <>
          <p>{t('printers.testMore')}</p>
          <div className={staff['rowOfActs']}>{again}</div>
        </>
      )}
      <div className={staff['columns']}>
        {asked && (
          <ChoiceGroup
            legend={t('printers.testOut')}
            value={seen}
            onChange={(value) => {
              const outcome = TEST_OUTCOMES.find((one) => one === value);
              if (outcome !== undefined) answer(outcome);
            }}
            options={TEST_OUTCOMES.map((outcome) => ({ value: outcome, label: t(`printers.saw.${outcome}`) }))}
          />
        )}
        <div ref={next} className={staff['stack']}>
          <div role="status" className={styles['next']}>
            {seen === null && trouble !== null && <Notice tone="hint" title={t(trouble)} />}
            {seen === null && phase === 'sent' && <Notice tone="info" title={t('papers.sent')} />}
            {seen !== null && <Next outcome={seen} paper={paper} />}
          </div>
          <div className={staff['rowOfActs']}>
            {seen === 'cut' &&
              use === 'slips' &&
              ROLLS.filter((roll) => isRoll(paper) && roll !== paper).map((roll) => (
                <Button key={roll} kind="secondary" onPress={() => save({ ...settings, paper: roll })}>
                  {t('printers.switchTo', { paper: t(PAPER_WORDS[roll]) })}
                </Button>
              ))}
            {(seen === 'nothing' || (seen === 'cut' && !isRoll(paper))) && (
              <Button kind="secondary" onPress={onChoose}>
                {t('printers.choose')}
              </Button>
            )}
          </div>
          {saved === 'not-saved' && <SavedNote saved={saved} />}
        </div>
      </div>
    </div>
  );
}

/** The next step, in plain words. */
function Next({ outcome, paper }: { readonly outcome: TestOutcome; readonly paper: PaperSize }) {
  const { t } = useLanguage();
  switch (outcome) {
    case 'good':
      return <Notice tone="ok" title={t('printers.next.good')} />;
    case 'blank':
      return <Notice tone="hint" title={t(isRoll(paper) ? 'printers.next.blankRoll' : 'printers.next.blankSheet')} />;
    case 'cut':
      return (
        <Notice
          tone="hint"
          title={t(isRoll(paper) ? 'printers.next.cutRoll' : 'printers.next.cutSheet', { paper: t(PAPER_WORDS[paper]) })}
        />
      );
    case 'nothing':
      return <Notice tone="hint" title={t('printers.next.nothing')} />;
  }
}
