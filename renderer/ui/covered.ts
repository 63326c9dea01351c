import { createContext } from 'react';

/** A curtain hangs before the page. Questions, which stand beside it, are put away meanwhile, and asked again after it. */
export const Covered = createContext(false);
