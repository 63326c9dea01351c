import { SECOND } from '#core/basics/durations.ts';
import type { CallInput, CallName } from '#core/contract/calls.ts';
import type { Activity, VisitRecord } from '#core/visit/record.ts';
import type { KioskClient } from '#renderer/client/client.ts';

type VisitCall = Extract<CallName, `visit.${string}`>;
type Job = { [Name in VisitCall]: { readonly name: Name; readonly input: CallInput<Name> } }[VisitCall];
type Settings = VisitRecord['settings'];

/** Writes a visit to the local log, act by act and in order. A service that is away is waited for; nothing is dropped. */
export interface VisitRecorder {
  start(visit: string, settings: Settings): void;
  record(visit: string, seconds: number, settings: Settings, activity: Activity): void;
  end(visit: string, seconds: number, settings: Settings, how: NonNullable<VisitRecord['ended']>): void;
  /** Resolves when all that was said so far is acknowledged or refused for good. */
  settled(): Promise<void>;
}

const RETRY_AFTER = 2 * SECOND;

const atOnce = (): Promise<void> => Promise.resolve();

/**
 * `wait` is how the recorder sleeps between tries, `rest` what it lets pass before each act: the page's next paint, say. A full disk is the service's to report to staff: the job is given up,
 * because repeating it would only hold back the visits that follow.
 */
export function createVisitRecorder(
  client: KioskClient,
  wait: (milliseconds: number) => Promise<void> = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  rest: () => Promise<void> = atOnce,
): VisitRecorder {
  let queue: Promise<void> = Promise.resolve();

  const send = async (job: Job): Promise<void> => {
    for (;;) {
      const result = await client.call(job.name, job.input);
      if (result.ok || result.error !== 'unreachable') return;
      await wait(RETRY_AFTER);
    }
  };
  const add = (job: Job): void => {
    queue = queue.then(rest).then(() => send(job));
  };

  return {
    start: (visit, settings) => add({ name: 'visit.start', input: { visit, settings } }),
    record: (visit, seconds, settings, activity) => add({ name: 'visit.record', input: { visit, seconds, settings, activity } }),
    end: (visit, seconds, settings, how) => add({ name: 'visit.end', input: { visit, seconds, settings, how } }),
    settled: () => queue,
  };
}
