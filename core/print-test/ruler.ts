/** One line of a ruler. `at`: millimetres from its left end. `length`: how far it stands up, in millimetres. */
export interface RulerMark {
  readonly at: number;
  readonly length: number;
  /** What is written over it, at whole centimetres. */
  readonly label: string | null;
}

/** Lengths of the lines at every millimetre, every fifth and every tenth. */
const SHORT = 2;
const MIDDLE = 3;
const LONG = 4.5;

/** A ruler of this many millimetres. The number of a line that stands too near the right end to be whole is left out. */
export function rulerMarks(millimetres: number): readonly RulerMark[] {
  const last = Math.floor(millimetres);
  return Array.from({ length: last + 1 }, (_, at) => ({
    at,
    length: at % 10 === 0 ? LONG : at % 5 === 0 ? MIDDLE : SHORT,
    label: at % 10 === 0 ? String(at) : null,
  }));
}
