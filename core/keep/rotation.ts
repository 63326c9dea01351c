import { dayPlus } from '../report/days.ts';

/** Backups that stay: the newest of each of the last seven days that have one, and of each of the last four weeks. */
export const KEPT_DAYS = 7;
export const KEPT_WEEKS = 4;

/** What a backup's name says. */
export interface ArchiveName {
  readonly file: string;
  /** Which installation made it: two kiosks of one name must not rotate each other's. */
  readonly machine: string;
  /** Moment it was made, digits of UTC that sort by their letters: `20261126-103000`. */
  readonly stamp: string;
  /** YYYY-MM-DD of it. */
  readonly day: string;
}

/** `goc-so-backup-kiosk-1-1a2b3c4d-20261126-103000.zip` */
export function archiveName(kiosk: string, machine: string, now: number): string {
  const [day = '', time = ''] = new Date(now).toISOString().split('T');
  return `goc-so-backup-${kiosk}-${machine}-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}.zip`;
}

/** Null for a file that is no backup of ours: such a file is never touched. */
export function readArchiveName(file: string): ArchiveName | null {
  const [, machine = '', year, month, date, time] =
    /^goc-so-backup-[a-z0-9-]{1,40}-([0-9a-f]{8})-(20\d{2})(\d{2})(\d{2})-(\d{6})\.zip$/.exec(file) ?? [];
  if (year === undefined) return null;
  return { file, machine, stamp: `${year}${month}${date}-${time}`, day: `${year}-${month}-${date}` };
}

/**
 * Which backups of a machine may go, oldest first. Never the newest, never what it did not make, and never the one that was `written` just
 * now: by a clock that was set back its name is the oldest of all.
 */
export function outlived(files: readonly string[], machine: string, written: string | null = null): readonly string[] {
  const own = files
    .map(readArchiveName)
    .filter((one): one is ArchiveName => one !== null && one.machine === machine)
    .toSorted((one, other) => (one.stamp < other.stamp ? 1 : -1));
  const stays = new Set([
    ...newestOf(own, KEPT_DAYS, ({ day }) => day),
    ...newestOf(own, KEPT_WEEKS, ({ day }) => mondayOf(day)),
  ]);
  return own
    .filter(({ file }) => file !== written && !stays.has(file))
    .map(({ file }) => file)
    .toReversed();
}

/** The newest of each of so many periods. `own` is newest first. */
function newestOf(own: readonly ArchiveName[], most: number, periodOf: (one: ArchiveName) => string): readonly string[] {
  const found = new Map<string, string>();
  for (const one of own) {
    const period = periodOf(one);
    if (!found.has(period) && found.size < most) found.set(period, one.file);
  }
  return [...found.values()];
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  // A name may hold a day no month has: it is a period of its own.
  return Number.isNaN(date.getTime()) ? day : dayPlus(day, -((date.getUTCDay() + 6) % 7));
}
