import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countJobs, sumCounts } from './day-counts.ts';
import { JOB_ANSWERS, SHEET_KINDS, type JobAnswer, type JobProblem } from './job.ts';
import { afterRestart, answered, firstAttempt, heardOf, jobEntry, nextAttempt, type JobEntry, type JobNews } from './journal.ts';

const first = firstAttempt({
  job: '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11',
  kind: 'slip',
  about: 'dang-ky-khai-sinh',
  paper: 'a5',
  at: '2026-11-26T02:00:00.000Z',
});
const taken: JobNews = { kind: 'taken' };
const ended = (problem: JobProblem | null = null): JobNews => ({ kind: 'ended', problem });
const after = (...news: readonly JobNews[]): JobEntry => news.reduce((entry, one) => heardOf(entry, 1, one), first);

test('an entry can be written whatever paper of the office it is of, and one of the days when all were called A4 can be read', () => {
  for (const about of [...SHEET_KINDS, 'A4'])
    expect(jobEntry.safeParse({ ...first, kind: 'sheet', about, paper: 'a4' }).success, about).toBe(true);
});

describe('an attempt', () => {
  test('is waiting, then sent, and stays so when its printer is done with it and nobody says anything', () => {
    expect(first).toMatchObject({ attempts: 1, outcome: 'waiting', open: true });
    expect(after(taken)).toMatchObject({ outcome: 'sent', open: true });
    expect(after(taken, ended())).toMatchObject({ outcome: 'sent', open: false, said: null });
    // A folder takes and ends at once.
    expect(after(ended())).toMatchObject({ outcome: 'sent', open: false });
  });

  test('that was never taken was refused; one that was taken has failed', () => {
    expect(after(ended('refused'))).toMatchObject({ outcome: 'refused', problem: 'refused', open: false });
    expect(after(ended('not-drawn'))).toMatchObject({ outcome: 'failed', problem: 'not-drawn' });
    expect(after(taken, ended('timed-out'))).toMatchObject({ outcome: 'failed', problem: 'timed-out', open: false });
  });

  test('is settled once: late news, and news of an older attempt, change nothing', () => {
    const lost = after(taken, ended('aborted'));
    expect(heardOf(lost, 1, ended())).toBe(lost);
    const second = nextAttempt(answered(lost, 'again'));
    if (second === null) throw new Error('was wished for');
    expect(heardOf(second, 1, ended('timed-out'))).toBe(second);
  });
});

describe('the word of whoever stands there', () => {
  test('makes it come out, for good, also before the queue is done', () => {
    const out = answered(after(taken), 'came-out');
    expect(out).toMatchObject({ outcome: 'came-out', said: 'came-out', open: true });
    expect(heardOf(out, 1, ended('timed-out'))).toMatchObject({ outcome: 'came-out', open: false });
    for (const answer of JOB_ANSWERS) expect(answered(out, answer)).toBe(out);
  });

  test('cannot make a paper come out that no printer took', () => {
    for (const entry of [first, after(ended('refused')), after(ended('not-drawn')), after(taken, ended('timed-out'))])
      expect(answered(entry, 'came-out')).toBe(entry);
  });

  test('that nothing came out wishes for another, which is granted once', () => {
    const wished = answered(after(taken, ended()), 'again');
    expect(wished).toMatchObject({ outcome: 'failed', problem: 'not-seen', said: 'again' });
    const second = nextAttempt(wished);
    expect(second).toMatchObject({ attempts: 2, outcome: 'waiting', problem: null, said: null, open: true });
    expect(second === null ? null : nextAttempt(second)).toBeNull();
    expect(nextAttempt({ ...wished, open: true })).toBeNull();
  });

  test('is heard when the slip appears after all', () => {
    expect(answered(answered(after(taken, ended()), 'again'), 'came-out')).toMatchObject({ outcome: 'came-out', problem: null });
  });

  test('wishes for nothing while it may still come out, and a call for staff wishes for nothing at all', () => {
    const open = after(taken);
    expect(answered(open, 'again')).toBe(open);
    expect(nextAttempt(answered(after(taken), 'again'))).toBeNull();
    expect(nextAttempt(answered(after(taken, ended()), 'call'))).toBeNull();
    expect(answered(after(taken, ended()), 'call')).toMatchObject({ outcome: 'sent', said: 'call' });
  });

  test('is needed for another attempt also after a failure', () => {
    const lost = after(taken, ended('timed-out'));
    expect(nextAttempt(lost)).toBeNull();
    expect(nextAttempt(answered(lost, 'again'))).toMatchObject({ attempts: 2 });
  });
});

