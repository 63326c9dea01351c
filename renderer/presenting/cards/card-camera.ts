import type { Result } from '#core/basics/result.ts';
import type { Frame } from '#core/cards/frame.ts';

/** Why there are no pictures: no camera is there, it may not be used, or something else has it. */
export type CameraTrouble = 'none' | 'refused' | 'busy';

/** A camera that is on. */
export interface OpenCamera {
  /** The newest picture; null where there is none since the last. It is used up by the next. */
  readonly frame: () => Frame | null;
  /** Told once where the camera goes away by itself. */
  readonly onGone: (listener: () => void) => void;
  /** Turns it off, and lets the last picture go. */
  readonly stop: () => void;
}

/** The camera of the laptop. Nothing is turned on before `open` is called. */
export interface CardCamera {
  readonly open: () => Promise<Result<OpenCamera, CameraTrouble>>;
}
