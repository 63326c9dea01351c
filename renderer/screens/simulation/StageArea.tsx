import { useCallback } from 'react';
import type { Script, Step } from '#core/content/pack.ts';
import { blockReading, visibleBlocks } from '#core/simulation/reading.ts';
import { currentFault, litRegion, screensInView, spotlight } from '#core/simulation/selectors.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { BrowserFrame, PhoneFrame } from '#renderer/stage/Frame.tsx';
import { ScreenView } from '#renderer/stage/ScreenView.tsx';
import type { ActKind } from '#renderer/stage/stage-context.ts';
import styles from './StageArea.module.css';

interface Props {
  readonly script: Script;
  readonly state: SimulationState;
  readonly step: Step | null;
  readonly act: (kind: ActKind, target: string) => void;
}

/** The simulated page, the simulated phone, or both side by side where the flow hands over. */
export function StageArea({ script, state, step, act }: Props) {
  const { page, phone, on } = screensInView(script, state);
  return (
    <div
      className={styles['area']}
      data-devices={page !== null && phone !== null ? 'both' : page !== null ? 'page' : 'phone'}
      data-on={on}
    >
      {page !== null && <Device alias={page} {...{ script, state, step, act }} holds={on === 'page'} />}
      {phone !== null && <Device alias={phone} {...{ script, state, step, act }} holds={on === 'phone'} />}
    </div>
  );
}

function Device({ alias, holds, script, state, step, act }: Props & { readonly alias: string; readonly holds: boolean }) {
  const { pick } = useLanguage();
  const screen = script.screens[alias];
  const { values } = state;
  const read = useCallback(
    (block: string) => {
      if (screen === undefined) throw new Error(`No screen ${alias}`);
      return blockReading(screen, alias, values, block);
    },
    [screen, alias, values],
  );
  if (screen === undefined) return null;
  // The device it happened on says what is wrong until the first thing about it is done.
  const standing = state.trouble?.at === 0 ? currentFault(script, state) : null;
  const complains = standing !== null && (screen.frame === 'phone') === (standing.step.on === 'phone');
  const missed = state.feedback !== null && state.feedback.kind !== 'right' && holds ? state.feedback.at : null;
  const view = (
    <ScreenView
      screen={screen}
      read={read}
      visible={visibleBlocks(screen, alias, values)}
      spotlight={holds ? spotlight(script, state) : null}
      region={holds ? litRegion(script, state) : null}
      missed={missed}
      led={state.rung === 'guided'}
      inert={!holds || state.rung === 'watch' || state.phase === 'trouble'}
      alert={complains ? standing.fault.sees : null}
      act={act}
      step={`${alias}-${state.current ?? ''}-${state.hint}`}
      focus={holds && state.rung !== 'test' && state.rung !== 'practice' ? (step?.target ?? null) : null}
    />
  );
  return screen.frame === 'phone' ? (
    <PhoneFrame name={pick(screen.app)}>{view}</PhoneFrame>
  ) : (
    <BrowserFrame name={pick(screen.app)} address={screen.address === undefined ? '' : pick(screen.address)}>
      {view}
    </BrowserFrame>
  );
}
