import type { PackVerdict } from '#services/content/verify-pack.ts';
import type { Check } from './check.ts';

export interface ContentParts {
  /** Version of the content that is being shown; null where none is. */
  readonly shown: () => string | null;
  /** Reads the pack on the disk anew and holds it against its hashes. */
  readonly verify: () => Promise<PackVerdict>;
}

/** The content, proved again on demand: at start is long ago on a machine that runs for weeks. */
export function checkContent({ shown, verify }: ContentParts): Check {
  return {
    id: 'content',
    async look() {
      const found = await verify();
      if (found === 'missing') return { says: 'content-missing' };
      if (found === 'broken') return { says: 'content-broken' };
      const { version, date, badPictures } = found;
      const facts = { date, version: version.slice(0, 12), bad: badPictures.length };
      if (badPictures.length > 0) return { says: 'content-pictures', facts, named: badPictures };
      return { says: version === shown() ? 'content-whole' : 'content-changed', facts };
    },
  };
}
