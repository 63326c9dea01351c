import { DAY } from '../basics/durations.ts';
import type { RunRecord } from './run-record.ts';

/** So many deaths so close to each other, and the graphics card is left alone: drivers of old office machines. */
const DEATHS = { times: 3, within: DAY } as const;
/** A driver may have been mended since: then the card is tried again. */
const TRIED_AGAIN = 30 * DAY;

/** The process of the graphics card died. From the third time within a day on, the next run draws without it. */
export function gpuDied(record: RunRecord, now: number): RunRecord {
  const gpuDeaths = [...record.gpuDeaths, now].slice(-DEATHS.times);
  const close = gpuDeaths.filter((time) => Math.abs(now - time) < DEATHS.within).length >= DEATHS.times;
  return { ...record, gpuDeaths, softwareSince: close ? (record.softwareSince ?? now) : record.softwareSince };
}

/** Whether a run that begins now draws without the graphics card. A clock that is off by more than a month, either way, ends it. */
export function drawsInSoftware({ softwareSince }: RunRecord, now: number): boolean {
  return softwareSince !== null && Math.abs(now - softwareSince) < TRIED_AGAIN;
}

/** The record as it stands for a run that begins now: after its time the mark is gone, with what led to it. */
export function gpuTriedAgain(record: RunRecord, now: number): RunRecord {
  if (record.softwareSince === null || drawsInSoftware(record, now)) return record;
  return { ...record, gpuDeaths: [], softwareSince: null };
}
