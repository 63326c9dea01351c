/** A white square on a code, in modules from its first one, quiet zone not counted. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** So much of a code's area a thumb, a crease or a stamp may cover. */
const COVERED = 0.1;
const PLACES = 20;
/** A finder with the white around it, at three corners. Without a finder no phone sees that there is a code. */
const FINDER = 8;
/** Places tried in each direction, so that even the smallest code has more than twenty that are clear of its finders. */
const STEPS = 12;

/** The places of a code of so many modules: always the same twenty, spread over all that is clear of the finders. */
export function coveredPlaces(modules: number): readonly Place[] {
  const side = Math.sqrt(COVERED) * modules;
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => (step / STEPS) * (modules - side));
  const far = modules - FINDER;
  const clear = steps
    .flatMap((y) => steps.map((x) => ({ x, y, side })))
    .filter(({ x, y }) => !((x < FINDER && y < FINDER) || (x + side > far && y < FINDER) || (x < FINDER && y + side > far)));
  return Array.from({ length: PLACES }, (_, index) => clear[Math.floor((index * clear.length) / PLACES)]).filter(
    (place) => place !== undefined,
  );
}
