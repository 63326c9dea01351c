import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_CLIP_BYTES } from '#core/basics/speech.ts';
import { codeOf } from '#services/storage/file-system.ts';

/** Folder of the recordings within the data folder; in it one folder a language. */
export const CLIPS_FOLDER = 'clips';

/** Endings of recordings. Where a sentence has two files, the first ending here counts. */
export const ENDINGS = ['wav', 'mp3', 'ogg'] as const;

/** Why a file is not played. `not-a-file`: a folder, or a link, which could lead anywhere. */
export type ClipProblem = 'empty' | 'too-large' | 'not-a-file';

/** Something in a folder of recordings. */
export interface ClipFile {
  /** As it is called on the disk. */
  readonly file: string;
  /** Without its ending and in small letters: what it is compared by. */
  readonly name: string;
  /** Null for a file that is no recording by its ending. */
  readonly ending: (typeof ENDINGS)[number] | null;
  readonly problem: ClipProblem | null;
}

/** What a folder window writes by itself wherever it is opened. */
const LEFT_BY_WINDOWS = /^(\..*|thumbs\.db|desktop\.ini)$/i;

/**
 * Everything in a folder of recordings, by name and then in the order of the endings. Null where there is no such folder, or a file in its place. Rejects when the
 * disk refuses for any other reason.
 */
export async function listClipFiles(folder: string): Promise<readonly ClipFile[] | null> {
  let files: readonly string[];
  try {
    files = await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
  const kept = files.filter((file) => !LEFT_BY_WINDOWS.test(file));
  const clips = await Promise.all(kept.map((file) => clipFile(folder, file)));
  return clips.toSorted((a, b) => (a.name === b.name ? rank(a) - rank(b) : a.name < b.name ? -1 : 1));
}

async function clipFile(folder: string, file: string): Promise<ClipFile> {
  const ending = ENDINGS.find((known) => file.toLowerCase().endsWith(`.${known}`)) ?? null;
  const name = file.slice(0, ending === null ? file.length : -ending.length - 1).toLowerCase();
  return { file, name, ending, problem: await problemOf(join(folder, file)) };
}

async function problemOf(path: string): Promise<ClipProblem | null> {
  const found = await lstat(path).catch(() => null);
  if (found?.isFile() !== true) return 'not-a-file';
  if (found.size === 0) return 'empty';
  return found.size > MOST_CLIP_BYTES ? 'too-large' : null;
}

function rank({ ending }: ClipFile): number {
  return ending === null ? ENDINGS.length : ENDINGS.indexOf(ending);
}
