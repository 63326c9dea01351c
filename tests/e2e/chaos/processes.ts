import { readdir, readFile } from 'node:fs/promises';

/** Ticks of the clock in a second, of which the start of a process is told. */
const TICKS = 100;

interface Found {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

async function everyProcess(): Promise<readonly Found[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid): Promise<Found | null> => {
      try {
        const [stat, command] = await Promise.all([
          readFile(`/proc/${pid}/stat`, 'utf8'),
          readFile(`/proc/${pid}/cmdline`, 'utf8'),
        ]);
        // After the name, which may hold blanks: the state, then the parent.
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return { pid: Number(pid), parent, command: command.replaceAll('\0', ' ') };
      } catch {
        // It ended while it was looked at.
        return null;
      }
    }),
  );
  return found.filter((one) => one !== null);
}

/** Processes below one, of which the command says so. Linux only. */
export async function below(pid: number, says: string): Promise<readonly number[]> {
  const all = await everyProcess();
  const family = new Set([pid]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const one of all) if (family.has(one.parent)) family.add(one.pid);
  }
  return all.filter((one) => one.pid !== pid && family.has(one.pid) && one.command.includes(says)).map((one) => one.pid);
}

/** Ends them without a word, as a power cut does. */
export function killHard(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }
}

/** How long ago it began, in ms. */
export async function ageOf(pid: number): Promise<number> {
  const [stat, uptime] = await Promise.all([readFile(`/proc/${pid}/stat`, 'utf8'), readFile('/proc/uptime', 'utf8')]);
  const began = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]) / TICKS;
  return (Number(uptime.split(' ')[0]) - began) * 1000;
}
