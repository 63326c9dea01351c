import { expect, test } from 'vitest';
import type { ProcedureCard } from '#core/contract/content-calls.ts';
import type { Context } from '#services/app/context.ts';
import { catalogue } from '#services/operations/content.ts';
import { generatedCatalogue } from '#support/generated-catalogue.ts';
import { NOISES } from '#support/noisy-query.ts';
import { realContent } from '#support/real-content.ts';
import { oneOf, seeded } from '#support/seeded.ts';
import { createSearchIndex } from './search-index.ts';

interface Rates {
  readonly first: number;
  readonly firstThree: number;
  /** Noise, query, what was meant, place it came to. */
  readonly misses: readonly string[];
}

/** Asks for titles of the wanted cards with every kind of noise in turn. */
function rates(cards: readonly ProcedureCard[], wanted: readonly ProcedureCard[], queries: number): Rates {
  const index = createSearchIndex(cards);
  const random = seeded(20_261_126);
  const noises = Object.entries(NOISES);
  const misses: string[] = [];
  let [first, firstThree] = [0, 0];
  for (let count = 0; count < queries; count += 1) {
    const card = oneOf(wanted, random);
    const [name, noise] = noises[count % noises.length] ?? ['', (words: readonly string[]) => words.join(' ')];
    const query = noise(card.name.vi.toLowerCase().split(' '), random);
    const at = index.search(query, 'vi').findIndex((hit) => hit.card.id === card.id);
    if (at === 0) first += 1;
    if (at >= 0 && at < 3) firstThree += 1;
    else misses.push(`${name}: “${query}” for “${card.name.vi}”, ${at < 0 ? 'not shown' : `place ${at + 1}`}`);
  }
  return { first: first / queries, firstThree: firstThree / queries, misses };
}

function report(of: string, { first, firstThree, misses }: Rates): void {
  // oxlint-disable-next-line no-console -- the misses are what an author of the search wants to see
  console.log(
    [`${of}: first ${(first * 100).toFixed(1)} %, first three ${(firstThree * 100).toFixed(1)} %`, ...misses].join('\n  '),
  );
}

test(
  '1,000 noisy queries over 6,000 procedures find what was meant: first ≥ 90 %, in the first three ≥ 98 %',
  { timeout: 120_000 },
  () => {
    const cards = generatedCatalogue();
    expect(new Set(cards.map((card) => card.name.vi)).size).toBe(6000);
    const found = rates(cards, cards, 1000);
    report('6,000 procedures', found);
    expect(found.first).toBeGreaterThanOrEqual(0.9);
    expect(found.firstThree).toBeGreaterThanOrEqual(0.98);
  },
);

test('the procedures there are, amid 6,000 others, are found as well', { timeout: 120_000 }, async () => {
  const pack = await realContent();
  const answer = await catalogue({ content: { pack: () => pack } } as Context, {});
  if (!answer.ok) throw new Error(answer.error);
  const { procedures } = answer.value;
  const found = rates([...procedures, ...generatedCatalogue()], procedures, 260);
  report('the content there is', found);
  expect(found.first).toBeGreaterThanOrEqual(0.9);
  expect(found.firstThree).toBeGreaterThanOrEqual(0.98);
});
