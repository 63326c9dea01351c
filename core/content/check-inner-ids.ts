import type { ContentIssue, Library } from './library-data.ts';

type Path = readonly (string | number)[];

/** Ids must differ among neighbours wherever a list holds things with ids: answers, papers, options, rows, faults… */
export function checkInnerIds(library: Library): ContentIssue[] {
  return (Object.keys(library) as (keyof Library)[]).flatMap((kind) =>
    library[kind].flatMap((thing) =>
      [...repeated(thing, [])].map(({ id, path }): ContentIssue => ({
        severity: 'error',
        rule: 'duplicate-inner-id',
        thing: { kind, id: thing.id },
        path,
        message: `${id} stands twice in the same list`,
        todo: 'give one of them another id',
      })),
    ),
  );
}

function* repeated(value: unknown, path: Path): Generator<{ readonly id: string; readonly path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const seen = new Set<string>();
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      const id = idOf(item);
      if (id !== null && seen.has(id)) yield { id, path: [...path, index, 'id'] };
      if (id !== null) seen.add(id);
      yield* repeated(item, [...path, index]);
    }
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* repeated(inner, [...path, key]);
}

function idOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;
}
