import { delimiter, isAbsolute } from 'node:path';

/** Folders named in `KIOSK_CARRY`, divided as in PATH: a share of the office's network, say. Only whole paths count. */
export function carrierFolders(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return (environment['KIOSK_CARRY'] ?? '').split(delimiter).filter((path) => isAbsolute(path));
}
