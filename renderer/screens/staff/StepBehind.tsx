import { useContext } from 'react';
import type { Practice } from '#core/visit/screen.ts';
import { useVisit } from '#renderer/app/kiosk-context.tsx';
import { runKey, RunKeeperContext, type KeptRun } from '#renderer/app/run-keeper.ts';
import { reportedStep, useStepReport } from '#renderer/app/use-step-report.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';

const WORDS = { open: 'staff.behindDifferent', reported: 'hand.reported', failed: 'hand.notReported' } as const;

/** The practice the corner was opened from may differ from the real screen at the step it stands at: one press reports it. */
export function StepBehind() {
  const keeper = useContext(RunKeeperContext);
  const { state } = useVisit();
  const behind = state.history.at(-1);
  const kept = keeper.current;
  if (behind?.name !== 'simulation' || kept?.key !== runKey(behind)) return null;
  return <Report practice={behind} kept={kept} />;
}

function Report({ practice, kept }: { readonly practice: Practice; readonly kept: KeptRun }) {
  const { t } = useLanguage();
  const report = useStepReport(practice.script, reportedStep(kept.state), null);
  if (report === null) return null;
  return (
    <Button kind="quiet" {...(report.state === 'reported' ? { off: t('hand.reported') } : {})} onPress={report.report}>
      {t(WORDS[report.state])}
    </Button>
  );
}
