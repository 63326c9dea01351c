import { join } from 'node:path';
import type { Language } from '#core/basics/language.ts';
import { failure, success } from '#core/basics/result.ts';
import { clipTable, type ClipEntry } from '#core/speech/clip-table.ts';
import type { Message } from '#core/speech/message.ts';
import { onOneLine } from '#core/speech/read-sentences.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { ClipStore } from './clip-store.ts';
import { listClipFiles } from './clip-files.ts';
import { readClip } from './read-clip.ts';

interface Tools {
  /** `<folder>/<language>/<name>.(wav|mp3|ogg)`. */
  readonly folder: string;
  /** Every message a citizen may read. Asked at most once, and never where nothing was recorded. */
  readonly messages: () => Promise<readonly Message[]>;
  readonly log: Logger;
}

/**
 * Recordings in a folder. What is asked for is a sentence, and a file is opened only under a name that the folder itself listed and our own
 * table knows: nothing a caller says becomes a part of a path.
 */
export function createFolderClips({ folder, messages, log }: Tools): ClipStore {
  let asked: Promise<readonly Message[]> | null = null;
  const tables: Partial<Record<Language, readonly ClipEntry[]>> = {};
  const listed: Partial<Record<Language, ReadonlyMap<string, string>>> = {};

  const entriesOf = async (language: Language): Promise<readonly ClipEntry[]> =>
    (tables[language] ??= clipTable(await (asked ??= messages()), language).entries);

  const list = async (language: Language): Promise<ReadonlyMap<string, string>> => {
    const files = await listClipFiles(join(folder, language)).catch(() => null);
    const found = new Map<string, string>();
    listed[language] = found;
    if (files === null || files.length === 0) return found;
    const byName = new Map<string, string>();
    for (const { file, name, ending, problem } of files)
      if (ending !== null && problem === null && !byName.has(name)) byName.set(name, file);
    for (const { name, text } of await entriesOf(language)) {
      const file = byName.get(name.toLowerCase());
      if (file !== undefined) found.set(text, file);
    }
    // Counts only: `npm run clips` says by name what is not played, and why.
    log.info('clips.listed', { language, files: files.length, sentences: found.size });
    return found;
  };
  return {
    async texts() {
      const [vi, en] = await Promise.all([list('vi'), list('en')]);
      return { vi: [...vi.keys()], en: [...en.keys()] };
    },
    async clip(text, language) {
      const file = (listed[language] ?? (await list(language))).get(onOneLine(text));
      const bytes = file === undefined ? null : await readClip(join(folder, language, file));
      return bytes === null ? failure('no-clip') : success(bytes);
    },
  };
}
