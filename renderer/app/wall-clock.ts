import { createContext } from 'react';

/** What the wall clock shows, in milliseconds UTC; it may jump. Tests give their own. */
export const WallClockContext = createContext<() => number>(() => Date.now());
