import type { MapSegment, MapStep, ScriptMap } from '../wire.ts';

/** The steps of a segment, in the order they are written in. */
export function stepsOfSegment(segment: MapSegment): readonly MapStep[] {
  return segment.views.flatMap((view) => view.groups.flat());
}

/** The steps of a lesson, of all its ways, in the order they are written in. */
export function stepsOf(map: ScriptMap): readonly MapStep[] {
  return map.segments.flatMap(stepsOfSegment);
}
