import { createHash } from 'node:crypto';
import type { Lesson, Problem } from '#author/wire.ts';
import type { ReadLibrary } from '#services/content/read-library.ts';
import { messageTable } from './message-table.ts';
import { scriptMap, type Source } from './script-map.ts';
import { lendersOf } from './written-steps.ts';

export type Shown = NonNullable<Lesson['shown']>;

/** All that is shown of a lesson. */
export function shownOf(source: Source): Shown {
  const { read, compiled } = source;
  const map = scriptMap(source);
  const screens = map.screens.map((screen) => screen.written.file);
  return {
    version: createHash('sha256').update(JSON.stringify(compiled)).digest('hex').slice(0, 12),
    script: compiled,
    map,
    messages: messageTable(source, map),
    files: [...new Set([...scriptFiles(source), ...screens])].filter((file) => read.texts.has(file)),
  };
}

function scriptFiles({ read, authored }: Source): readonly string[] {
  const ids = [authored.id, ...lendersOf(read.library, authored).map((lender) => lender.id)];
  return ids.map((id) => read.lines('scripts', id, []).file);
}

/**
 * Whether a problem concerns a lesson: it lies in the script, in one it borrows from, or in a screen it uses. Of a file that is not
 * what it was when the lesson was read, only its name says so.
 */
export function concerns(source: Source, now: ReadLibrary): (problem: Problem) => boolean {
  const { read, authored, compiled } = source;
  const parts = [
    ...[authored, ...lendersOf(read.library, authored)].map(({ id }) => read.lines('scripts', id, [])),
    ...Object.values(compiled.screens).map(({ id }) => read.lines('screens', id, [])),
    read.lines('personas', authored.persona, []),
    read.lines('sources', authored.source, []),
  ];
  return ({ file, line }) => {
    const same = read.texts.get(file) === now.texts.get(file);
    return parts.some((part) => part.file === file && (!same || (part.from <= line && line <= part.to)));
  };
}
