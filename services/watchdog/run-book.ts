import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseRecord, type RunRecord } from '#core/watchdog/run-record.ts';

/** What a host keeps between its runs. */
export interface RunBook {
  read(): RunRecord;
  /** Written before it answers: whoever calls may end the program with its next line. */
  change(change: (record: RunRecord) => RunRecord): void;
}

/**
 * The book of runs in a file of its own, apart from the data: it is wanted before anything else is opened, and where nothing else can be. A file
 * that cannot be read is empty, a disk that does not write keeps nothing; neither stops a start.
 */
export function openRunBook(path: string): RunBook {
  let record = parseRecord(textOf(path));
  return {
    read: () => record,
    change(change) {
      const next = change(record);
      if (next === record) return;
      record = next;
      write(path, JSON.stringify(next));
    },
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** A whole file takes the place of the former: a power cut leaves one of the two. */
function write(path: string, text: string): void {
  const beside = `${path}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const file = openSync(beside, 'w', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch {
    // Full, read-only or held by a scanner: this run still knows, the next one begins as if nothing had been.
  }
}
