import type { StaffNotice } from '#core/contract/shapes.ts';
import { codeOf } from './file-system.ts';
import type { StorageTools } from './storage-tools.ts';

/** What staff can do something about, by the code the disk answered. */
const NOTICE_BY_CODE: Readonly<Record<string, StaffNotice['kind']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** Logs a write that failed and, where there is a remedy, puts it on the staff's board. */
export function reportWriteFailure(tools: Pick<StorageTools, 'log' | 'notices'>, name: string, error: unknown): void {
  tools.log.error('file.write-failed', error, { file: name });
  const kind = NOTICE_BY_CODE[codeOf(error) ?? ''];
  if (kind !== undefined) tools.notices.add(kind, name);
}