test('after a restart: what a queue gave back, or was never given away, is called back; what was said of the rest stands', () => {
  expect(afterRestart(first, 'out-of-reach')).toMatchObject({ outcome: 'called-back', open: false });
  expect(afterRestart(after(taken), 'taken-back')).toMatchObject({ outcome: 'called-back', open: false });
  expect(afterRestart(after(taken), 'out-of-reach')).toMatchObject({ outcome: 'sent', open: false });
  expect(afterRestart(answered(after(taken), 'came-out'), 'taken-back')).toMatchObject({ outcome: 'came-out', open: false });
  const done = after(taken, ended());
  expect(afterRestart(done, 'taken-back')).toBe(done);
});

type Step =
  | { readonly do: 'next' }
  | { readonly do: 'hear'; readonly attempt: number; readonly news: JobNews }
  | { readonly do: 'say'; readonly answer: JobAnswer }
  | { readonly do: 'restart'; readonly found: 'taken-back' | 'out-of-reach' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ do: 'next' }),
  fc.record({
    do: fc.constant('hear' as const),
    attempt: fc.integer({ min: 1, max: 4 }),
    news: fc.oneof(
      fc.constant(taken),
      fc.constantFrom(null, 'refused' as const, 'timed-out' as const, 'interrupted' as const).map(ended),
    ),
  }),
  fc.record({ do: fc.constant('say' as const), answer: fc.constantFrom(...JOB_ANSWERS) }),
  fc.record({ do: fc.constant('restart' as const), found: fc.constantFrom('taken-back' as const, 'out-of-reach' as const) }),
);

test('whatever happens in whatever order: a wish an attempt, no claim without a word, and every entry can be written', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let entry = first;
      let wishes = 0;
      let saidOut = false;
      for (const one of steps) {
        const before = entry;
        switch (one.do) {
          case 'next':
            entry = nextAttempt(entry) ?? entry;
            break;
          case 'hear':
            entry = heardOf(entry, one.attempt, one.news);
            break;
          case 'say':
            entry = answered(entry, one.answer);
            if (one.answer === 'again') wishes += 1;
            saidOut ||= one.answer === 'came-out';
            break;
          case 'restart':
            entry = afterRestart(entry, one.found);
        }
        expect(jobEntry.safeParse(entry).success).toBe(true);
        // Another attempt only of one that is settled, and once for each wish.
        if (entry.attempts > before.attempts) expect(before.open).toBe(false);
        expect(entry.attempts).toBeLessThanOrEqual(1 + wishes);
        if (entry.outcome === 'came-out') expect(saidOut).toBe(true);
        if (before.outcome === 'came-out') expect(entry.outcome).toBe('came-out');
        // Only what its printer took is called sent.
        if (entry.outcome === 'sent' && before.outcome !== 'sent') expect(one.do).toBe('hear');
        const { asked, sent, failed, cameOut } = sumCounts(countJobs([entry]));
        expect([asked, sent + failed + (entry.outcome === 'waiting' ? 1 : 0)]).toEqual([1, 1]);
        expect(cameOut).toBeLessThanOrEqual(sent);
      }
    }),
    { numRuns: 500 },
  );
});
