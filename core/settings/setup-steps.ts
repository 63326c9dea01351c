/** The steps of the first run that come after the PIN, in their order. `done` is where it ends, or where staff left it. */
export const SETUP_STEPS = ['sheet', 'office', 'hours', 'khu', 'chi-bo', 'printer', 'display', 'use', 'done'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

/** The step after one, or before it; the ends stay where they are. */
export function stepBeside(step: SetupStep, by: 1 | -1): SetupStep {
  const at = SETUP_STEPS.indexOf(step) + by;
  return SETUP_STEPS[Math.min(Math.max(at, 0), SETUP_STEPS.length - 1)] ?? step;
}
