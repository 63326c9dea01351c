import type { z } from 'zod';

/** One thing a schema refuses, at its own place, with what to do about it. */
export interface SchemaProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly todo: string;
}

type Issue = z.core.$ZodIssue;

/**
 * What a schema found, told at the innermost place: where a value may have one of several shapes, by the shape it comes nearest to,
 * so that a slip of the pen deep in a script is not reported as "invalid segment".
 */
export function schemaProblems(issues: readonly Issue[], base: readonly (string | number)[] = []): readonly SchemaProblem[] {
  return issues.flatMap((issue): readonly SchemaProblem[] => {
    const path = [...base, ...issue.path.filter((part): part is string | number => typeof part !== 'symbol')];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const nearest = issue.errors.toSorted((a, b) => distance(a) - distance(b))[0];
      if (nearest !== undefined && nearest.length > 0) return schemaProblems(nearest, path);
    }
    // The key itself is pointed at, not the beginning of what it stands in.
    const at = issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
    return [{ path: at, message: `${placeName(path)}: ${plainMessage(issue)}`, todo: todoFor(issue) }];
  });
}

/** A place as an author counts: the second of the segments is segments 2. */
function placeName(path: readonly (string | number)[]): string {
  return path.map((part, index) => (typeof part === 'number' ? ` ${part + 1}` : `${index === 0 ? '' : ', '}${part}`)).join('');
}

/** What is wrong, without the words of those who write programs. */
function plainMessage(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue) ? 'is missing' : `is not ${KINDS[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `there is no field ${issue.keys.join(', ')} here`;
    case 'invalid_union':
      return 'fits nothing that may stand here';
    case 'invalid_value':
      return issue.message.startsWith('Invalid') ? 'may not be this' : issue.message;
    default:
      return issue.message;
  }
}

const isMissing = (issue: Issue): boolean => issue.message.includes('undefined');

/** How far a value is from a shape: keys that shape does not know, or lacks, right at the top. What is wrong further in counts little. */
function distance(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) return sum + issue.keys.length;
    return sum + (issue.path.length <= 1 ? 1 : 0.01);
  }, 0);
}

/** More names than these are not read in a line. */
const MANY = 40;

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'keys with values',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

function todoFor(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `take out or respell: ${issue.keys.join(', ')}`;
    case 'invalid_value':
      // So many can only be icons.
      return issue.values.length > MANY
        ? 'take a name from the list in docs/screen-kinds.md'
        : `use one of: ${issue.values.join(', ')}`;
    case 'too_small':
      return `at least ${String(issue.minimum)}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}`;
    case 'invalid_type':
      return isMissing(issue) ? 'add it' : `write ${KINDS[issue.expected] ?? issue.expected} here`;
    default:
      return 'write it as the other entries do';
  }
}
