import { failure, success, type Result } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { PrintCounts } from '#core/printing/day-counts.ts';
import { afterRestart, answered, firstAttempt, heardOf, nextAttempt, type JobEntry } from '#core/printing/journal.ts';
import { dayPlus } from '#core/report/days.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { Store } from '#services/storage/store.ts';
import { countsOf, createJobDays, onlyCounts, type JobDay } from './day-file.ts';
import type { PrintJournal } from './print-journal.ts';

/** Jobs are kept one by one for so long; after that only what they add up to. */
export const DAYS_KEPT = 60;

/** So many of the newest days are looked at when the program starts: a kiosk rests over long holidays, a job under way does not wait for years. */
const DAYS_READ_BACK = 7;

/** The journal in the data folder, with what an earlier run left in it. */
export async function openPrintJournal(tools: StorageTools): Promise<PrintJournal> {
  const { clock, log } = tools;
  const days = createJobDays(tools);
  const opened = new Map<string, Promise<Store<JobDay>>>();
  /** The file each known job stands in. A clock that is set does not move it. */
  const places = new Map<string, Store<JobDay>>();
  /** The last tidying that was begun; nobody waits for it but the end. */
  let tidied = '';
  let tidying: Promise<void> = Promise.resolve();

  const load = (day: string): Promise<Store<JobDay>> => {
    const there = opened.get(day);
    if (there !== undefined) return there;
    const coming = days.open(day);
    opened.set(day, coming);
    // Asked for again after a trouble, it is tried again.
    coming.catch(() => opened.delete(day));
    return coming;
  };
  const remember = (store: Store<JobDay>): void => {
    for (const { job } of store.data().jobs) places.set(job, store);
  };
  for (const day of (await days.list()).slice(-DAYS_READ_BACK)) remember(await load(day));

  const find = (job: string): JobEntry | null =>
    places
      .get(job)
      ?.data()
      .jobs.find((entry) => entry.job === job) ?? null;

  /** Changes one job where it stands; `change` is judged at the moment of writing, so that two at once are one after the other. */
  const change = (
    store: Store<JobDay>,
    job: string,
    next: (entry: JobEntry) => JobEntry,
  ): Promise<Result<null, 'storage-failed'>> =>
    store.update((day) => {
      const entry = day.jobs.find((other) => other.job === job);
      if (entry === undefined) return day;
      const after = next(entry);
      return after === entry ? day : { ...day, jobs: day.jobs.map((other) => (other === entry ? after : other)) };
    });

  const letGo = async (day: string, store: Store<JobDay>): Promise<void> => {
    await store.settled();
    opened.delete(day);
  };
  /** Lets single jobs go that are older than they may be. The newest days stay whatever the clock says: what was under way is among them. */
  const tidy = async (): Promise<void> => {
    const today = dayInVietnam(clock.now());
    if (tidied === today) return;
    tidied = today;
    const oldest = dayPlus(today, -DAYS_KEPT);
    const old: (readonly [string, Store<JobDay>])[] = [];
    for (const day of (await days.list())
      .slice(0, -DAYS_READ_BACK)
      .filter((one) => one < oldest)
      .toReversed()) {
      const store = await load(day);
      old.push([day, store]);
      // All that is older was let go with it: oldest first, so that a power cut leaves none behind.
      if (store.data().jobs.length === 0) break;
    }
    for (const [day, store] of old.toReversed()) {
      const { jobs } = store.data();
      const written = await store.update(onlyCounts);
      if (written.ok) for (const { job } of jobs) places.delete(job);
      await letGo(day, store);
    }
  };
  const startTidying = (): void => {
    tidying = tidying.then(tidy).catch((error: unknown) => log.error('journal.tidy', error));
  };

  return {
    find,
    async begin(note) {
      const known = places.get(note.job);
      const at = new Date(clock.now()).toISOString();
      const store = known ?? (await load(dayInVietnam(clock.now())).catch(() => null));
      if (store === null) return failure('storage-failed');
      places.set(note.job, store);
      let begun: JobEntry | null = null;
      const written = await store.update((day) => {
        const entry = day.jobs.find(({ job }) => job === note.job);
        begun = entry === undefined ? firstAttempt({ ...note, at }) : nextAttempt(entry, note);
        if (begun === null) return day;
        const after = begun;
        return {
          ...day,
          jobs: entry === undefined ? [...day.jobs, after] : day.jobs.map((other) => (other === entry ? after : other)),
        };
      });
      if (!written.ok) return written;
      startTidying();
      const attempt = begun as JobEntry | null;
      return attempt === null ? failure('not-wished') : success(attempt);
    },
    async heard(job, attempt, news) {
      const store = places.get(job);
      if (store === undefined) return;
      const written = await change(store, job, (entry) => heardOf(entry, attempt, news));
      if (!written.ok) log.warn('journal.notWritten', { job, news: news.kind });
    },
    async answer(job, answer) {
      const store = places.get(job);
      if (store === undefined || find(job) === null) return failure('unknown-job');
      let still = false;
      const written = await change(store, job, (entry) => {
        still = answer === 'again' && entry.open;
        return answered(entry, answer);
      });
      if (!written.ok) return written;
      if (still) return failure('still-printing');
      const after = find(job);
      return after === null ? failure('unknown-job') : success(after);
    },
    async recover(takeBack, among) {
      const left = [...places].flatMap(([job, store]) =>
        find(job)?.open === true && (among?.includes(job) ?? true) ? [{ job, store }] : [],
      );
      const found = await takeBack();
      for (const { job, store } of left) {
        if (found.left.includes(job)) continue;
        const outcome = found.jobs.includes(job) ? 'taken-back' : 'out-of-reach';
        await change(store, job, (entry) => afterRestart(entry, outcome));
        log.info('journal.recovered', { job, outcome });
      }
    },
    async counts(from, to) {
      const found: Record<string, PrintCounts> = {};
      for (const day of await days.list({ from, to })) {
        if (day < from || day > to) continue;
        const kept = opened.has(day);
        const store = await load(day);
        const counts = countsOf(store.data());
        if (Object.keys(counts).length > 0) found[day] = counts;
        // A year of days is not held open for one look at it.
        if (!kept && !store.data().jobs.some(({ job }) => places.has(job))) await letGo(day, store);
      }
      return found;
    },
    async settled() {
      await tidying;
      for (const store of opened.values()) await (await store).settled();
    },
  };
}
