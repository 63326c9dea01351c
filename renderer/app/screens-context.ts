import { createContext, type ComponentType } from 'react';
import type { Place } from '#core/visit/screen.ts';

/** Draws the screen of a place; given to who goes about on their own. Importing them there would go in a circle. */
export const ScreensContext = createContext<ComponentType<{ readonly place: Place }> | null>(null);
