import { expect, test } from 'vitest';
import { vi } from '#renderer/language/vi/index.ts';
import { productSources, resolveInside, type SourceFile } from './zones.ts';

/** Messages that are written and not said yet: states of the printer to come. Whoever says one takes it off this list. */
const AWAITED: readonly string[] = [];

const TEMPLATE = /`((?:[^`\\$]|\\.|\$(?!\{)|\$\{[^{}`]*\})*)`/g;
const HOLE = /\$\{[^{}`]*\}/;
const QUOTED = /'((?:[^'\\\n]|\\.)*)'/g;
/** So many imports away may stand the words that fill a hole: a type, the list it is made of, its words. */
const STEPS = 3;

type Source = Pick<SourceFile, 'path' | 'text' | 'imports'>;

interface Named {
  /** Whole words in quotes. */
  readonly words: readonly string[];
  /** Keys with holes, as in `setup.${step}Title`: what stands between the holes. */
  readonly patterns: readonly (readonly string[])[];
  /** Paths of the sources it imports. */
  readonly next: readonly string[];
}

function namedIn({ path, text, imports }: Source): Named {
  // What is only told about is not said.
  const running = text.replaceAll(/\/\*[\s\S]*?\*\//g, ' ').replaceAll(/(^|\s)\/\/[^\n]*/g, ' ');
  return {
    words: [...running.matchAll(QUOTED)].map(([, word = '']) => word),
    patterns: [...running.matchAll(TEMPLATE)]
      .map(([, inside = '']) => inside.split(HOLE))
      // What begins with a hole says nothing of its key.
      .filter(([first = '', ...rest]) => rest.length > 0 && /^[a-zA-Z]+\./.test(first)),
    next: imports.flatMap(({ specifier }) => resolveInside(path, specifier) ?? []),
  };
}

/** Words of a source and of what it imports. */
function wordsNear(path: string, named: ReadonlyMap<string, Named>): ReadonlySet<string> {
  const near = new Set([path]);
  let edge = [path];
  for (let step = 0; step < STEPS; step += 1) {
    edge = edge.flatMap((from) => named.get(from)?.next ?? []).filter((to) => named.has(to) && !near.has(to));
    for (const to of edge) near.add(to);
  }
  return new Set([...near].flatMap((from) => named.get(from)?.words ?? []));
}

/** Which keys nothing names, neither as they stand nor by a template whose holes are filled with numbers or with words from nearby. */
function unused(keys: readonly string[], sources: readonly Source[]): readonly string[] {
  const named = new Map(sources.map((source) => [source.path, namedIn(source)]));
  const words = new Set([...named.values()].flatMap((one) => one.words));
  const templates = [...named].flatMap(([path, { patterns }]) => {
    const near = patterns.length === 0 ? new Set<string>() : wordsNear(path, named);
    return patterns.map((parts) => ({
      near,
      shape: new RegExp(`^${parts.map((part) => part.replaceAll(/[^\w-]/g, String.raw`\$&`)).join('(.+)')}$`),
    }));
  });
  const filled = (key: string): boolean =>
    templates.some(({ near, shape }) => {
      const holes = shape.exec(key);
      return holes !== null && holes.slice(1).every((hole) => /^\d+$/.test(hole) || near.has(hole));
    });
  return keys.filter((key) => !words.has(key) && !filled(key));
}

test('a message is found by its name, or by a template whose hole a word from nearby fills', () => {
  const sources: readonly Source[] = [
    {
      path: 'renderer/a.tsx',
      text: "t('a.plain'); t(`a.${step}Title`); t(`a.day.${day}`); // t('a.told')",
      imports: [{ specifier: './steps.ts', typeOnly: true }],
    },
    { path: 'renderer/steps.ts', text: "const STEPS = ['one', 'two'];", imports: [] },
    { path: 'renderer/far.ts', text: "const OTHERS = ['three'];", imports: [] },
  ];
  const keys = ['a.plain', 'a.oneTitle', 'a.twoTitle', 'a.threeTitle', 'a.one', 'a.day.6', 'a.day.six', 'a.told'];
  expect(unused(keys, sources)).toEqual(['a.threeTitle', 'a.one', 'a.day.six', 'a.told']);
});

test('every message is said somewhere, or awaited by name', () => {
  const sources = productSources().filter(({ path }) => !/^renderer\/language\/(?:vi|en)\//.test(path));
  expect(sources.length).toBeGreaterThan(300);
  expect(unused(Object.keys(vi), sources)).toEqual(AWAITED);
});
