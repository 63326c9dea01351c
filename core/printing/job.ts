/** Words of print jobs. Without zod, so that the page may use them. */
export const JOB_KINDS = ['slip', 'code', 'sheet', 'test'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** What papers of the office there are: the journal has each under its word, and so has the printer's queue. */
export const SHEET_KINDS = [
  'report',
  'figures',
  'recovery',
  'diagnosis',
  'todo',
  'handout',
  'declaration',
  'stored',
  'meeting',
  'cards',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Papers a job can be on, also those that only some printers take. */
export const JOB_PAPERS = ['a5', 'a4', 'a4-landscape', 'roll-80', 'roll-58'] as const;
export type JobPaper = (typeof JOB_PAPERS)[number];

/**
 * `waiting`: written, not with the printer yet. `sent`: the printer took it, which is all a machine can know. `came-out`: somebody who stood there
 * said so. `failed`: it did not come out. `refused`: the printer never took it. `called-back`: the program ended before it was done.
 */
export const JOB_OUTCOMES = ['waiting', 'sent', 'came-out', 'failed', 'called-back', 'refused'] as const;
export type JobOutcome = (typeof JOB_OUTCOMES)[number];

/**
 * `not-seen`: the visitor says that nothing came out. `not-drawn`: there was nothing to give to the printer. `unfit`: what was drawn does not read as its document says, and was not given to it.
 */
export const JOB_PROBLEMS = ['refused', 'timed-out', 'aborted', 'interrupted', 'not-drawn', 'unfit', 'not-seen'] as const;
export type JobProblem = (typeof JOB_PROBLEMS)[number];

/** What whoever stood there said of the paper. */
export const JOB_ANSWERS = ['came-out', 'again', 'call'] as const;
export type JobAnswer = (typeof JOB_ANSWERS)[number];
