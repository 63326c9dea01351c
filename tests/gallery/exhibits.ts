import type { Exhibit } from './exhibit.ts';
import { CHOICES } from './exhibits/choices.tsx';
import { COACH } from './exhibits/coach.tsx';
import { DRAWINGS } from './exhibits/drawings.tsx';
import { ENTRY } from './exhibits/entry.tsx';
import { KEPT } from './exhibits/kept.tsx';
import { GLOSS } from './exhibits/gloss.tsx';
import { KEPT_PICTURES } from './exhibits/kept-pictures.tsx';
import { IMAGE } from './exhibits/image.tsx';
import { PRINTING } from './exhibits/printing.tsx';
import { STAGE } from './exhibits/stage.tsx';
import { SURROUND } from './exhibits/surround.tsx';
import { WORDS } from './exhibits/words.tsx';

/** Every component of the house, in every state it can be in. */
export const EXHIBITS: readonly Exhibit[] = [
  ...CHOICES,
  ...ENTRY,
  ...WORDS,
  ...GLOSS,
  ...SURROUND,
  ...STAGE,
  ...IMAGE,
  ...COACH,
  ...KEPT,
  ...KEPT_PICTURES,
  ...DRAWINGS,
  ...PRINTING,
];
