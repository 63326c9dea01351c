import { join } from 'node:path';
import { DAY } from '#core/basics/durations.ts';
import { failure, type Result, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { archiveName, outlived, readArchiveName } from '#core/keep/rotation.ts';
import { checkArchive } from '#services/backup/open-archive.ts';
import { makeArchive } from '#services/backup/make-archive.ts';
import { stageRestore } from '#services/backup/stage-restore.ts';
import type { Carriers } from '#services/carriers/carriers.ts';
import { removeTree } from '#services/storage/file-tree.ts';
import { codeOf } from '#services/storage/file-system.ts';
import { reportTrouble } from '#services/storage/report-trouble.ts';
import type { BackupMade, BackupProblem, Keeper, StoredArchive } from './keeper.ts';
import { clockIsSure, purge, type PurgeParts, type PurgeProblem, stuckMonths, type StuckMonth } from './purge.ts';

export interface KeeperParts extends Omit<PurgeParts, 'audit'> {
  readonly audit: PurgeParts['audit'] & { head(): { readonly sequence: number; readonly hash: string } };
  readonly carriers: Carriers;
  readonly kiosk: () => string;
  /** Version of the program. */
  readonly program: string;
}

export interface FileKeeper extends Keeper {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** What a restore put aside stays this long. */
const ASIDE_DAYS = 30;
const PUT_ASIDE = /^before-restore-(\d{4})(\d{2})(\d{2})T\d{6}Z$/;

export function createKeeper(parts: KeeperParts): FileKeeper {
  const { tools, file, carriers, audit } = parts;
  const { clock, notices, log } = tools;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting: PurgeProblem | null = null;
  let stuck: readonly StuckMonth[] = [];
  /** Days on which the daily round was made to its end, in this run of the program. */
  let letGo = '';

  /** One after the other: what is being packed must not be let go meanwhile. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };
  const putAside = async (): Promise<readonly string[]> =>
    (await tools.fileSystem.list(tools.root)).filter((name) => PUT_ASIDE.test(name)).toSorted();

  const machine = async (): Promise<Result<string, 'storage-failed'>> => {
    const known = file.data().machine;
    if (known !== null) return success(known);
    const made = tools.ids.uuid().slice(0, 8);
    const written = await file.update((data) => ({ ...data, machine: data.machine ?? made }));
    return written.ok ? success(file.data().machine ?? made) : written;
  };

  const backUp = async (carrier: string): Promise<Result<BackupMade, BackupProblem>> => {
    // Packing reads everything there is: not for a stick in somebody’s pocket.
    if (!(await carriers.list()).some(({ id }) => id === carrier)) return failure('carrier-gone');
    const own = await machine();
    if (!own.ok) return own;
    const { bytes, manifest } = await makeArchive(tools, { program: parts.program, kiosk: parts.kiosk() });
    const name = archiveName(parts.kiosk(), own.value, clock.now());
    let written = await carriers.write(carrier, name, bytes);
    if (!written.ok && written.error === 'carrier-full') {
      // Only what would go anyway: a full stick never costs a backup that is still wanted.
      await rotate(carrier, own.value, null);
      written = await carriers.write(carrier, name, bytes);
    }
    if (!written.ok) return written;
    const back = await carriers.read(carrier, name);
    if (!back.ok) return failure(back.error === 'no-file' || back.error === 'too-large' ? 'not-verified' : back.error);
    if (!(await checkArchive(back.value, parts.program)).ok) {
      await carriers.remove(carrier, name);
      return failure('not-verified');
    }
    await rotate(carrier, own.value, name);
    return success({ file: name, bytes: bytes.length, files: manifest.files.length });
  };
  const rotate = async (carrier: string, own: string, written: string | null): Promise<void> => {
    const there = await carriers.files(carrier);
    if (!there.ok) return;
    for (const name of outlived(
      there.value.map((one) => one.name),
      own,
      written,
    ))
      await carriers.remove(carrier, name);
  };
  /** Backs up and remembers what came of it. */
  const backUpNoted = async (carrier: string): Promise<Result<BackupMade, BackupProblem>> => {
    let made: Result<BackupMade, BackupProblem>;
    try {
      made = await backUp(carrier);
    } catch (error) {
      made = reportTrouble(tools, 'backup', error);
    }
    const at = new Date(clock.now()).toISOString();
    const { ok } = made;
    const lastBackup = {
      at,
      outcome: ok ? ('done' as const) : made.error,
      ...(ok ? made.value : { file: null, bytes: 0, files: 0 }),
    };
    await file.update((data) => ({ ...data, lastBackup, ...(ok ? { lastGoodBackup: at } : {}) }));
    log.info('keep.backed-up', { outcome: lastBackup.outcome, bytes: lastBackup.bytes, files: lastBackup.files });
    return made;
  };

  const letOldGo = async (): Promise<void> => {
    const gone = await purge(parts);
    waiting = gone.ok ? null : gone.error;
    stuck = waiting === 'unreadable-days' ? await stuckMonths(parts) : [];
    if (waiting === 'visit-open') return;
    letGo = dayInVietnam(clock.now());
    if (waiting !== null) notices.add('purge-waits', waiting);
    const asides = await putAside();
    if (asides.length === 0 || !(await clockIsSure(parts))) return;
    for (const name of asides) {
      const [, year, month, date] = PUT_ASIDE.exec(name) ?? [];
      if (clock.now() - Date.parse(`${year}-${month}-${date}T00:00:00Z`) > ASIDE_DAYS * DAY)
        await removeTree(tools.fileSystem, join(tools.root, name));
    }
  };

  const daily = async (): Promise<void> => {
    const today = dayInVietnam(clock.now());
    try {
      if (letGo !== today) await letOldGo();
      const { carrier, lastBackup, lastGoodBackup } = file.data();
      const done = lastGoodBackup !== null && dayInVietnam(Date.parse(lastGoodBackup)) === today;
      if (carrier === null || done || (await parts.visits.holding()).open) return;
      const made = await backUpNoted(carrier);
      if (!made.ok) notices.add('backup-failed', made.error);
      // Tried every ten minutes: told once a day, and when it is something else.
      const said = lastBackup !== null && dayInVietnam(Date.parse(lastBackup.at)) === today ? lastBackup.outcome : null;
      if (!made.ok && made.error === said) return;
      await audit.record({
        who: null,
        act: 'backup.made',
        about: made.ok ? made.value.file : made.error,
        outcome: made.ok ? 'done' : 'failed',
      });
    } catch (error) {
      // Tried again at the next look; a defect is thrown on.
      if (codeOf(error) === null) throw error;
      log.error('keep.failed', error);
    }
  };

  return {
    async status() {
      const { plan: _plan, machine: _machine, ...others } = file.data();
      return { ...others, months: parts.months(), today: dayInVietnam(clock.now()), waiting, stuck, putAside: await putAside() };
    },
    choose: (carrier) => file.update((data) => ({ ...data, carrier })),
    async confirm(day) {
      if (day !== dayInVietnam(clock.now())) return failure('other-day');
      const written = await file.update((data) => ({ ...data, confirmed: day }));
      if (written.ok) {
        waiting = null;
        letGo = '';
      }
      return written;
    },
    letGo: (month) =>
      inTurn(async () => {
        // Looked at anew: what somebody mended meanwhile goes by itself, with all that is in it.
        if (!(await stuckMonths(parts)).some((one) => one.month === month)) return failure('not-stuck');
        const gone = await purge(parts, month).catch((error: unknown) => reportTrouble(tools, 'purge', error));
        waiting = gone.ok ? null : gone.error;
        stuck = await stuckMonths(parts);
        if (!gone.ok && (gone.error !== 'unreadable-days' || stuck.some((one) => one.month === month))) return gone;
        return success(null);
      }),
    backUp: (carrier) => inTurn(() => backUpNoted(carrier)),
    async archives(carrier) {
      const there = await carriers.files(carrier);
      if (!there.ok) return there;
      const own = file.data().machine;
      return success(
        there.value
          .flatMap(({ name, bytes }): StoredArchive[] => {
            const read = readArchiveName(name);
            return read === null ? [] : [{ file: name, bytes, stamp: read.stamp, own: read.machine === own }];
          })
          .toSorted((one, other) => (one.stamp < other.stamp ? 1 : -1)),
      );
    },
    restore: (carrier, name, who) =>
      inTurn(async () => {
        const read = await carriers.read(carrier, name);
        // What is larger than we read back we never called a backup.
        if (!read.ok) return failure(read.error === 'too-large' ? 'not-ours' : read.error);
        return stageRestore(tools, { archive: name, bytes: read.value, who, program: parts.program, head: audit.head() });
      }),
    daily: () => inTurn(daily),
    again() {
      letGo = '';
      return inTurn(daily);
    },
    async settled() {
      await turn;
      await file.settled();
    },
  };
}
