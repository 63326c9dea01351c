import { createElement, lazy, useState, type ComponentType } from 'react';

/** A screen or a panel whose code comes apart from the first load. */
export interface LazyPart<Props> {
  /** The part itself. Suspends only if its code is not here yet. */
  readonly Part: ComponentType<Props>;
  /** Fetches the code ahead of time. @throws what the import throws; it may be asked for again. */
  readonly bring: () => Promise<unknown>;
}

/**
 * Like React's `lazy`, but a part whose code is here already is drawn in the very same frame. React's own suspends once even then, and
 * keeps what stands in its place for 300 ms so that it does not flash: a third of a second of nothing after a press, at each first time.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let here: ComponentType<Props> | null = null;
  const bring = async (): Promise<ComponentType<Props>> => {
    here = await load();
    return here;
  };
  const Late = lazy(async () => ({ default: await bring() }));
  function Part(props: Props) {
    // Chosen once: a part that stands is not put up anew because its code has become known.
    const [Chosen] = useState<ComponentType<Props>>(() => here ?? Late);
    return createElement(Chosen, props);
  }
  return { Part, bring };
}
