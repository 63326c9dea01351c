import { describe, expect, test } from 'vitest';
import { importsOf, MAY_IMPORT, MAY_USE, productSources, resolveInside } from './zones.ts';

const sources = productSources();

describe('the import graph', () => {
  test('reads every way a file can be imported', () => {
    const text = `import a from 'a';\nimport type { b } from '#core/b.ts';\nexport * from './c.ts';\nimport './d.css';\nconst e = await import('./e.ts');`;
    expect(importsOf(text)).toEqual([
      { specifier: 'a', typeOnly: false },
      { specifier: '#core/b.ts', typeOnly: true },
      { specifier: './c.ts', typeOnly: false },
      { specifier: './d.css', typeOnly: false },
      { specifier: './e.ts', typeOnly: false },
    ]);
  });

  test('finds every zone and a plausible number of files', () => {
    expect(new Set(sources.map((source) => source.zone))).toEqual(new Set(Object.keys(MAY_IMPORT)));
    expect(sources.length).toBeGreaterThan(100);
  });

  test('no zone imports from a zone it may not', () => {
    const wrong = sources.flatMap((source) =>
      source.imports.flatMap(({ specifier }) => {
        const inside = resolveInside(source.path, specifier);
        if (inside === null) return [];
        const zone = inside.split('/')[0] ?? '';
        return zone === source.zone || MAY_IMPORT[source.zone]?.includes(zone) ? [] : [`${source.path} → ${inside}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('no zone uses a package it may not', () => {
    const wrong = sources.flatMap((source) =>
      source.imports.flatMap(({ specifier }) => {
        if (resolveInside(source.path, specifier) !== null) return [];
        const allowed = MAY_USE[source.zone] ?? [];
        return allowed.some((name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`))
          ? []
          : [`${source.path} → ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('the pages take types only from modules of core that load zod', () => {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const loads = new Map<string, boolean>();
    const loadsZod = (path: string): boolean => {
      const known = loads.get(path);
      if (known !== undefined) return known;
      loads.set(path, false);
      const source = byPath.get(path);
      const answer =
        source?.imports.some(({ specifier, typeOnly }) => {
          if (typeOnly) return false;
          if (specifier === 'zod') return true;
          const inside = resolveInside(path, specifier);
          return inside !== null && loadsZod(inside);
        }) ?? false;
      loads.set(path, answer);
      return answer;
    };
    const wrong = sources
      .filter((source) => source.zone === 'renderer' || source.zone === 'author')
      .flatMap((source) =>
        source.imports.flatMap(({ specifier, typeOnly }) => {
          const inside = resolveInside(source.path, specifier);
          return inside?.startsWith('core/') && !typeOnly && loadsZod(inside) ? [`${source.path} → ${inside}`] : [];
        }),
      );
    expect(wrong).toEqual([]);
  });

  test('nothing of the kiosk imports what is for authors', () => {
    const outside = (zone: string): boolean => zone === 'author' || zone === 'tools';
    const wrong = sources
      .filter((source) => !outside(source.zone))
      .flatMap((source) =>
        source.imports.flatMap(({ specifier }) => {
          const inside = resolveInside(source.path, specifier);
          return outside(inside?.split('/')[0] ?? '') ? [`${source.path} → ${inside}`] : [];
        }),
      );
    expect(wrong).toEqual([]);
  });

  test('there are no cycles', () => {
    const edges = new Map(
      sources.map((source) => [
        source.path,
        source.imports
          .filter(({ typeOnly }) => !typeOnly)
          .flatMap(({ specifier }) => resolveInside(source.path, specifier) ?? []),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of edges.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  test('screens do not import each other', () => {
    const wrong = sources.flatMap((source) => {
      const own = /^renderer\/screens\/([^/]+)\//.exec(source.path)?.[1];
      if (own === undefined) return [];
      return source.imports.flatMap(({ specifier }) => {
        const other = /^renderer\/screens\/([^/]+)\//.exec(resolveInside(source.path, specifier) ?? '')?.[1];
        return other !== undefined && other !== own ? [`${source.path} → ${other}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('the size of files', () => {
  const lines = sources.map((source) => source.text.split('\n').length).toSorted((a, b) => a - b);
  const at = (share: number): number => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0;

  test('median ≤ 80, 95th percentile ≤ 250, none over 400', () => {
    expect(at(0.5)).toBeLessThanOrEqual(80);
    expect(at(0.95)).toBeLessThanOrEqual(250);
    expect(sources.filter((source) => source.text.split('\n').length > 400).map((source) => source.path)).toEqual([]);
  });
});
