import { join } from 'node:path';
import { success, type Result } from '#core/basics/result.ts';
import type { RunsTold } from '#core/watchdog/tell-runs.ts';
import { plansNow } from '#core/presentation/plans-now.ts';
import { contentMessages } from '#core/speech/content-messages.ts';
import { createFileCarriers } from '#services/carriers/file-carriers.ts';
import { findOnThisMachine } from '#services/carriers/find-carriers.ts';
import { CLIPS_FOLDER } from '#services/clips/clip-files.ts';
import { createFolderClips } from '#services/clips/folder-clips.ts';
import { readPageMessages } from '#services/clips/page-messages.ts';
import { openPack } from '#services/content/pack-store.ts';
import { systemZone } from '#services/diagnosis/machine-facts.ts';
import { createMachineDiagnosis } from '#services/diagnosis/machine-diagnosis.ts';
import { createFileLogger } from '#services/diagnostics/file-logger.ts';
import { createLogReader } from '#services/diagnostics/read-log.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { systemClock, type Clock } from '#services/environment/clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { createHelpBell } from '#services/help/timed-help-bell.ts';
import { startDailyRound } from '#services/keep/daily-round.ts';
import { createKeeper } from '#services/keep/file-keeper.ts';
import { overlaidContent } from '#services/overlay/overlaid-content.ts';
import { restingOverlay } from '#services/overlay/resting-overlay.ts';
import { openPackDesk } from '#services/packs/file-pack-desk.ts';
import { lookHere } from '#services/packs/look-at-pack.ts';
import { createPackWorkAside } from '#services/packs/pack-work-aside.ts';
import { createPresentationDesk } from '#services/presentation/kept-presentation-desk.ts';
import { createNoWindows } from '#services/presentation/no-windows.ts';
import type { PresentationWindows } from '#services/presentation/windows.ts';
import { printerDevices } from '#services/printing/device-files.ts';
import type { PrinterFactory } from '#services/printing/printer-factory.ts';
import type { Rasteriser } from '#services/printing/rasteriser.ts';
import { workHere } from '#services/report/report-work.ts';
import { createWorkAside } from '#services/report/work-aside.ts';
import { createPrintDesk } from '#services/printing/slip-desk.ts';
import type { Twin } from '#services/printing/twin/twin.ts';
import { isNewFolder, sampleSettings } from '#services/settings/sample-settings.ts';
import { createSessionDesk } from '#services/sessions/session-desk.ts';
import { createEspeakSpeaker } from '#services/speech/espeak-speaker.ts';
import type { Speaker } from '#services/speech/speaker.ts';
import { createTakehomePage } from '#services/takehome/file-takehome-page.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import type { OpenStoresOptions } from '#services/storage/open-stores.ts';
import { readLogState } from '#services/visits/log-state.ts';
import type { Handle } from './caller.ts';
import type { Context, Machine } from './context.ts';
import { createApp } from './create-app.ts';
import { createEventHub } from './event-hub.ts';
import { lookAtStart } from './look-at-start.ts';
import { missingPageFiles } from './missing-page-files.ts';
import { LOOK_AGAIN, lookForDisk, OPEN_AGAIN, openSomehow } from './open-somehow.ts';
import { createPageFiles } from './page-files.ts';
import { noClips, noPrinters } from './safe-parts.ts';
import { wireEvents } from './wire-events.ts';

