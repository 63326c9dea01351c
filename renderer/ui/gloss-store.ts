/** The listed words of one text that stands on a screen, by the ids of their glosses. */
interface Standing {
  readonly key: string;
  readonly listed: readonly string[];
  /** Those of them it may underline: none in labels and titles. */
  readonly markable: readonly string[];
}

/** Which listed words stand on a screen, and which text underlines each: the first one only. */
export interface GlossStore {
  readonly subscribe: (changed: () => void) => () => void;
  /** A text has come, or says something else now. The answer takes it away again. */
  readonly put: (key: string, listed: readonly string[], markable: readonly string[]) => () => void;
  /** Ids a text underlines, joined by spaces so that an equal answer is the same value. */
  readonly markedBy: (key: string) => string;
  /** Ids of all words on the screen in the order their texts came, joined by spaces. */
  readonly listed: () => string;
}

export function createGlossStore(): GlossStore {
  let standing: readonly Standing[] = [];
  const watchers = new Set<() => void>();
  const change = (next: readonly Standing[]): void => {
    standing = next;
    for (const changed of watchers) changed();
  };
  return {
    subscribe: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    put: (key, listed, markable) => {
      change([...standing, { key, listed, markable }]);
      return () => change(standing.filter((other) => other.key !== key));
    },
    markedBy: (key) => {
      const own = standing.find((other) => other.key === key);
      const first = (id: string): boolean => standing.find(({ markable }) => markable.includes(id))?.key === key;
      return own?.markable.filter(first).join(' ') ?? '';
    },
    listed: () => [...new Set(standing.flatMap(({ listed }) => listed))].join(' '),
  };
}
