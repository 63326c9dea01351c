import { z } from 'zod';
import { JOB_ANSWERS, JOB_KINDS, JOB_OUTCOMES, JOB_PAPERS, JOB_PROBLEMS, type JobAnswer, type JobProblem } from './job.ts';

/** What is written of every print job, and the few laws it obeys. Nothing typed, nobody's name, no visit: the job's own id leads to its visit. */
export const jobEntry = z.strictObject({
  job: z.uuid(),
  kind: z.enum(JOB_KINDS),
  /** Id of content, or a fixed word: of a paper of the office its kind (`SHEET_KINDS`; “A4” on days before there were kinds). */
  about: z.string().regex(/^[A-Za-z0-9-]{1,120}$/),
  paper: z.enum(JOB_PAPERS),
  /** UTC, ISO 8601: when it was first asked for. */
  at: z.iso.datetime(),
  /** How often it was given to a printer, or was about to be. */
  attempts: z.number().int().min(1).max(1000),
  outcome: z.enum(JOB_OUTCOMES),
  problem: z.enum(JOB_PROBLEMS).nullable(),
  /** The last word about this attempt; null where nobody said anything. */
  said: z.enum(JOB_ANSWERS).nullable(),
  /** Whether it may still be with the printer. */
  open: z.boolean(),
  /** It went to a printer of air: nothing can come out, so it is counted nowhere. */
  air: z.literal(true).optional(),
});
export type JobEntry = z.infer<typeof jobEntry>;

/** What a job is, before anything became of it. */
export type JobNote = Pick<JobEntry, 'job' | 'kind' | 'about' | 'paper' | 'at' | 'air'>;

export function firstAttempt(note: JobNote): JobEntry {
  return { ...note, attempts: 1, outcome: 'waiting', problem: null, said: null, open: true };
}

/**
 * Another attempt, which may go to another printer than the last (`air`). Null where nobody wished for one, or where the last may still come
 * out: then it would come out twice.
 */
export function nextAttempt(entry: JobEntry, { air }: Pick<JobNote, 'air'> = {}): JobEntry | null {
  if (entry.open || entry.said !== 'again') return null;
  const { air: _before, ...job } = entry;
  return {
    ...job,
    ...(air === true ? { air } : {}),
    attempts: entry.attempts + 1,
    outcome: 'waiting',
    problem: null,
    said: null,
    open: true,
  };
}

export type JobNews =
  | { readonly kind: 'taken' }
  /** The printer, or its queue, is done with it; `problem` says why nothing came out. */
  | { readonly kind: 'ended'; readonly problem: JobProblem | null };

/** What the printer says of an attempt. News that come after the attempt was settled, or of an older one, change nothing. */
export function heardOf(entry: JobEntry, attempt: number, news: JobNews): JobEntry {
  if (!entry.open || attempt !== entry.attempts) return entry;
  if (news.kind === 'taken') return entry.outcome === 'waiting' ? { ...entry, outcome: 'sent' } : entry;
  // Whoever stands there knows better than the queue.
  if (entry.outcome === 'came-out') return { ...entry, open: false };
  if (news.problem === null) return { ...entry, outcome: 'sent', open: false };
  const never = entry.outcome === 'waiting' && news.problem === 'refused';
  return { ...entry, outcome: never ? 'refused' : 'failed', problem: news.problem, open: false };
}

/**
 * What a person says of the last attempt. Only a paper that a printer took can have come out; what came out stays so. While it may still be
 * with the printer, the wish for another is not heard: both would come out.
 */
export function answered(entry: JobEntry, answer: JobAnswer): JobEntry {
  if (entry.outcome === 'came-out') return entry;
  const taken = entry.outcome === 'sent' || entry.problem === 'not-seen';
  switch (answer) {
    case 'came-out':
      return taken ? { ...entry, outcome: 'came-out', problem: null, said: 'came-out' } : entry;
    case 'again':
      if (entry.open) return entry;
      return taken ? { ...entry, outcome: 'failed', problem: 'not-seen', said: 'again' } : { ...entry, said: 'again' };
    case 'call':
      return { ...entry, said: 'call' };
  }
}

/**
 * What becomes of a job that was under way when the program ended. `taken-back`: its printer's queue gave it back. `out-of-reach`: nothing can be asked any more, so what was said of it
 * stands; what was not yet with a printer, as far as was written, is given up.
 */
export function afterRestart(entry: JobEntry, found: 'taken-back' | 'out-of-reach'): JobEntry {
  if (!entry.open) return entry;
  if (entry.outcome === 'came-out' || (found === 'out-of-reach' && entry.outcome === 'sent')) return { ...entry, open: false };
  return { ...entry, outcome: 'called-back', open: false };
}
