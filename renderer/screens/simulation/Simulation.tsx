import { useEffect, useState } from 'react';
import type { Script } from '#core/content/pack.ts';
import type { Practice } from '#core/visit/screen.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { useScript } from '#renderer/app/use-content.ts';
import { useKeepRun, useKeptRun } from '#renderer/app/run-keeper.ts';
import { useSimulationRecord } from '#renderer/app/use-activity.ts';
import { StepReportContext } from '#renderer/app/report-step.ts';
import { reportedStep, useStepReport } from '#renderer/app/use-step-report.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useVisit } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { planFor } from './plan-for.ts';
import { RunView } from './RunView.tsx';
import { usePace } from './use-pace.ts';
import { useSimulation } from './use-simulation.ts';

interface Props {
  readonly practice: Practice;
}

export function Simulation({ practice }: Props) {
  const loaded = useScript(practice.script);
  const { script, rung, drill, repeat } = practice;
  return (
    <ContentGate loaded={loaded}>
      {(found) => (
        <Run key={`${script}-${rung}-${drill ?? ''}-${repeat?.steps.join() ?? ''}`} script={found} practice={practice} />
      )}
    </ContentGate>
  );
}

function Run({ script, practice }: Props & { readonly script: Script }) {
  const { rung } = practice;
  const { state: visit } = useVisit();
  const kept = useKeptRun(practice);
  const [plan] = useState(() => kept?.state.plan ?? planFor(script, practice, visit.answers));
  const pace = usePace();
  // While the meaning of a word is read, nothing goes on behind it.
  const [reading, setReading] = useState(false);
  const { state, send } = useSimulation(
    script,
    rung,
    plan,
    reading || visit.curtain ? null : pace.milliseconds,
    kept?.state ?? null,
  );
  const actions = useActions();
  const { t, pick } = useLanguage();
  const opened = useSimulationRecord(script.id, state, kept?.opened);
  useKeepRun(practice, state, opened);
  // The hand is staff's own: it goes when they are gone.
  useEffect(() => {
    if (!visit.assisting) send({ kind: 'hand', on: false });
  }, [visit.assisting, send]);

  const finished = state.phase === 'finished';
  useEffect(() => {
    actions.setUnfinished(!finished && rung !== 'watch');
    return () => actions.setUnfinished(false);
  }, [actions, finished, rung]);
  useEffect(() => {
    actions.setPlaying(rung === 'watch' && !state.paused);
    return () => actions.setPlaying(false);
  }, [actions, rung, state.paused]);
  useEffect(() => {
    if (finished) actions.finishSimulation(script, state, practice);
  }, [actions, finished, script, state, practice]);

  const report = useStepReport(script.id, reportedStep(state), visit.session);
  return (
    <Screen
      material="notebook"
      onBack={actions.back}
      crumb={`${t('rungs.crumb')} › ${pick(script.title)}`}
      onReading={setReading}
    >
      <h1 className="visually-hidden">{pick(script.title)}</h1>
      <StepReportContext value={visit.session === null ? null : report}>
        <RunView
          script={script}
          state={state}
          send={send}
          pace={pace}
          assisting={visit.assisting}
          order={visit.preferences.keyboard}
          onOrder={actions.setKeyboard}
          onKeep={rung === 'watch' ? null : () => actions.go({ ...practice, name: 'keep' })}
          onLeave={actions.back}
        />
      </StepReportContext>
    </Screen>
  );
}
