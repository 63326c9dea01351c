import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ErrorCode, isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Library } from '#core/content/library-data.ts';
import { AUTHORED, type AuthoredKind } from './authored-files.ts';
import { linesAt, nodeAt, type LineRange, type ParsedFile } from './lines-of.ts';
import { IMAGES, readImages } from './read-images.ts';
import { schemaProblems } from './zod-problems.ts';

type Path = readonly (string | number)[];

/** A place in an authored file. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface FileProblem extends Place {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly todo: string;
}

/** Lines of an authored file, both counted from 1. */
export interface Lines extends LineRange {
  readonly file: string;
}

export interface ReadLibrary {
  readonly library: Library;
  readonly problems: readonly FileProblem[];
  /** Where something inside a thing was written; the nearest line above it when it has none of its own. */
  locate(kind: keyof Library, id: string, path: Path): Place;
  /** All lines of something inside a thing, for showing it in its file. */
  lines(kind: keyof Library, id: string, path: Path): Lines;
  /** What stands in every file that could be read, by its name below the folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of which something could not be read: what they held before may still be meant. */
  readonly unread: ReadonlySet<string>;
}

interface Parsed extends ParsedFile {
  readonly file: string;
}

function placeOf(parsed: Parsed, path: Path): Place {
  const { file, lines } = parsed;
  const { line, col } = lines.linePos(nodeAt(parsed, path)?.node.range?.[0] ?? 0);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}

/** Reads every authored file, gathering all problems instead of stopping at the first. */
export async function readLibrary(folder: string): Promise<ReadLibrary> {
  const problems: FileProblem[] = [];
  const things: Record<Exclude<keyof Library, 'images'>, unknown[]> = {
    sources: [],
    portals: [],
    lifeEvents: [],
    personas: [],
    officeFields: [],
    glosses: [],
    questions: [],
    procedures: [],
    quizzes: [],
    plans: [],
    screens: [],
    scripts: [],
  };
  const texts = new Map<string, string>();
  const homes = new Map<string, { readonly parsed: Parsed; readonly path: Path }>();

  const take = (kind: AuthoredKind['kind'], schema: z.ZodType, parsed: Parsed, value: unknown, path: Path): void => {
    const result = schema.safeParse(value);
    if (!result.success) {
      for (const { path: at, message, todo } of schemaProblems(result.error.issues, path))
        problems.push({ ...placeOf(parsed, at), severity: 'error', message, todo });
      return;
    }
    const { id } = result.data as { readonly id: string };
    if (!homes.has(`${kind} ${id}`)) homes.set(`${kind} ${id}`, { parsed, path });
    things[kind].push(result.data);
  };

  for (const authored of AUTHORED) {
    const { name, kind, schema } = authored;
    for (const file of await filesOf(folder, authored)) {
      const parsed = await parseFile(folder, file, problems, texts);
      if (parsed === null) continue;
      const value: unknown = parsed.document.toJS();
      if (Array.isArray(value)) for (const [index, item] of value.entries()) take(kind, schema, parsed, item, [index]);
      else if (authored.list) problems.push(atTop(file, 'is not a list', 'begin every entry with "- id:"'));
      else take(kind, schema, parsed, value, []);
    }
    if (!authored.list && authored.optional !== true && (await filesOf(folder, authored)).length === 0)
      problems.push(atTop(`${name}/`, 'holds no .yaml file', 'put the folder and its files back'));
  }
  const { images, problems: strays } = await readImages(folder);
  return {
    library: { ...things, images } as unknown as Library,
    problems: [...problems, ...strays],
    locate(kind, id, path) {
      if (kind === 'images') return { file: `${IMAGES}/${id}`, line: 1, column: 1 };
      const home = homes.get(`${kind} ${id}`);
      return home === undefined ? topOf(kind) : placeOf(home.parsed, [...home.path, ...path]);
    },
    lines(kind, id, path) {
      const home = homes.get(`${kind} ${id}`);
      if (home === undefined) return { file: kind, from: 1, to: 1 };
      return { file: home.parsed.file, ...linesAt(home.parsed, [...home.path, ...path]) };
    },
    texts,
    unread: new Set(problems.map(({ file }) => file)),
  };
}

/** Where a thing would be written that is not there. */
function topOf(kind: keyof Library): Place {
  const authored = AUTHORED.find((one) => one.kind === kind);
  return { file: `${authored?.name ?? kind}${authored?.list === true ? '.yaml' : '/'}`, line: 1, column: 1 };
}

/** The files of one kind, in a steady order. A file of its own is named whether it is there or not. */
async function filesOf(folder: string, { name, list }: AuthoredKind): Promise<readonly string[]> {
  if (list) return [`${name}.yaml`];
  const files = await readdir(join(folder, name)).catch(() => []);
  return files
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => `${name}/${file}`);
}

async function parseFile(
  folder: string,
  file: string,
  problems: FileProblem[],
  texts: Map<string, string>,
): Promise<Parsed | null> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => null);
  if (text === null) {
    problems.push(atTop(file, 'cannot be read', 'put the file back'));
    return null;
  }
  texts.set(file, text);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, keepSourceTokens: true });
  // One slip makes a parser stumble over all that follows: only the first is worth looking at.
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined) {
    const { line, col } = lines.linePos(first.pos[0]);
    problems.push({
      file,
      line,
      column: col,
      severity: 'error',
      message: first.message.replace(/ at line \d+[^]*/, ''),
      todo: todoFor(first.code, first.message),
    });
    return null;
  }
  if (isMap(document.contents) || isSeq(document.contents)) return { file, document, lines };
  // An emptied or cut-off file is still YAML of a kind; without this it would only make its content vanish.
  problems.push(atTop(file, 'holds nothing that could be content', 'begin with id:, or with "- id:" for each of several'));
  return null;
}

const QUOTE =
  "look for a ' that is missing or one too many, here or in the line above; within '…' an apostrophe is written twice";

/** What most often makes a parser stumble so, said to whoever never saw one. */
function todoFor(code: ErrorCode, message: string): string {
  if (message.includes('quote')) return QUOTE;
  switch (code) {
    case 'UNEXPECTED_TOKEN':
      return QUOTE;
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'begin this line as far in as the lines it belongs to; look for a missing -, : or }';
    case 'DUPLICATE_KEY':
      return 'this field stands twice: keep one';
    case 'TAB_AS_INDENT':
      return 'indent with spaces, not with the tab key';
    default:
      return 'compare this line and the one above with those of another lesson';
  }
}

function atTop(file: string, message: string, todo: string): FileProblem {
  return { file, line: 1, column: 1, severity: 'error', message, todo };
}
