/**
 * The technical log. Events are named, fields are ids and numbers: there is no way to pass a sentence, so nothing a
 * visitor typed can be logged.
 */
export interface Logger {
  info(event: LogEvent, fields?: LogFields): void;
  warn(event: LogEvent, fields?: LogFields): void;
  /** A defect. `error` is reduced to its class and own source position before it is written. */
  error(event: LogEvent, error: unknown, fields?: LogFields): void;
}

/** `noun.happened`, lower case. */
export type LogEvent = `${string}.${string}`;
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export const silentLogger: Logger = { info: () => {}, warn: () => {}, error: () => {} };
