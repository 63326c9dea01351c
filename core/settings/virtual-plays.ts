/**
 * What the virtual printer plays. Nothing of it ever comes out on paper: `well` and the last ones are told apart by who looks at the
 * paper, which is why the screen asks. `wrong-width`, `reversed` and `duplicate` are faults no machine can notice.
 */
export const VIRTUAL_PLAYS = [
  'well',
  'out-of-paper',
  'cover',
  'offline',
  'slow',
  'wrong-width',
  'reversed',
  'duplicate',
  'spool-full',
] as const;
export type VirtualPlay = (typeof VIRTUAL_PLAYS)[number];