/** What a host brings. */
export interface ComposeOptions {
  readonly host: 'web' | 'electron';
  readonly version: string;
  readonly dataFolder: string;
  readonly contentFolder: string;
  readonly pageFolder: string;
  /** Hashes of the page's files, written by the build; without it they are not looked at. */
  readonly pageFilesList?: string;
  /** What the page says by itself, written by the build. */
  readonly messagesFile: string;
  /** The page a practice is taken home in, written by the build. */
  readonly takehomeFile: string;
  readonly machine: Machine;
  /** The windows of a presentation; without them nobody opens any. */
  readonly windows?: PresentationWindows;
  /** The machine is started for demonstrations. */
  readonly demo?: boolean;
  /** How the runs of the program ended, for staff to see; left out where the host keeps no book of them. */
  readonly runs?: () => Promise<RunsTold>;
  readonly makeRasteriser: (tools: HostTools) => Rasteriser;
  readonly makeTwin: (tools: HostTools) => Twin;
  readonly makePrinters: (tools: HostTools) => PrinterFactory;
  /** The voice of the system, where nothing else is given. */
  readonly speaker?: Speaker;
  /** The program that makes reports in a thread of its own; without it they are made in this one. */
  readonly reportProgram?: string;
  /** The program that looks at content packs in a thread of its own; without it they are looked at in this one. */
  readonly packProgram?: string;
  /** Folders, besides sticks, that files may be carried away to. */
  readonly carrierFolders?: readonly string[];
  readonly checkOutput?: boolean;
  readonly clock?: Clock;
  /** Another disk than the machine's: demonstrations and tests. */
  readonly storage?: Partial<Pick<OpenStoresOptions, 'fileSystem' | 'takeLock' | 'hasher' | 'pause'>>;
}

export interface HostTools {
  readonly clock: Clock;
  readonly log: Logger;
  readonly fileSystem: FileSystem;
  readonly dataFolder: string;
}

export interface RunningApp {
  readonly handle: Handle;
  readonly context: Context;
  /** Resolves when the start was looked over and staff are told what it found. */
  readonly lookedOver: Promise<void>;
  /**
   * Waits for the last write, ends what was started on demand, gives the data folder back. `failing`: the host ends it because something
   * went wrong, and the next start is to know.
   */
  close(how?: 'in-order' | 'failing'): Promise<void>;
}

