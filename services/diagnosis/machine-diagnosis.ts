import { join } from 'node:path';
import type { RunsTold } from '#core/watchdog/tell-runs.ts';
import type { Context } from '#services/app/context.ts';
import type { PackVerdict } from '#services/content/verify-pack.ts';
import { createLogReader } from '#services/diagnostics/read-log.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { readLogState } from '#services/visits/log-state.ts';
import { checkAudit } from './check-audit.ts';
import { checkBackup } from './check-backup.ts';
import { checkClock } from './check-clock.ts';
import { checkContent } from './check-content.ts';
import { checkData } from './check-data.ts';
import { checkDisk } from './check-disk.ts';
import { checkErrors } from './check-errors.ts';
import { checkPrintTest } from './check-print-test.ts';
import { checkOfficePrinter, checkPrinter } from './check-printer.ts';
import { checkProgram } from './check-program.ts';
import { checkRun } from './check-run.ts';
import { checkStarts } from './check-starts.ts';
import { checkVoice } from './check-voice.ts';
import { createDiagnosis, type Diagnosis } from './diagnosis.ts';
import { freeBytesOf, runFacts, systemName, systemZone } from './machine-facts.ts';

export interface DiagnosisParts extends Pick<
  Context,
  'host' | 'version' | 'clock' | 'log' | 'authored' | 'visits' | 'settings' | 'printing' | 'speech' | 'clips'
> {
  readonly disk: Pick<StorageTools, 'root' | 'fileSystem' | 'pause'>;
  /** The content in use, held against its hashes anew. */
  readonly verifyContent: () => Promise<PackVerdict>;
  /** When a backup last succeeded; left out where nothing makes any. */
  readonly lastBackup?: () => Promise<number | null>;
  /** How the runs of the program ended; left out where the host does not know. */
  readonly runs?: (() => Promise<RunsTold>) | undefined;
}

/** The real machine behind the checks. */
export function createMachineDiagnosis(parts: DiagnosisParts): Diagnosis {
  const {
    host,
    version,
    clock,
    log,
    authored,
    visits,
    settings,
    printing,
    speech,
    clips,
    disk,
    verifyContent,
    lastBackup,
    runs,
  } = parts;
  const marked = async (): Promise<number | null> => {
    const today = await visits.today();
    return today.ok ? today.value.visits.filter((visit) => visit.clock === 'suspect').length : null;
  };
  return createDiagnosis({ clock, log }, [
    checkProgram({ version, host, node: process.version, system: systemName() }),
    checkContent({ shown: () => authored.pack()?.version ?? null, verify: verifyContent }),
    checkDisk(() => freeBytesOf(disk.root)),
    checkData(disk),
    checkAudit(disk),
    checkClock({ clock, trust: () => readLogState(disk), marked, zone: systemZone }),
    checkPrinter((use) => printing.state(use)),
    checkOfficePrinter(
      (use) => printing.state(use),
      () => settings.read(),
    ),
    checkPrintTest(clock, () => settings.read()),
    checkVoice(speech, clips),
    ...(lastBackup === undefined ? [] : [checkBackup(clock, lastBackup)]),
    checkErrors(clock, createLogReader(join(disk.root, 'logs'))),
    ...(runs === undefined ? [] : [checkStarts(runs)]),
    checkRun(runFacts),
  ]);
}
