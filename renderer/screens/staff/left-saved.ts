import { createContext, useContext, useLayoutEffect } from 'react';

/** Told when a page that stores something is left. */
export const LeftSavedContext = createContext<() => void>(() => {});

/** What was said to be stored on this page is not said on the next, where nothing was changed yet; it goes before that one is painted. */
export function useLeavesSaved(): void {
  const left = useContext(LeftSavedContext);
  useLayoutEffect(() => left, [left]);
}
