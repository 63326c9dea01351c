import { LANGUAGES, TEXT_SIZES, THEMES } from '#core/basics/language.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { dayPlus } from '#core/report/days.ts';
import { allSteps } from '#core/simulation/selectors.ts';
import { MARKS, type Rung } from '#core/simulation/types.ts';
import { contentMark } from '#core/visit/content-mark.ts';
import { FACES } from '#core/visit/faces.ts';
import { type Activity, HOW_ENDED, type VisitRecord } from '#core/visit/record.ts';
import { openDay } from '#services/visits/day-store.ts';
import { oneOf, seeded } from './seeded.ts';
import { systemTools } from './system-tools.ts';
import { uuid } from './visit-records.ts';

const RUNGS_TRIED: readonly Rung[] = ['watch', 'guided', 'guided', 'practice'];

/** Leaves a data folder as an office would after so many days of so many visits, the last of them today. The same every time. */
export async function keepVisits(
  folder: string,
  pack: ContentPack,
  { today, days, aDay }: { readonly today: string; readonly days: number; readonly aDay: number },
): Promise<readonly VisitRecord[]> {
  const random = seeded(20);
  const all: VisitRecord[] = [];
  for (let back = days - 1; back >= 0; back -= 1) {
    const day = dayPlus(today, -back);
    const visits = Array.from({ length: aDay }, (_, at) => someVisit(pack, day, all.length + at + 1, random));
    const store = await openDay(systemTools(folder), day);
    const written = await store.update((data) => ({ ...data, visits }));
    if (!written.ok) throw new Error(written.error);
    await store.settled();
    all.push(...visits);
  }
  return all;
}

function someVisit(pack: ContentPack, day: string, sequence: number, random: () => number): VisitRecord {
  const minutes = Math.floor(random() * 540);
  // Some are looked for far more often than others.
  const procedure = oneOf(pack.procedures.slice(0, 1 + Math.floor(random() * random() * pack.procedures.length)), random);
  const activities: Activity[] = [];
  const next = { at: 5, seconds: 40 };
  if (random() > 0.1) activities.push({ ...next, id: uuid(sequence * 10 + 1), kind: 'procedure', procedure: procedure.id });
  const script = pack.scripts.find(({ id }) => id === procedure.script);
  if (activities.length > 0 && script !== undefined) {
    const rung = oneOf(RUNGS_TRIED, random);
    const steps = allSteps(script).slice(0, 6);
    const mark = (at: number) => (random() < at / 8 ? (random() < 0.7 ? MARKS[1] : MARKS[2]) : MARKS[0]);
    const marks = rung === 'watch' ? {} : Object.fromEntries(steps.map(({ id }, at) => [id, mark(at)]));
    const times = Object.fromEntries(Object.keys(marks).map((id) => [id, Math.floor(5 + random() * 60)]));
    const run = { script: script.id, rung, steps: marks, hints: 1, stuck: null, finished: random() < 0.8, times } as const;
    activities.push({ ...next, id: uuid(sequence * 10 + 2), kind: 'simulation', ...run });
    const felt = { script: script.id, rung, face: FACES[sequence % 5] ?? 'easy' };
    if (run.finished && sequence % 4 === 0) activities.push({ ...next, id: uuid(sequence * 10 + 4), kind: 'felt', ...felt });
  }
  if (activities.length > 0 && random() < 0.3) {
    const outcome = oneOf(['sent', 'sent', 'screen', 'failed'] as const, random);
    activities.push({ ...next, id: uuid(sequence * 10 + 3), kind: 'slip', procedure: procedure.id, paper: 'a5', outcome });
  }
  return {
    id: uuid(sequence * 10),
    kiosk: 'kiosk-1',
    sequence,
    startedAt: new Date(Date.parse(`${day}T00:30:00Z`) + minutes * 60_000).toISOString(),
    seconds: Math.floor(60 + random() * 900),
    settings: {
      language: random() < 0.9 ? 'vi' : oneOf(LANGUAGES, random),
      textSize: oneOf(TEXT_SIZES, random),
      theme: random() < 0.8 ? 'default' : oneOf(THEMES, random),
    },
    // The content changed on the way.
    content: sequence % 3 === 0 ? contentMark(pack.version) : 'former',
    activities,
    ended: oneOf(HOW_ENDED, random),
    clock: 'steady',
  };
}
