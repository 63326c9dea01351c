import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { success } from '#core/basics/result.ts';
import type { DayPart, SumPart } from '#core/merge/bundle.ts';
import { overviewOf } from '#core/merge/overview.ts';
import { countVisits, merged } from '#core/report/count-visits.ts';
import { dayPlus, monthOf } from '#core/report/days.ts';
import { EMPTY } from '#core/report/totals.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import { packBundle } from '#services/merge/bundle-file.ts';
import { breathe } from '#services/environment/breathe.ts';
import { joinFiles, sumsByKiosk } from '#services/merge/join-files.ts';
import { filesOf } from '#services/merge/tell-kiosks.ts';
import { createWorkAside } from '#services/report/work-aside.ts';
import { join } from 'node:path';
import { bundleOf } from '#support/bundles.ts';
import { oneOf, seeded } from '#support/seeded.ts';
import { openedProcedure, runOf, uuid, visitAt } from '#support/visit-records.ts';
import type { Row } from './row.ts';

const KIOSKS = 10;
const VISITS = 100_000;
const DAYS = 5 * 365 + 1;
/** Single days are kept for a year, as retention does by itself; of what is older there are months. */
const KEPT = '2025-11';
const MARKS = ['alone', 'alone', 'hint', 'hand'] as const;

function dayOfVisits(day: string, count: number, random: () => number): readonly VisitRecord[] {
  return Array.from({ length: count }, (_, at) => {
    const script = `bai-${Math.floor(random() * 20)}`;
    const steps = Object.fromEntries(Array.from({ length: 12 }, (_step, step) => [`chang.buoc-${step}`, oneOf(MARKS, random)]));
    const times = Object.fromEntries(Object.keys(steps).map((step) => [step, Math.floor(random() * 60)]));
    const startedAt = new Date(Date.parse(`${day}T00:30:00Z`) + at * 300_000).toISOString();
    return visitAt(startedAt, {
      content: 'now',
      activities: [openedProcedure(script), runOf({ script, steps, times, hints: 3 })],
    });
  });
}

/** Ten kiosks of five years, all as busy: their bundles on ten sticks, joined from memory. */
export async function measure(): Promise<Row[]> {
  const random = seeded(10);
  const days = new Map<string, DayPart>();
  const sums = new Map<string, SumPart>();
  for (let at = 0; at < DAYS; at += 1) {
    const day = dayPlus('2026-11-26', -at);
    const count = Math.floor(((at + 1) * VISITS) / DAYS) - Math.floor((at * VISITS) / DAYS);
    const totals = countVisits(dayOfVisits(day, count, random));
    const month = monthOf(day);
    const before = sums.get(month);
    if (month >= KEPT) days.set(day, { print: 'a', totals });
    else
      sums.set(month, {
        covers: [...(before?.covers ?? []), day],
        totals: { ...merged(before?.totals ?? EMPTY, totals), days: {} },
      });
  }
  const bundles = new Map<string, Uint8Array>();
  const work = createWorkAside(join(process.cwd(), 'dist/node/report-work.js'));
  const packing = monitorEventLoopDelay({ resolution: 5 });
  packing.enable();
  const began = performance.now();
  for (let kiosk = 1; kiosk <= KIOSKS; kiosk += 1) {
    const empty = bundleOf(kiosk, 1, {}, { installation: randomUUID(), name: `quay-${kiosk}` });
    const own = new Map([...days].map(([day, { totals }]) => [day, { print: uuid(kiosk).replaceAll('-', ''), totals }] as const));
    bundles.set(`${kiosk}`, await packBundle({ ...empty, parts: { ...empty.parts, days: own, sums } }, breathe));
  }
  const packed = performance.now();
  packing.disable();
  const bytes = [...bundles.values()].reduce((sum, file) => sum + file.length, 0);

  // The reference: the same bytes unpacked and parsed, nothing looked at.
  const parseStart = performance.now();
  for (const file of bundles.values())
    for (const line of (await promisify(gunzip)(file)).toString('utf8').trimEnd().split('\n')) JSON.parse(line);
  const parsed = performance.now() - parseStart;

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const joinStart = performance.now();
  const { joined } = await joinFiles([...bundles.keys()], async (name) => success(bundles.get(name) ?? new Uint8Array()));
  const read = performance.now();
  const byKiosk = await sumsByKiosk(joined, null);
  const { all } = overviewOf(joined, byKiosk);
  const summed = performance.now();
  delay.disable();
  const writing = monitorEventLoopDelay({ resolution: 5 });
  writing.enable();
  if (all.visits !== KIOSKS * VISITS) throw new Error(`${all.visits} visits`);
  const files = await filesOf(joined, { range: null, language: 'vi', nameOf: () => null }, work);
  const written = performance.now();
  writing.disable();
  if (files === null) throw new Error('nothing to hand on');

  const what = `${KIOSKS} kiosks × ${VISITS.toLocaleString('en')} visits`;
  const seconds = (name: string, value: number, ratio: number | null = null): Row => ({
    name: `${name}, ${what}`,
    value: value / 1000,
    unit: 's',
    limit: null,
    ratio,
  });
  return [
    seconds('merge: packing', packed - began),
    {
      name: `merge: a bundle of ${VISITS.toLocaleString('en')} visits`,
      value: bytes / KIOSKS / 2 ** 20,
      unit: 'MiB',
      limit: null,
      ratio: null,
    },
    seconds('merge: reading and joining, against unpacking and parsing alone', read - joinStart, (read - joinStart) / parsed),
    seconds('merge: summing', summed - read),
    seconds('merge: hiding small cells and writing', written - summed),
    ...(
      [
        ['packing', packing],
        ['reading and summing', delay],
        ['hiding and writing', writing],
      ] as const
    ).map(([name, { max }]): Row => ({
      name: `merge: longest hold of the loop while ${name}`,
      value: max / 1e6,
      unit: 'ms',
      limit: 50,
      ratio: null,
    })),
    {
      name: `merge: memory at the end, ${what}`,
      value: process.memoryUsage().rss / 2 ** 20,
      unit: 'MiB',
      limit: null,
      ratio: null,
    },
  ];
}
