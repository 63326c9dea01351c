import type { Script, Step } from '#core/content/pack.ts';
import { currentFault, litRegion, screensInView, spotlight } from '#core/simulation/selectors.ts';
import { wrongBoxes } from '#core/simulation/wrong-boxes.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import { Device } from '#renderer/stage/Device.tsx';
import { Devices } from '#renderer/stage/Devices.tsx';
import type { ActKind } from '#renderer/stage/stage-context.ts';

interface Props {
  readonly script: Script;
  readonly state: SimulationState;
  readonly step: Step | null;
  readonly act: (kind: ActKind, target: string) => void;
}

/** The simulated page, the simulated phone, or both where the flow hands over, as a run stands now. */
export function StageArea({ script, state, step, act }: Props) {
  const { page, phone, on } = screensInView(script, state);
  const device = (alias: string | null, holds: boolean) =>
    alias === null ? null : <Run alias={alias} {...{ script, state, step, act, holds }} />;
  return <Devices page={device(page, on === 'page')} phone={device(phone, on === 'phone')} on={on} />;
}

function Run({ alias, holds, script, state, step, act }: Props & { readonly alias: string; readonly holds: boolean }) {
  const screen = script.screens[alias];
  if (screen === undefined) return null;
  // The device it happened on says what is wrong until the first thing about it is done.
  const standing = state.trouble?.at === 0 ? currentFault(script, state) : null;
  const happened = currentFault(script, state)?.step.on;
  const complains = standing !== null && (screen.frame === 'phone') === (standing.step.on === 'phone');
  const missed = state.feedback !== null && state.feedback.kind !== 'right' && holds ? state.feedback.at : null;
  const leads = state.rung === 'watch' || state.rung === 'guided';
  return (
    <Device
      screen={screen}
      alias={alias}
      values={state.values}
      {...(happened === (screen.frame === 'phone' ? 'phone' : 'page') ? { wrong: wrongBoxes(script, state) } : {})}
      spotlight={holds ? spotlight(script, state) : null}
      region={holds ? litRegion(script, state) : null}
      missed={missed}
      led={state.rung === 'guided'}
      inert={!holds || state.rung === 'watch' || state.phase === 'trouble'}
      alert={complains ? standing.fault.sees : null}
      act={act}
      step={`${alias}-${state.current ?? ''}-${state.hint}`}
      focus={holds && leads ? (step?.target ?? null) : null}
    />
  );
}
