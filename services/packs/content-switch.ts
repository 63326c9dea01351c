import type { ContentStore } from '#services/content/content-store.ts';

/** Content that can be exchanged while the program runs. */
export interface ContentSwitch extends ContentStore {
  change(next: ContentStore): void;
}

export function createContentSwitch(first: ContentStore): ContentSwitch {
  let now = first;
  return {
    pack: () => now.pack(),
    problem: () => now.problem(),
    picture: (sha256) => now.picture(sha256),
    change(next) {
      now = next;
    },
  };
}
