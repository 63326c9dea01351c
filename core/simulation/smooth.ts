import type { Plan } from './types.ts';

/** A run that meets nothing but the main path. */
export const SMOOTH: Plan = { faults: [], drill: false, answers: {}, only: null };
