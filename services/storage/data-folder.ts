import { dirname, isAbsolute, join, resolve } from 'node:path';
import { failure, type Result, success } from '#core/basics/result.ts';
import { codeOf, type FileSystem, ifThere } from './file-system.ts';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** What the command line said of it. */
export interface WantedFolder {
  /** `--data`; null where nothing was said. */
  readonly data: string | null;
  /** `--demo`: what is shown must not come near the data of the office. */
  readonly demo?: boolean;
}

/** Where the data lives, the same for both hosts. */
export function dataFolderPath({ data, demo = false }: WantedFolder, surroundings: Surroundings): string {
  if (data !== null) return resolve(data);
  if (surroundings.platform === 'win32') {
    return join(surroundings.environment['ProgramData'] ?? 'C:\\ProgramData', demo ? 'GocSoDemo' : 'GocSo');
  }
  const shared = surroundings.environment['XDG_DATA_HOME'];
  // The specification of XDG tells programs to ignore a path that is not absolute.
  const all = shared !== undefined && isAbsolute(shared) ? shared : join(surroundings.home, '.local', 'share');
  return join(all, demo ? 'goc-so-demo' : 'goc-so');
}

/** `unusable`: the disk refuses for a reason that only its administrator can know. */
export type DataFolderProblem = 'read-only' | 'not-a-folder' | 'full' | 'unusable';

/** Makes the folder where it is missing, keeps others from writing in it, and answers its real path. */
export async function prepareDataFolder(fileSystem: FileSystem, folder: string): Promise<Result<string, DataFolderProblem>> {
  try {
    await makeWithParents(fileSystem, folder);
    const real = await fileSystem.realPath(folder);
    if ((await fileSystem.kind(real)) !== 'folder') return failure('not-a-folder');
    // Whoever may write here may put another list of staff in the place of ours, however well the file itself is kept.
    await fileSystem.keepOthersOut(real);
    return success(real);
  } catch (error) {
    return failure(problemOf(codeOf(error)));
  }
}

/** Bytes of the trial write: a block of the disk, so that a full one is noticed at start. */
const TRIAL_BYTES = 4096;

/** Writes and removes a file, so that a folder that takes no writes is known before the first visitor comes. */
export async function tryDataFolder(fileSystem: FileSystem, folder: string): Promise<Result<null, DataFolderProblem>> {
  const path = join(folder, 'trial.tmp');
  try {
    await ifThere(fileSystem.remove(path));
    const file = await fileSystem.create(path);
    try {
      const bytes = new Uint8Array(TRIAL_BYTES);
      let written = 0;
      while (written < bytes.length) written += await file.write(bytes.subarray(written));
      await file.sync();
    } finally {
      await file.close();
      await fileSystem.remove(path);
    }
    return success(null);
  } catch (error) {
    return failure(problemOf(codeOf(error)));
  }
}

async function makeWithParents(fileSystem: FileSystem, folder: string): Promise<void> {
  if ((await fileSystem.kind(folder)) !== null) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeWithParents(fileSystem, parent);
  try {
    await fileSystem.makeFolder(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  await fileSystem.syncFolder(parent);
}

function problemOf(code: string | null): DataFolderProblem {
  switch (code) {
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'read-only';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'not-a-folder';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full';
    default:
      return 'unusable';
  }
}
