import { failure, type Result, success } from '#core/basics/result.ts';
import { judgeClock, wentAstray } from '#core/visit/clock-rule.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { type VisitRecord, visitRecord } from '#core/visit/record.ts';
import { closed, doubted, interrupted, withActivity } from '#core/visit/visit-edits.ts';
import { reportTrouble } from '#services/storage/report-trouble.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { createDayShelf } from './day-shelf.ts';
import { type DayVisits, dayFileName } from './day-store.ts';
import { openLogState, storedDays } from './log-state.ts';
import type { VisitLog, VisitProblem, VisitSettings } from './visit-log.ts';

export interface DayVisitLog extends VisitLog {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

type Written = Promise<Result<null, 'storage-failed'>>;

/** Opens the log, takes up the sequence where it stopped, and closes what a crash left open. */
export async function openVisitLog(tools: StorageTools, kiosk: () => string): Promise<DayVisitLog> {
  const { clock, notices } = tools;
  const state = await openLogState(tools);
  let { sequence, clock: trust } = state.data();
  /** Day file of every visit that can still be written to. */
  const dayOf = new Map<string, string>();
  /** Both clocks at the start of a visit, to see whether the wall clock is set meanwhile. */
  const began = new Map<string, { readonly wall: number; readonly elapsed: number }>();
  /** Starts go one after the other; an edit waits until the starts before it stand in the queue of their file. */
  let starting: Promise<unknown> = Promise.resolve();

  const shelf = createDayShelf(tools, {
    opened(day, { visits }) {
      for (const visit of visits) {
        dayOf.set(visit.id, day);
        sequence = Math.max(sequence, visit.sequence);
        if (visit.clock === 'steady') trust = { ...trust, trusted: Math.max(trust.trusted, Date.parse(visit.startedAt)) };
      }
    },
    closed(day) {
      for (const [visit, other] of dayOf) {
        if (other !== day) continue;
        dayOf.delete(visit);
        began.delete(visit);
      }
    },
  });

  const closeAllBut = async (day: string | null): Promise<void> => {
    for (const [other, store] of shelf.all()) if (other !== day) await store.update(allInterrupted);
  };

  const edit = async (visit: string, change: (record: VisitRecord) => VisitRecord): Promise<Result<null, VisitProblem>> => {
    await starting;
    const day = dayOf.get(visit);
    const store = day === undefined ? undefined : shelf.get(day);
    if (day === undefined || store === undefined) return failure('no-such-visit');
    const start = began.get(visit);
    const astray = start !== undefined && wentAstray(clock.now() - start.wall, clock.elapsed() - start.elapsed);
    if (astray) notices.add('clock-suspect', dayFileName(day));
    let found = false;
    const written = await store.update((data) => {
      const at = data.visits.findLastIndex((record) => record.id === visit);
      const before = data.visits[at];
      found = before !== undefined;
      if (before === undefined) return data;
      const next = astray ? doubted(change(before)) : change(before);
      // Parsed so that nothing is written that could not be read again.
      return next === before ? data : { ...data, visits: data.visits.with(at, visitRecord.parse(next)) };
    });
    return found ? written : failure('no-such-visit');
  };

  /** Moves the log to the day of a visit about to start and notes what the clock is worth. Done when that is on disk. */
  const moveTo = async (day: string, now: number): Written => {
    const before = state.data();
    ({ trust } = judgeClock(trust, now));
    if (trust.doubt !== null) notices.add('clock-suspect', dayFileName(day));
    await shelf.load(day);
    if (before.day === day && (before.clock.doubt === null) === (trust.doubt === null)) return success(null);
    // Waits for every earlier start in other files too, so that the sequence noted below is the highest.
    await closeAllBut(day);
    const dayBefore = before.day === day ? before.dayBefore : before.day;
    const written = await state.update(() => ({ sequence, day, dayBefore, clock: trust }));
    if (written.ok) await shelf.keepOnly([day, dayBefore]);
    return written;
  };

  const add = async (visit: string, settings: VisitSettings, day: string, now: number, content?: string): Written => {
    const store = await shelf.load(day);
    // Said again: the file may have been closed and opened once more while this visit waited its turn.
    dayOf.set(visit, day);
    const suspect = trust.doubt !== null;
    let given = 0;
    const result = await store.update((data) => {
      given = Math.max(sequence, data.visits.at(-1)?.sequence ?? 0) + 1;
      const record = visitRecord.parse({
        id: visit,
        kiosk: kiosk(),
        sequence: given,
        startedAt: new Date(now).toISOString(),
        seconds: 0,
        settings,
        ...(content === undefined ? {} : { content }),
        activities: [],
        ended: null,
        clock: suspect ? 'suspect' : 'steady',
      });
      // One person stands at the kiosk: whoever starts, the one before has gone.
      return { ...data, visits: [...allInterrupted(data).visits, record] };
    });
    if (result.ok) sequence = Math.max(sequence, given);
    return result;
  };

  const start = async (visit: string, settings: VisitSettings, content?: string): Written => {
    const now = clock.now();
    const day = dayInVietnam(now);
    dayOf.set(visit, day);
    began.set(visit, { wall: now, elapsed: clock.elapsed() });
    let written: Written = Promise.resolve(failure('storage-failed'));
    const before = starting;
    const enqueue = async (): Promise<void> => {
      await before;
      const moved = await moveTo(day, now);
      if (moved.ok) written = add(visit, settings, day, now, content);
    };
    const queued = enqueue();
    starting = queued.catch(() => {});
    let done = false;
    try {
      await queued;
      const result = await written;
      done = result.ok;
      return result;
    } catch (error) {
      return reportTrouble(tools, dayFileName(day), error);
    } finally {
      // Forgotten again where it failed, so that the page may repeat the call.
      if (!done) dayOf.delete(visit);
    }
  };

  await openRecentDays();
  return {
    async start(visit, settings, content) {
      if (!dayOf.has(visit)) return start(visit, settings, content);
      const again = await edit(visit, (record) => record);
      return again.ok ? again : failure('storage-failed');
    },
    record: (visit, seconds, settings, activity) =>
      edit(visit, (record) => withActivity(record, { seconds, settings }, activity)),
    async end(visit, seconds, settings, how) {
      const result = await edit(visit, (record) => closed(record, { seconds, settings }, how));
      if (result.ok) began.delete(visit);
      return result;
    },
    async assist(visit, change) {
      let refused = false;
      const result = await edit(visit, (record) => {
        const next = change(record);
        refused = next === null;
        return next === null || next === record.assist ? record : { ...record, assist: next };
      });
      return result.ok && refused ? failure('not-assisted') : result;
    },
    async find(visit) {
      await starting;
      const day = dayOf.get(visit);
      const visits = day === undefined ? [] : (shelf.get(day)?.data().visits ?? []);
      return visits.find((record) => record.id === visit) ?? null;
    },
    async holding() {
      await starting;
      const { day, dayBefore } = state.data();
      const stores = [...shelf.all()];
      const days = [...stores.map(([held]) => held), day, dayBefore].filter((held): held is string => held !== null);
      return { days, open: stores.some(([, store]) => store.data().visits.some((visit) => visit.ended === null)) };
    },
    async closeOpen() {
      await starting;
      await closeAllBut(null);
    },
    async today() {
      const day = dayInVietnam(clock.now());
      try {
        return success((await shelf.load(day)).data());
      } catch (error) {
        return reportTrouble(tools, dayFileName(day), error);
      }
    },
    async dayBefore() {
      const { day, dayBefore } = state.data();
      const before = day === dayInVietnam(clock.now()) ? dayBefore : day;
      if (before === null) return success([]);
      try {
        return success((await shelf.load(before)).data().visits);
      } catch (error) {
        return reportTrouble(tools, dayFileName(before), error);
      }
    },
    async settled() {
      await starting;
      await state.settled();
      for (const [, store] of shelf.all()) await store.settled();
    },
  };

  /**
   * Reads the files that may hold the highest sequence or an open visit. Where the state was lost, that is all of them; since
   * it may be one generation old, the newest is looked at too.
   */
  async function openRecentDays(): Promise<void> {
    const { day, dayBefore } = state.data();
    const stored = await storedDays(tools);
    const newest = stored.at(-1) ?? null;
    const recent = [day, dayBefore, newest];
    for (const name of day === null ? stored : recent) if (name !== null && stored.includes(name)) await shelf.load(name);
    await closeAllBut(null);
    await shelf.keepOnly(recent);
  }
}

function allInterrupted(data: DayVisits): DayVisits {
  if (data.visits.every((visit) => visit.ended !== null)) return data;
  return { ...data, visits: data.visits.map(interrupted) };
}
