import { writeSync } from 'node:fs';
import { systemClock } from '#services/environment/clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { openForTest, PLAIN, simulation, visitId } from './visits-on-disk.ts';

/**
 * A service that does nothing but write visits, until somebody kills it. Says on its output what is on disk: `ready`, then
 * `start 17`, `record 17 51`, `end 17`. Run as: kill-writer FOLDER FIRST-NUMBER.
 */
const [folder = '', first = '1'] = process.argv.slice(2);

/** Straight to the pipe: a line that was promised must not die in a buffer with this process. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

const { result, notices } = await openForTest(nodeFileSystem, folder, systemClock, { ids: systemIds });
if (!result.ok) {
  say(`problem ${result.error}`);
  process.exit(1);
}
for (const { kind, about } of notices.list()) say(`notice ${kind} ${about}`);
const { visits } = result.value;
say('ready');

async function oneVisit(number: number): Promise<void> {
  const visit = visitId(number);
  if ((await visits.start(visit, PLAIN)).ok) say(`start ${number}`);
  // Two at once, so that some kills fall into a write that serves more than one caller.
  const activities = [number * 3, number * 3 + 1];
  await Promise.all(
    activities.map(async (activity) => {
      if ((await visits.record(visit, 20, PLAIN, simulation(activity))).ok) say(`record ${number} ${activity}`);
    }),
  );
  if ((await visits.end(visit, 60, PLAIN, 'done')).ok) say(`end ${number}`);
}

for (let number = Number(first); ; number += 1) await oneVisit(number);
