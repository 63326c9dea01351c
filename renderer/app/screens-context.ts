import { createContext, type ReactNode } from 'react';
import type { Place } from '#core/visit/screen.ts';

/** Draws the screen of a place; given to who goes about on their own. Importing it there would go in a circle. */
export type DrawScreen = (place: Place) => ReactNode;
export const ScreensContext = createContext<DrawScreen | null>(null);
