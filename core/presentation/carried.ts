import type { Presentation } from './presentation.ts';

/**
 * The same place in another deck: by the id of its slide, and where there is none any more as near as can be. Decks are given as the ids of
 * their slides; neither is empty. Somebody at the front goes on where the slide in hand is the same.
 */
export function carried(from: readonly string[], to: readonly string[], state: Presentation): Presentation {
  const place = (at: number): number => {
    const found = to.indexOf(from[at] ?? '');
    return found === -1 ? Math.min(at, to.length - 1) : found;
  };
  const at = place(state.at);
  return {
    ...state,
    at,
    frozen: state.frozen === null ? null : place(state.frozen),
    front: from[state.at] === to[at] ? state.front : null,
  };
}
