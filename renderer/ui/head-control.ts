import { createContext, type ReactNode } from 'react';

/** What the app puts into the head of every page but those of staff, in place of its name; null as a rule. */
export const HeadControl = createContext<ReactNode>(null);
