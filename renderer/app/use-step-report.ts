import { useMemo, useRef, useState } from 'react';
import type { SimulationState } from '#core/simulation/types.ts';
import { useKiosk } from './kiosk-context.tsx';
import type { StepReport } from './report-step.ts';

/** The step of the main path that a run stands at: of a repair, the one it went wrong at. Null where it stands at none. */
export function reportedStep({ current, trouble }: Pick<SimulationState, 'current' | 'trouble'>): string | null {
  return trouble === null ? current : trouble.step;
}

/**
 * How staff report the step in hand. `session` is what joining gave; with null the corner stands open and reports by itself. Null where
 * there is no step. Each step is reported once, however often it is pressed.
 */
export function useStepReport(script: string, step: string | null, session: string | null): StepReport | null {
  const { client } = useKiosk();
  const [told, setTold] = useState<Readonly<Record<string, 'reported' | 'failed'>>>({});
  /** Steps whose report is under way: a second press in that time says nothing new. */
  const underWay = useRef(new Set<string>());
  return useMemo(() => {
    if (step === null) return null;
    const state = Object.hasOwn(told, step) ? (told[step] ?? 'open') : 'open';
    const report = async (): Promise<void> => {
      if (state === 'reported' || underWay.current.has(step)) return;
      underWay.current.add(step);
      const at = { script, step };
      const result =
        session === null
          ? await client.call('overlay.different', at)
          : await client.call('session.different', { session, ...at });
      underWay.current.delete(step);
      setTold((former) => ({ ...former, [step]: result.ok ? 'reported' : 'failed' }));
    };
    return { state, report: () => void report() };
  }, [client, script, step, session, told]);
}
