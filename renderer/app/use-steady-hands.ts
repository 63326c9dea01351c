import { useEffect, useRef } from 'react';
import { NOMINAL_PX_PER_MM } from '#core/display/calibration.ts';
import { TOLERANCE, type Hands } from '#core/display/hands.ts';
import { steadyHands } from '#renderer/hands/steady-hands.ts';

/** Forgives hands that shake, as much as the office has chosen; in the true millimetres of the glass where they were measured. */
export function useSteadyHands(hands: Hands, pxPerMm: number | null): void {
  const tolerance = { ...TOLERANCE[hands], pxPerMm: pxPerMm ?? NOMINAL_PX_PER_MM };
  const latest = useRef(tolerance);
  useEffect(() => {
    latest.current = tolerance;
  });
  useEffect(() => steadyHands(window, { tolerance: () => latest.current }), []);
}
