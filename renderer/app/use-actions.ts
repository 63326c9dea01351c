import { createContext, useContext } from 'react';
import type { Language, TextSize, Theme } from '#core/basics/language.ts';
import type { Script } from '#core/content/pack.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import type { LessonPart } from '#core/visit/lesson-path.ts';
import type { Preferences } from '#core/visit/preferences.ts';
import type { Place, Practice } from '#core/visit/screen.ts';

/** What a screen may do to the visit, in its own words. */
export interface Actions {
  readonly go: (place: Place) => void;
  /** Back to a place one was at before, however many pages lie between. */
  readonly returnTo: (place: Place) => void;
  readonly back: () => void;
  readonly home: () => void;
  /** The visitor says they are finished: everything is wiped. */
  readonly done: () => void;
  readonly answer: (procedure: string, question: string, answer: string) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTextSize: (size: TextSize) => void;
  readonly setReach: (on: boolean) => void;
  readonly setCurtain: (on: boolean) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setKeyboard: (order: Preferences['keyboard']) => void;
  readonly setSpeech: (speech: Preferences['speech']) => void;
  /** Something plays by itself: the idle clock is more patient. */
  readonly setPlaying: (on: boolean) => void;
  /** An unfinished simulation asks before it is left. */
  readonly setUnfinished: (on: boolean) => void;
  /** A simulation came to its end: keeps its result and shows the summary. */
  readonly finishSimulation: (script: Script, state: SimulationState, practice: Practice) => void;
  /** A part of a lesson was gone through. */
  readonly partDone: (lesson: string, part: LessonPart) => void;
  /** Calls staff. */
  readonly call: () => void;
}

export const ActionsContext = createContext<Actions | null>(null);

export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error('useActions outside its provider');
  return actions;
}
