/** Where in an input something can be put: a value, or the name of an entry in a table of entries. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly kind: 'string' | 'number' | 'name';
}

/** Every string, number and name of an entry in a value. */
export function leavesOf(value: unknown, path: readonly (string | number)[] = []): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, kind: 'string' }];
  if (typeof value === 'number') return [{ path, kind: 'number' }];
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => [
    { path: [...path, name], kind: 'name' as const },
    ...leavesOf(item, [...path, name]),
  ]);
}

/** The value with something else at a leaf. */
export function withLeaf(value: unknown, { path, kind }: Leaf, put: string | number): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (Array.isArray(value)) return value.map((item, at) => (at === step ? withLeaf(item, { path: rest, kind }, put) : item));
  const entries = Object.entries(value as object).map(([name, item]) => {
    if (name !== step) return [name, item];
    return kind === 'name' && rest.length === 0 ? [put, item] : [name, withLeaf(item, { path: rest, kind }, put)];
  });
  return Object.fromEntries(entries) as unknown;
}
