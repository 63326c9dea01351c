import type { Lesson, LessonRow, Overview, Problem } from '#author/wire.ts';
import { compileScript } from '#core/content/compile.ts';
import type { Library } from '#core/content/library-data.ts';
import type { AuthoredScript } from '#core/content/script.ts';
import { allFaults, allSteps } from '#core/simulation/selectors.ts';
import { readChecked } from '#services/content/check-content.ts';
import type { ReadLibrary } from '#services/content/read-library.ts';
import { plays } from './lesson/plays.ts';
import type { Source } from './lesson/script-map.ts';
import { concerns, shownOf, type Shown } from './lesson/shown.ts';

/** What is known of a content folder as its authors write it. */
export interface Desk {
  overview(): Overview;
  /** Null for a lesson that is not there. */
  lesson(key: string): Lesson | null;
  /** Text of a content file as it stands on disk; null for any other file. */
  text(file: string): string | null;
  /** Reads everything again. */
  refresh(): Promise<void>;
}

interface Entry {
  readonly row: LessonRow;
  readonly source: Source | null;
  readonly problems: readonly Problem[];
}

/** Opens a folder. Of every lesson the last version that could be played is kept, so that a slip of the pen takes nothing from view. */
export async function openDesk(folder: string, name: string): Promise<Desk> {
  const good = new Map<string, Source>();
  const shown = new WeakMap<Source, Shown>();
  let read: ReadLibrary;
  let entries: ReadonlyMap<string, Entry>;
  const refresh = async (): Promise<void> => {
    read = await readChecked(folder);
    entries = entriesOf(read, good);
  };
  await refresh();
  return {
    refresh,
    overview: () => ({ folder: name, lessons: [...entries.values()].map(({ row }) => row), problems: read.problems }),
    lesson(key) {
      const entry = entries.get(key);
      if (entry === undefined) return null;
      const { row, source, problems } = entry;
      if (source !== null && !shown.has(source)) shown.set(source, shownOf(source));
      return {
        key,
        file: row.file,
        stale: row.stale,
        problems,
        shown: source === null ? null : (shown.get(source) ?? null),
      };
    },
    text: (file) => read.texts.get(file) ?? null,
  };
}

/** The lessons of a folder by key; `good` is brought up to date on the way. */
function entriesOf(read: ReadLibrary, good: Map<string, Source>): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const authored of read.library.scripts) {
    if (entries.has(authored.id)) continue;
    const compiled = tryCompile(read.library, authored);
    if (compiled !== null) good.set(authored.id, { read, authored, compiled });
    const { file } = read.lines('scripts', authored.id, []);
    entries.set(authored.id, entryOf(read, { key: authored.id, file, authored, source: good.get(authored.id) ?? null }));
  }
  for (const [key, source] of good) {
    if (entries.has(key)) continue;
    const { file } = source.read.lines('scripts', key, []);
    // Gone for good, unless its file is only unreadable just now.
    if (read.unread.has(file)) entries.set(key, entryOf(read, { key, file, authored: null, source }));
    else good.delete(key);
  }
  const told = new Set([...entries.values()].map(({ row }) => row.file));
  for (const file of [...read.texts.keys()].filter((name) => name.startsWith('scripts/') && !told.has(name))) {
    const key = file.replace(/^scripts\/|\.yaml$/g, '');
    if (!entries.has(key)) entries.set(key, entryOf(read, { key, file, authored: null, source: null }));
  }
  return new Map([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

interface Parts {
  readonly key: string;
  readonly file: string;
  /** As it stands in the file now; null where it cannot be read. */
  readonly authored: AuthoredScript | null;
  /** The last version that could be played. */
  readonly source: Source | null;
}

function entryOf(read: ReadLibrary, { key, file, authored, source }: Parts): Entry {
  const concerned = source === null ? (problem: Problem) => problem.file === file : concerns(source, read);
  const problems = read.problems.filter(concerned);
  const compiled = source?.compiled ?? null;
  const count = (severity: Problem['severity']): number => problems.filter((problem) => problem.severity === severity).length;
  const row: LessonRow = {
    key,
    file,
    title: authored?.title ?? compiled?.title ?? null,
    knowledge: authored?.knowledge ?? compiled?.knowledge ?? null,
    steps: compiled === null ? 0 : allSteps(compiled).length,
    faults: compiled === null ? 0 : allFaults(compiled).length,
    errors: count('error'),
    warnings: count('warning'),
    namedBy: read.library.procedures.flatMap((procedure) => (procedure.script === key ? [procedure.id] : [])),
    stale: source !== null && source.read !== read,
  };
  return { row, source, problems };
}

/** The script compiled, if it can be walked; what hinders it is said by the checker. */
function tryCompile(library: Library, authored: AuthoredScript): Source['compiled'] | null {
  try {
    const compiled = compileScript(library, authored);
    return plays(compiled) ? compiled : null;
  } catch {
    return null;
  }
}
