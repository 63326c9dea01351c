import type { Language, TextSize, Theme } from '#core/basics/language.ts';
import type { Script } from '#core/content/pack.ts';
import type { Plan, Rung } from '#core/simulation/types.ts';

/** What the stage is told to show. It stands in a frame of its own, so that sizes and media queries are those of a kiosk. */
export interface Order {
  /** Grows with every jump: the same turn with another version goes on where it is. */
  readonly turn: number;
  readonly version: string;
  readonly script: Script;
  readonly rung: Rung;
  readonly plan: Plan;
  /** Step, fault or repair step to be at; null for the start. */
  readonly at: string | null;
  readonly language: Language;
  readonly size: TextSize;
  readonly theme: Theme;
}

/** What the stage tells back. */
export type Report =
  | { readonly kind: 'ready' }
  /** The part of the frame that is shown: everything beside the bar and below the header. */
  | { readonly kind: 'room'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Where the run is now. */
  | {
      readonly kind: 'here';
      readonly turn: number;
      readonly at: string | null;
      readonly answers: Readonly<Record<string, string>>;
    }
  /** The person left, or wants it all once more. */
  | { readonly kind: 'again' };

/** Both ends are pages of the same origin; anything else is not listened to. */
export function listen(hear: (message: Order | Report) => void): () => void {
  const onMessage = (event: MessageEvent<Order | Report>): void => {
    if (event.origin === window.location.origin) hear(event.data);
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}

export function tell(to: Window, message: Order | Report): void {
  to.postMessage(message, window.location.origin);
}
