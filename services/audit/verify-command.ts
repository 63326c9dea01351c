import { parseArgs } from 'node:util';
import { dataFolderPath, type Surroundings } from '#services/storage/data-folder.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { verifyAudit } from './verify-audit.ts';

const USAGE = 'audit:verify [--data DIR]';

/** Says in words whether the audit holds. Answers the exit code: 0 it holds, 1 it does not, 2 a wrong call. */
export async function verifyCommand(
  parameters: readonly string[],
  surroundings: Surroundings,
  say: (line: string) => void,
): Promise<number> {
  const data = readData(parameters);
  if (data === undefined) {
    say(`Usage: npm run ${USAGE}`);
    return 2;
  }
  const root = dataFolderPath(data, surroundings);
  const { entries, head, faults, unreadable, purged } = await verifyAudit({
    root,
    fileSystem: nodeFileSystem,
    pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  });
  for (const name of unreadable) say(`${name}: cannot be read, or was changed by another program`);
  for (const { sequence, fault } of faults)
    say(
      fault === 'changed'
        ? `entry ${sequence}: its words were changed after it was written`
        : `entry ${sequence}: what stood before it is missing or was changed`,
    );
  for (const { kind, month, files, records } of purged.purges)
    say(`let go: ${kind} of ${month}, ${files} files, ${records} records`);
  for (const month of purged.unproved) say(`${month}: its days are gone, and no entry says that exactly these went`);
  for (const month of purged.lostSums) say(`${month}: its days were let go, and their sum is not there`);
  const broken = faults.length + unreadable.length + purged.unproved.length + purged.lostSums.length > 0;
  say(`${entries} entries, newest ${head.hash}: ${broken ? 'the chain does NOT hold' : 'the chain holds'}`);
  return broken ? 1 : 0;
}

/** Null where no folder was named, undefined for a call that says something else. */
function readData(parameters: readonly string[]): string | null | undefined {
  try {
    return parseArgs({ args: [...parameters], options: { data: { type: 'string' } } }).values.data ?? null;
  } catch {
    return undefined;
  }
}
