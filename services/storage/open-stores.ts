import { randomInt } from 'node:crypto';
import { failure, type Result, success } from '#core/basics/result.ts';
import type { AuditNote } from '#core/audit/entry.ts';
import type { AuditLog } from '#services/audit/audit-log.ts';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { type AwayBook, openAwayBook } from '#services/away/away-book.ts';
import { finishRestore, tidyRestore } from '#services/backup/finish-restore.ts';
import { keepNotices } from '#services/diagnostics/kept-notices.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { RestorableNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Ids } from '#services/environment/ids.ts';
import { type GroupBook, openGroupBook } from '#services/groups/group-book.ts';
import type { BundleDesk } from '#services/merge/bundle-desk.ts';
import { openBundleDesk } from '#services/merge/file-bundle-desk.ts';
import { openOverlay } from '#services/overlay/file-overlay-store.ts';
import type { OverlayStore } from '#services/overlay/overlay-store.ts';
import { type KeepState, openKeepFile } from '#services/keep/keep-file.ts';
import { type KeptPresentation, openPresentationFile } from '#services/presentation/presentation-file.ts';
import { openPlanBook } from '#services/plans/file-plan-book.ts';
import type { PlanBook } from '#services/plans/plan-book.ts';
import { openPrintJournal } from '#services/printing/journal/kept-journal.ts';
import type { PrintJournal } from '#services/printing/journal/print-journal.ts';
import { createReportDesk } from '#services/report/file-report-desk.ts';
import type { ReportDesk } from '#services/report/report-desk.ts';
import { openResumeDesk } from '#services/resume/file-resume-desk.ts';
import type { ResumeDesk } from '#services/resume/resume-desk.ts';
import { openSettings } from '#services/settings/file-settings-store.ts';
import type { ReplaceableSettings } from '#services/settings/settings-store.ts';
import { createPinDesk } from '#services/staff/pin-desk.ts';
import { createPinHasher, type PinHasher } from '#services/staff/pin-hasher.ts';
import { openStaffFile } from '#services/staff/staff-file.ts';
import type { StaffDesk } from '#services/staff/staff-desk.ts';
import { openStartBook, type StartBook } from '#services/starts/start-book.ts';
import { openTallyBook } from '#services/tallies/file-tally-book.ts';
import type { TallyBook } from '#services/tallies/tally-book.ts';
import { openVisitLog } from '#services/visits/day-visit-log.ts';
import type { VisitLog } from '#services/visits/visit-log.ts';
import { type DataFolderProblem, prepareDataFolder, tryDataFolder } from './data-folder.ts';
import { codeOf, type FileSystem } from './file-system.ts';
import { createMemoryFileSystem } from './memory-file-system.ts';
import type { Pause } from './retry-busy.ts';
import type { StorageTools } from './storage-tools.ts';
import type { Store } from './store.ts';
import { takeWriterLock, type TakeWriterLock } from './writer-lock.ts';

export interface OpenStoresOptions {
  readonly folder: string;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly notices: RestorableNoticeBoard;
  /** `takeNoLock` for storage in memory. */
  readonly takeLock?: TakeWriterLock;
  readonly hasher?: PinHasher;
  /** False: single visits are had in memory and go with the program. Nothing of them comes near the disk. */
  readonly keepVisits?: boolean;
  /** How a retry waits; by the clock where nothing else is said. */
  readonly pause?: Pause;
}

/** Why the data folder cannot be used. `in-use`: another kiosk program runs on it. `unreadable`: the disk fails at reading. */
export type StoresProblem = DataFolderProblem | 'in-use' | 'unreadable';

export interface Stores {
  /** The data folder with links resolved. */
  readonly folder: string;
  readonly starts: StartBook;
  readonly visits: VisitLog;
  readonly away: AwayBook;
  readonly tallies: TallyBook;
  readonly groups: GroupBook;
  readonly settings: ReplaceableSettings;
  readonly overlay: OverlayStore;
  readonly plans: PlanBook;
  readonly staff: StaffDesk;
  readonly audit: AuditLog;
  readonly resume: ResumeDesk;
  readonly report: ReportDesk;
  readonly bundles: BundleDesk;
  readonly keepFile: Store<KeepState>;
  readonly printJournal: PrintJournal;
  readonly presentationFile: Store<KeptPresentation>;
  /** What the stores were opened with. */
  readonly tools: StorageTools;
  /** Waits for the last write and gives the folder back. */
  close(): Promise<void>;
}

