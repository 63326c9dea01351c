/**
 * Why a pack is refused. Each has words of its own for staff, and none changes anything.
 * `damaged`: cut off, or not what was written. `bad-name`: names that could lead out of its folder, links, two of one name.
 */
export const PACK_PROBLEMS = [
  'not-a-pack',
  'damaged',
  'too-large',
  'format-newer',
  'no-key',
  'unknown-key',
  'wrong-signature',
  'one-signature',
  'bad-name',
  'missing-file',
  'extra-file',
  'changed-file',
  'program-too-old',
  'program-too-new',
  'bad-content',
] as const;
export type PackProblem = (typeof PACK_PROBLEMS)[number];

/** Why a good pack is not taken: it is here already, or it is older and nobody said that this is meant. */
export const STAND_PROBLEMS = ['already-here', 'older'] as const;
export type StandProblem = (typeof STAND_PROBLEMS)[number];
