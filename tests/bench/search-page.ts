import { createSearchIndex } from '#renderer/screens/search/search-index.ts';
import { generatedCatalogue } from '#support/generated-catalogue.ts';
import { NOISES } from '#support/noisy-query.ts';
import { oneOf, seeded } from '#support/seeded.ts';

/** What one catalogue costs, in milliseconds. */
export interface SearchCost {
  readonly build: number;
  readonly queries: readonly number[];
}

/** Searches as a page does: the same noisy queries over the first `documents` of the generated catalogue. */
export function measureSearch(documents: number, queries: number): SearchCost {
  const cards = generatedCatalogue().slice(0, documents);
  const began = performance.now();
  const index = createSearchIndex(cards);
  const build = performance.now() - began;
  const random = seeded(20_261_126);
  const noises = Object.values(NOISES);
  const times: number[] = [];
  for (let count = 0; count < queries; count += 1) {
    const words = oneOf(cards, random).name.vi.toLowerCase().split(' ');
    const query = noises[count % noises.length]?.(words, random) ?? '';
    const start = performance.now();
    index.search(query, 'vi');
    times.push(performance.now() - start);
  }
  return { build, queries: times };
}

Object.assign(globalThis, { measureSearch });
