import { failure, type Failure } from '#core/basics/result.ts';
import { codeOf } from './file-system.ts';
import { reportWriteFailure } from './report-write-failure.ts';
import type { StorageTools } from './storage-tools.ts';

/** Turns a trouble of the disk into a value. Anything without a code of the system is a defect and is thrown on. */
export function reportTrouble(
  tools: Pick<StorageTools, 'log' | 'notices'>,
  name: string,
  error: unknown,
): Failure<'storage-failed'> {
  if (codeOf(error) === null) throw error;
  reportWriteFailure(tools, name, error);
  return failure('storage-failed');
}
