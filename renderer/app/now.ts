import { createContext, useContext } from 'react';

/** The page's monotonic clock in milliseconds. Tests give their own. */
export type Now = () => number;

export const NowContext = createContext<Now>(() => performance.now());

export function useNow(): Now {
  return useContext(NowContext);
}