/** Opens everything that is kept in the data folder, for this program alone. */
export async function openStores(options: OpenStoresOptions): Promise<Result<Stores, StoresProblem>> {
  const { fileSystem, clock, log } = options;
  const folder = await prepareDataFolder(fileSystem, options.folder);
  if (!folder.ok) return folder;
  const lock = await (options.takeLock ?? takeWriterLock)(folder.value);
  if (!lock.ok) return lock;
  const giveBack = async <Problem>(problem: Problem): Promise<Result<never, Problem>> => {
    await lock.value.release();
    return failure(problem);
  };
  const trial = await tryDataFolder(fileSystem, folder.value);
  if (!trial.ok) return giveBack(trial.error);

  const pause: Pause = options.pause ?? ((milliseconds) => new Promise((resume) => clock.after(milliseconds, resume)));
  const { ids, notices } = options;
  const tools: StorageTools = { root: folder.value, fileSystem, clock, ids, log, notices, pause };
  /** Takes back what this try left on the disk, and lets go of it. */
  let undo = async (): Promise<void> => {};
  try {
    const starts = await openStartBook(tools);
    undo = () => starts.forgive().then(() => starts.settled());
    const restored = await finishRestore(tools);
    const board = await keepNotices(tools, notices);
    undo = async () => {
      board.stop();
      await starts.forgive();
      await Promise.all([board.settled(), starts.settled()]);
    };
    const settings = await openSettings(tools);
    const overlay = await openOverlay(tools);
    const plans = await openPlanBook(tools);
    const file = await openStaffFile(tools);
    const resume = await openResumeDesk(tools, (below) => randomInt(below));
    const visits = await openVisitLog(options.keepVisits === false ? inMemory(tools) : tools, () => settings.read().kiosk);
    const away = await openAwayBook(tools, () => settings.read().kiosk);
    const groups = await openGroupBook(tools, () => settings.read().kiosk);
    const tallies = openTallyBook(tools);
    const report = createReportDesk(tools);
    const bundles = await openBundleDesk(tools, settings, { away, groups, tallies });
    const keepFile = await openKeepFile(tools);
    const printJournal = await openPrintJournal(tools);
    const presentationFile = await openPresentationFile(tools);
    const hasher = options.hasher ?? createPinHasher();
    const audit = await openAuditLog(tools);
    if (restored !== null) await tidyRestore(tools, restored, audit);
    const witness = (note: AuditNote): void => {
      logNote(log, note);
      // A disk that refuses is told by the store; the act itself stands.
      void audit.record(note);
    };
    const staff = createPinDesk({ file, hasher, clock, witness, random: (below) => randomInt(below) });
    return success({
      folder: folder.value,
      starts,
      visits,
      away,
      tallies,
      groups,
      settings,
      overlay,
      plans,
      staff,
      audit,
      resume,
      report,
      bundles,
      keepFile,
      printJournal,
      presentationFile,
      tools,
      async close() {
        await Promise.all([
          starts.settled(),
          visits.settled(),
          away.settled(),
          tallies.settled(),
          groups.settled(),
          settings.settled(),
          overlay.settled(),
          plans.settled(),
          file.settled(),
          audit.settled(),
          resume.settled(),
          report.settled(),
          bundles.settled(),
          keepFile.settled(),
          printJournal.settled(),
          presentationFile.settled(),
          board.settled(),
        ]);
        await lock.value.release();
      },
    });
  } catch (error) {
    if (codeOf(error) === null) throw error;
    log.error('stores.unreadable', error);
    await undo();
    return giveBack('unreadable');
  }
}

function logNote(log: Logger, { act, about, outcome }: AuditNote): void {
  log.info(`audit.${act}`, { about, outcome });
}

/** The same tools over a disk of their own that nobody keeps. */
function inMemory(tools: StorageTools): StorageTools {
  const fileSystem = createMemoryFileSystem();
  fileSystem.putFolder(tools.root);
  return { ...tools, fileSystem };
}
