import { stepsOfSegment } from '../map/steps-of.ts';
import type { Lines, MapFault, MapSegment, MapStep, ScriptMap } from '../wire.ts';

/** Something of a lesson one can stand at. `number` counts the steps of the lesson from 1. */
export interface PlaceOnMap {
  readonly segment: MapSegment;
  readonly step: MapStep;
  readonly number: number;
  readonly fault: MapFault | null;
  readonly lines: Lines;
}

/** Every step, fault and repair step of a map by its id. */
export function placesOnMap(map: ScriptMap): ReadonlyMap<string, PlaceOnMap> {
  const places = new Map<string, PlaceOnMap>();
  let number = 0;
  for (const segment of map.segments) {
    for (const step of stepsOfSegment(segment)) {
      number += 1;
      places.set(step.id, { segment, step, number, fault: null, lines: step.lines });
      for (const fault of step.faults) {
        places.set(fault.id, { segment, step, number, fault, lines: fault.lines });
        for (const repair of fault.repairs) places.set(repair.id, { segment, step, number, fault, lines: repair.lines });
      }
    }
  }
  return places;
}
