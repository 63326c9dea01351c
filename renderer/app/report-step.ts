import { createContext } from 'react';

/** Says that a step of a practice does not look like the real screen; given where staff stand beside. */
export interface StepReport {
  readonly state: 'open' | 'reported' | 'failed';
  readonly report: () => void;
}
export const StepReportContext = createContext<StepReport | null>(null);
