import type { PushedEvent } from '#core/contract/events.ts';

type JobChange = Extract<PushedEvent, { readonly name: 'job.changed' }>;

/** Print jobs whose last news is kept: more than a page can have under way. */
const JOBS_KEPT = 8;

/** Fans pushed events out to every open stream. */
export interface EventHub {
  push(event: PushedEvent): void;
  /** Listens until the returned function is called. */
  listen(listener: (event: PushedEvent) => void): () => void;
  /** The last news of the latest print jobs, for a stream that was cut off when it came. */
  jobs(): readonly JobChange[];
}

export function createEventHub(): EventHub {
  const listeners = new Set<(event: PushedEvent) => void>();
  /** By job; the one heard of last stands last. */
  const jobs = new Map<string, JobChange>();
  const keep = (change: JobChange): void => {
    jobs.delete(change.data.job);
    jobs.set(change.data.job, change);
    const [oldest] = jobs.keys();
    if (jobs.size > JOBS_KEPT && oldest !== undefined) jobs.delete(oldest);
  };
  return {
    push(event) {
      if (event.name === 'job.changed') keep(event);
      for (const listener of listeners) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    jobs: () => [...jobs.values()],
  };
}
