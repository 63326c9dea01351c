import { createHash } from 'node:crypto';
import { checkLibrary } from '#core/content/check.ts';
import { compile } from '#core/content/compile.ts';
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
  /** Null while there is an error. */
  readonly pack: ContentPack | null;
  /** What was read, with the places it was read at. */
  readonly read: ReadLibrary;
}

/** Reads, checks and, if all is well, compiles a content folder. */
export async function checkContent(folder: string): Promise<CheckedContent> {
  const read = await readLibrary(folder);
  const { library, problems } = read;
  // Cross-checks on half-read content would only repeat what is already said.
  const broken = problems.some((problem) => problem.severity === 'error');
  const crossed = broken
    ? []
    : checkLibrary(library).map((issue): FileProblem => ({
        ...read.locate(issue.thing.kind, issue.thing.id, issue.path),
        severity: issue.severity,
        message: `[${issue.rule}] ${issue.thing.id}: ${issue.message}`,
        todo: issue.todo,
      }));
  const all = [...problems, ...crossed];
  const errors = all.filter((problem) => problem.severity === 'error').length;
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
    pack: errors === 0 ? compile(library, version) : null,
  };
}
