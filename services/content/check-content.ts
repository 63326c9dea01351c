import { createHash } from 'node:crypto';
import { checkLibrary } from '#core/content/check.ts';
import { checkRuns, type RunCheck } from '#core/content/check-runs.ts';
import { compile } from '#core/content/compile.ts';
import type { ContentIssue } from '#core/content/library-data.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { localisedTexts } from '#core/content/texts.ts';
import { readLibrary, type FileProblem, type ReadLibrary } from './read-library.ts';

export interface ContentCounts {
  readonly procedures: number;
  readonly lessons: number;
  readonly safety: number;
  readonly scripts: number;
  readonly screens: number;
  readonly faults: number;
  readonly messages: number;
  readonly errors: number;
}

export interface CheckedContent {
  readonly problems: readonly FileProblem[];
  readonly counts: ContentCounts;
  /** Control states walked, by script; empty where runs were not played. */
  readonly states: ReadonlyMap<string, number>;
  /** Null while there is an error. */
  readonly pack: ContentPack | null;
  /** What was read, with the places it was read at. */
  readonly read: ReadLibrary;
}

const NOT_PLAYED: RunCheck = { issues: [], states: new Map() };

const isError = (problem: { readonly severity: string }): boolean => problem.severity === 'error';

function locate(read: ReadLibrary, issues: readonly ContentIssue[]): readonly FileProblem[] {
  return issues.map((issue) => ({
    ...read.locate(issue.thing.kind, issue.thing.id, issue.path),
    severity: issue.severity,
    message: `[${issue.rule}] ${issue.thing.id}: ${issue.message}`,
    todo: issue.todo,
  }));
}

/** Reads a content folder and says everything that is wrong with it. What is not wrong is there all the same. */
export async function readChecked(folder: string): Promise<ReadLibrary> {
  const read = await readLibrary(folder);
  // Cross-checks on half-read content would only repeat what is already said.
  if (read.problems.some(isError)) return read;
  return { ...read, problems: [...read.problems, ...locate(read, checkLibrary(read.library))] };
}

/**
 * Reads, checks and, if all is well, compiles a content folder. `play` also plays every script in every way, which takes seconds:
 * what is published has been played.
 */
export async function checkContent(folder: string, { play = false } = {}): Promise<CheckedContent> {
  const read = await readChecked(folder);
  const { library } = read;
  const played = play && !read.problems.some(isError) ? checkRuns(library) : NOT_PLAYED;
  const all = [...read.problems, ...locate(read, played.issues)];
  const errors = all.filter(isError).length;
  const version = createHash('sha256').update(JSON.stringify(library)).digest('hex');
  const steps = library.scripts.flatMap((script) =>
    script.segments.flatMap((segment) =>
      'use' in segment ? [] : segment.steps.flatMap((entry) => ('anyOrder' in entry ? entry.anyOrder : [entry])),
    ),
  );
  return {
    read,
    problems: all,
    counts: {
      procedures: library.procedures.filter((procedure) => procedure.area === 'procedures').length,
      lessons: library.procedures.filter((procedure) => procedure.area === 'skills').length,
      safety: library.procedures.filter((procedure) => procedure.area === 'lookup').length,
      scripts: library.scripts.length,
      screens: library.screens.length,
      faults: steps.reduce((sum, step) => sum + step.faults.length, 0),
      messages: Object.values(library)
        .flat()
        .reduce((sum, thing) => sum + [...localisedTexts(thing)].length, 0),
      errors,
    },
    states: played.states,
    pack: errors === 0 ? compile(library, version) : null,
  };
}
