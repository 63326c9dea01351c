import type { Exhibit } from './exhibit.ts';
import { CHOICES } from './exhibits/choices.tsx';
import { COACH } from './exhibits/coach.tsx';
import { ENTRY } from './exhibits/entry.tsx';
import { IMAGE } from './exhibits/image.tsx';
import { STAGE } from './exhibits/stage.tsx';
import { SURROUND } from './exhibits/surround.tsx';
import { WORDS } from './exhibits/words.tsx';

/** Every component of the house, in every state it can be in. */
export const EXHIBITS: readonly Exhibit[] = [...CHOICES, ...ENTRY, ...WORDS, ...SURROUND, ...STAGE, ...IMAGE, ...COACH];
