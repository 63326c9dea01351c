import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A line of the technical log as far as it may leave the machine: which trouble, when and where in the program; nothing it was about. */
export interface LogLine {
  readonly time: string;
  readonly level: 'warn' | 'error';
  readonly event: string;
  readonly error: string | null;
  readonly code: string | null;
  /** File, line and column in our own source. */
  readonly at: string | null;
}

/** Troubles of the log, oldest first. */
export type ReadLog = () => Promise<readonly LogLine[]>;

/** The present file and the one before it: weeks of a quiet kiosk, hours of one in trouble. */
const FILES = ['kiosk.1.log', 'kiosk.log'];
const MOST = 2000;

export function createLogReader(folder: string): ReadLog {
  return async () => {
    const texts = await Promise.all(FILES.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
    return texts
      .flatMap((text) => text.split('\n'))
      .flatMap(lineOf)
      .slice(-MOST);
  };
}

/** Nothing for a line that is none, and for what is no trouble: an act of staff among the latter. */
export function lineOf(text: string): readonly LogLine[] {
  // Most lines are no trouble, and a look is cheaper than parsing them.
  if (!text.includes('"level":"warn"') && !text.includes('"level":"error"')) return [];
  try {
    const { time, level, event, error, code, at, name, position } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (
      (level !== 'warn' && level !== 'error') ||
      !fits(time, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/) ||
      !fits(event, /^[a-z]+\.[A-Za-z-]+$/)
    )
      return [];
    return [
      {
        time,
        level,
        event,
        // A defect of the page says the same in words of its own.
        error: kept(error ?? name, /^[A-Za-z]\w{0,59}$/),
        code: kept(code, /^[A-Z][A-Z0-9_]{1,40}$/),
        at: kept(at ?? position, /^[\w./-]{1,150}:\d+:\d+$/),
      },
    ];
  } catch {
    // The last line of a program that died may be half a line.
    return [];
  }
}

function fits(value: unknown, shape: RegExp): value is string {
  return typeof value === 'string' && shape.test(value);
}

function kept(value: unknown, shape: RegExp): string | null {
  return fits(value, shape) ? value : null;
}
