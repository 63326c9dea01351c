import type { ContentPack } from '#core/content/pack.ts';
import type { ContentStore } from './content-store.ts';

/** Content that is simply there, without pictures: tests and demonstrations. */
export function fixedContent(pack: ContentPack | null): ContentStore {
  return { pack: () => pack, problem: () => (pack === null ? 'missing' : null), picture: async () => null };
}