/** Builds the real service over a data folder: the one place where ports meet their implementations. */
export async function compose(options: ComposeOptions): Promise<Result<RunningApp, 'in-use'>> {
  const clock = options.clock ?? systemClock;
  const log = createFileLogger({ folder: join(options.dataFolder, 'logs'), clock });
  const notices = createNoticeBoard(clock, log);
  const disk = options.storage?.fileSystem ?? nodeFileSystem;
  const demo = options.demo === true;
  const isNew = demo && (await isNewFolder(disk, options.dataFolder));
  const opened = await openSomehow({
    ...options.storage,
    folder: options.dataFolder,
    fileSystem: disk,
    clock,
    ids: systemIds,
    log,
    notices,
    keepVisits: !demo,
  });
  if (!opened.ok) return opened;
  const { stores, fileSystem, notKept } = opened.value;
  const { safe } = stores.starts;
  if (isNew && notKept === null) await stores.settings.save(sampleSettings(stores.settings.read()));
  const windows = options.windows ?? createNoWindows();
  if (safe) notices.add('safe-start', '');
  const { visits, away, tallies, groups, settings, overlay, plans, staff, audit, resume, report, bundles, folder, keepFile } =
    stores;
  const packs = await openPackDesk({
    tools: stores.tools,
    builtInOnly: safe,
    builtIn: await openPack(options.contentFolder, { log, notices }),
    builtInFolder: options.contentFolder,
    program: options.version,
    work: options.packProgram === undefined ? lookHere : createPackWorkAside(options.packProgram),
    // What a room is being shown stays what it is, as it does for a visitor.
    visitOpen: async () => windows.isOpen() || (await visits.holding()).open,
  });
  const authored = packs.content;
  const content = overlaidContent(authored, safe ? restingOverlay(overlay) : overlay, clock);
  const tools: HostTools = { clock, log, fileSystem, dataFolder: folder };
  const rasteriser = options.makeRasteriser(tools);
  const twin = options.makeTwin(tools);
  const printing = createPrintDesk({
    content,
    settings,
    rasteriser,
    twin,
    printers: safe ? noPrinters : options.makePrinters(tools),
    settle: !safe,
    devices: () => printerDevices(fileSystem),
    clock,
    ids: systemIds,
    log,
    notices,
    journal: stores.printJournal,
  });
  const carriers = createFileCarriers({
    fileSystem: nodeFileSystem,
    find: findOnThisMachine(options.carrierFolders ?? []),
    ids: systemIds,
    log,
  });
  const keep = createKeeper({
    tools: stores.tools,
    file: keepFile,
    months: () => settings.read().retentionMonths,
    visits,
    away,
    report,
    audit,
    carriers,
    kiosk: () => settings.read().kiosk,
    program: options.version,
  });
  const speech = options.speaker ?? createEspeakSpeaker();
  const clips = safe
    ? noClips
    : createFolderClips({
        folder: join(folder, CLIPS_FOLDER),
        messages: async () => {
          const pack = content.pack();
          return [...(await readPageMessages(options.messagesFile, log)), ...(pack === null ? [] : contentMessages(pack))];
        },
        log,
      });
  const presentation = createPresentationDesk({
    file: stores.presentationFile,
    content,
    plansOf: (pack) => plansNow(pack, plans.plans()),
    windows,
    clock,
    ids: systemIds,
  });
  let pages = 0;
  const context: Context = {
    host: options.host,
    version: options.version,
    clock,
    ids: systemIds,
    log,
    notices,
    content,
    authored,
    visits,
    sessions: createSessionDesk(systemIds),
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
    packs,
    reportWork: options.reportProgram === undefined ? workHere : createWorkAside(options.reportProgram),
    printing,
    carriers,
    takehomePage: createTakehomePage(options.takehomeFile, log),
    keep,
    help: createHelpBell(clock),
    speech,
    clips,
    diagnosis: createMachineDiagnosis({
      host: options.host,
      version: options.version,
      verifyContent: () => packs.verify(),
      clock,
      log,
      authored,
      visits,
      settings,
      printing,
      speech,
      clips,
      disk: stores.tools,
      runs: options.runs,
      lastBackup: async () => {
        const last = keepFile.data().lastGoodBackup;
        return last === null ? null : Date.parse(last);
      },
    }),
    readLog: createLogReader(join(folder, 'logs')),
    events: createEventHub(),
    machine: options.machine,
    windows,
    presentation,
    run: { safe, notKept, demo, starts: stores.starts },
    // A page outlives a restart of the service and keeps its number: the next one must be greater even then.
    nextPage: () => (pages = Math.max(pages + 1, clock.now())),
  };
  wireEvents(context);
  // A run that keeps nothing, or may be failing for what it holds, lets nothing go and makes no backup by itself.
  const stopRounds = safe || notKept !== null ? () => {} : startDailyRound(keep, clock, log);
  const stopLooking =
    notKept === null
      ? () => {}
      : lookForDisk(disk, options.dataFolder, { clock, every: notKept === 'unreadable' ? OPEN_AGAIN : LOOK_AGAIN }, async () => {
          if (windows.isOpen() || stores.staff.who() !== null || (await visits.holding()).open) return false;
          options.machine.restart();
          return true;
        });
  const lookedOver = lookAtStart({
    clock: { clock, trust: () => readLogState(stores.tools), zone: systemZone },
    missing: async () =>
      options.pageFilesList === undefined ? null : missingPageFiles(options.pageFolder, options.pageFilesList),
    notices,
  }).catch((error: unknown) => log.error('start.defect', error));
  // A meeting the power was cut in goes on before the room; the host opens the windows as soon as it can.
  if (presentation.now() !== null) windows.open();
  log.info('service.started', { version: options.version, host: options.host });
  return success({
    handle: createApp(context, createPageFiles(options.pageFolder), { checkOutput: options.checkOutput ?? false }),
    context,
    lookedOver,
    async close(how = 'in-order') {
      stopRounds();
      stopLooking();
      await lookedOver;
      await rasteriser.close();
      await twin.close();
      await keep.settled();
      await printing.close();
      await packs.settled();
      if (how === 'in-order') await stores.starts.forgive();
      await stores.close();
      log.info('service.stopped');
    },
  });
}
