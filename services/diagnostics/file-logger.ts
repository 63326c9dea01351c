import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import electronLog from 'electron-log/node';
import type { Clock } from '#services/environment/clock.ts';
import type { LogEvent, LogFields, Logger } from './logger.ts';
import { reduceError } from './reduce-error.ts';

/** A month of a busy kiosk is well under a megabyte; five old files are half a year. */
const FILE_BYTES = 1024 * 1024;
const OLD_FILES = 5;

export interface FileLoggerOptions {
  /** Folder for the files; made where it is missing. */
  readonly folder: string;
  readonly clock: Clock;
  /** Bytes after which a new file begins. */
  readonly fileBytes?: number;
}

/**
 * The technical log: one JSON object a line in `kiosk.log`, older files `kiosk.1.log` to `kiosk.5.log`. Lines are written at
 * once, so that the last one before a crash is there. A folder that cannot be written silences the log, nothing else.
 */
export function createFileLogger({ folder, clock, fileBytes = FILE_BYTES }: FileLoggerOptions): Logger {
  // The default logger prints its own troubles to the terminal, with paths and messages; ours go nowhere.
  electronLog.transports.console.writeFn = () => {};
  const logger = electronLog.create({ logId: folder });
  for (const name of ['console', 'ipc', 'remote']) {
    const transport = logger.transports[name];
    if (transport) transport.level = false;
  }
  const { file } = logger.transports;
  // Without a name it looks for a package.json, which a packaged program does not have.
  file.setAppName('goc-so');
  file.resolvePathFn = () => join(folder, 'kiosk.log');
  file.level = 'info';
  file.maxSize = fileBytes;
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.transforms = [({ data }) => JSON.stringify(data[0])];
  file.archiveLogFn = () => moveOn(folder);

  let made = false;
  /** Before the first line: the logger would make the folder as open as the machine makes any. */
  const makeFolder = (): void => {
    if (made) return;
    made = true;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    } catch {
      // A log that cannot be written is silent.
    }
  };
  const line = (level: 'info' | 'warn' | 'error', event: LogEvent, fields: LogFields): void => {
    makeFolder();
    logger[level]({ time: new Date(clock.now()).toISOString(), level, event, ...harmless(fields) });
  };
  return {
    info: (event, fields = {}) => line('info', event, fields),
    warn: (event, fields = {}) => line('warn', event, fields),
    error: (event, error, fields = {}) => {
      const { name, code, at } = reduceError(error);
      line('error', event, { ...fields, error: name, ...(code === null ? {} : { code }), ...(at === null ? {} : { at }) });
    },
  };
}

/** kiosk.4.log becomes kiosk.5.log, and so on; kiosk.log becomes kiosk.1.log. */
function moveOn(folder: string): void {
  for (let number = OLD_FILES; number >= 1; number -= 1) {
    const from = join(folder, number === 1 ? 'kiosk.log' : `kiosk.${number - 1}.log`);
    try {
      renameSync(from, join(folder, `kiosk.${number}.log`));
    } catch {
      // Not there yet; or held open by a scanner, and then the present file just starts over.
      if (number === 1) rmSync(from, { force: true });
    }
  }
}

/** Ids, names, numbers. Anything with a space or beyond Latin letters is a sentence and has no place here. */
function harmless(fields: LogFields): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === 'string' && !/^[\w.:@/\\+~-]{0,160}$/.test(value) ? '(dropped)' : value,
    ]),
  );
}
