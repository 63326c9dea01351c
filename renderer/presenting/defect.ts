import { createContext, useContext } from 'react';

/** Where a slide that cannot be drawn is told of. */
const Defects = createContext<(error: unknown) => void>(() => {});

export const DefectProvider = Defects.Provider;

export function useDefect(): (error: unknown) => void {
  return useContext(Defects);
}
