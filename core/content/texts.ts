/** Every {vi, en} pair inside a value, with its path. */
export function* localisedTexts(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<{ readonly vi: string; readonly en: string; readonly path: readonly (string | number)[] }> {
  if (typeof value !== 'object' || value === null) return;
  if ('vi' in value && 'en' in value && typeof value.vi === 'string' && typeof value.en === 'string') {
    yield { vi: value.vi, en: value.en, path };
    return;
  }
  for (const [key, inner] of Object.entries(value))
    yield* localisedTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Every string inside a value, with its path: samples and file names as well as sentences. */
export function* plainTexts(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<{ readonly text: string; readonly path: readonly (string | number)[] }> {
  if (typeof value === 'string') yield { text: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* plainTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
