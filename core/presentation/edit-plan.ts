import type { PartView } from './plan-told.ts';
import { LEAST_PARTS, MOST_PART_MINUTES, MOST_PARTS } from './plan-limits.ts';

type Parts = readonly PartView[];

/** What is done to the parts of a copy by taps. Each answers the same list where it means nothing. */
export function movedPart(parts: Parts, at: number, by: 1 | -1): Parts {
  const [one, other] = [parts[at], parts[at + by]];
  if (one === undefined || other === undefined) return parts;
  return parts.with(at, other).with(at + by, one);
}

export function withMinutes(parts: Parts, at: number, by: 1 | -1): Parts {
  const view = parts[at];
  if (view === undefined) return parts;
  const minutes = view.part.minutes + by;
  if (minutes < 1 || minutes > MOST_PART_MINUTES) return parts;
  return parts.with(at, { ...view, part: { ...view.part, minutes } });
}

export function withoutPart(parts: Parts, at: number): Parts {
  return parts.length <= LEAST_PARTS || parts[at] === undefined ? parts : parts.toSpliced(at, 1);
}

export function withPart(parts: Parts, added: PartView): Parts {
  return parts.length >= MOST_PARTS ? parts : [...parts, added];
}

/** Minutes of all parts. */
export function minutesOf(parts: Parts): number {
  return parts.reduce((sum, { part }) => sum + part.minutes, 0);
}
