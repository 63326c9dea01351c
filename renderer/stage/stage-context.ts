import { createContext, useContext } from 'react';
import type { Localised } from '#core/basics/language.ts';
import type { Picture } from '#core/content/pack.ts';

/** How a press on a block is meant: the engine treats each in its own way. */
export type ActKind = 'tap' | 'choose' | 'tick' | 'attach' | 'type';

/** What a block shows of itself now. */
export interface BlockReading {
  /** Text of a field or code: sample data only, never what was typed. */
  readonly text: string | null;
  readonly option: string | null;
  readonly ticked: boolean;
  /** Rows of a file table that hold a file. */
  readonly attached: readonly string[];
}

export interface StageValue {
  readonly read: (block: string) => BlockReading;
  /** The one place with the gold ring, `block` or `block/item`. */
  readonly spotlight: string | null;
  /** Block lit by the second hint, or part of a picture, named by its spot: `block/spot`. */
  readonly region: string | null;
  /** Where the last press went wrong. */
  readonly missed: string | null;
  /** Nothing can be pressed: the machine is showing, or this device is only looked at. */
  readonly inert: boolean;
  /** The machine leads: only at the place with the ring something is done; a press elsewhere points there again and is answered kindly. */
  readonly lead?: { readonly again: () => void; readonly count: number } | null;
  readonly act: (kind: ActKind, target: string) => void;
  readonly pick: (text: Localised) => string;
  /** Pictures of the screen by their file; one that is not there is said to be missing. */
  readonly pictures?: Readonly<Record<string, Picture>> | undefined;
}

export const StageContext = createContext<StageValue | null>(null);

export function useStage(): StageValue {
  const value = useContext(StageContext);
  if (value === null) throw new Error('A block outside the stage');
  return value;
}
