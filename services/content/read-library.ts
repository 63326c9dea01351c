import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Library } from '#core/content/library-data.ts';
import { AUTHORED, type AuthoredKind } from './authored-files.ts';
import { IMAGES, readImages } from './read-images.ts';
import { schemaProblems } from './zod-problems.ts';

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

export interface ReadLibrary {
  readonly library: Library;
  readonly problems: readonly FileProblem[];
  /** Where something inside a thing was written; the nearest line above it when it has none of its own. */
  locate(kind: keyof Library, id: string, path: readonly (string | number)[]): Place;
}

type Path = readonly (string | number)[];

interface Parsed {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

function placeOf({ file, document, lines }: Parsed, path: Path): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) {
      const { line, col } = lines.linePos(node.range[0]);
      return { file, line, column: col };
    }
  }
  return { file, line: 1, column: 1 };
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
    procedures: [],
    screens: [],
    scripts: [],
  };
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
      const parsed = await parseFile(folder, file, problems);
      if (parsed === null) continue;
      const value: unknown = parsed.document.toJS();
      if (Array.isArray(value)) for (const [index, item] of value.entries()) take(kind, schema, parsed, item, [index]);
      else if (authored.list) problems.push(atTop(file, 'is not a list', 'begin every entry with "- id:"'));
      else take(kind, schema, parsed, value, []);
    }
    if (!authored.list && (await filesOf(folder, authored)).length === 0)
      problems.push(atTop(`${name}/`, 'holds no .yaml file', 'put the folder and its files back'));
  }
  const { images, problems: strays } = await readImages(folder);
  return {
    library: { ...things, images } as unknown as Library,
    problems: [...problems, ...strays],
    locate(kind, id, path) {
      if (kind === 'images') return { file: `${IMAGES}/${id}`, line: 1, column: 1 };
      const home = homes.get(`${kind} ${id}`);
      return home === undefined ? { file: kind, line: 1, column: 1 } : placeOf(home.parsed, [...home.path, ...path]);
    },
  };
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

async function parseFile(folder: string, file: string, problems: FileProblem[]): Promise<Parsed | null> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => null);
  if (text === null) {
    problems.push(atTop(file, 'cannot be read', 'put the file back'));
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push({
      file,
      line,
      column: col,
      severity: 'error',
      message: error.message.split('\n')[0] ?? 'is not YAML',
      todo: 'mend the spelling of the file',
    });
  }
  if (document.errors.length > 0) return null;
  if (isMap(document.contents) || isSeq(document.contents)) return { file, document, lines };
  // An emptied or cut-off file is still YAML of a kind; without this it would only make its content vanish.
  problems.push(atTop(file, 'holds nothing that could be content', 'begin with id:, or with "- id:" for each of several'));
  return null;
}

function atTop(file: string, message: string, todo: string): FileProblem {
  return { file, line: 1, column: 1, severity: 'error', message, todo };
}
