import type { Display } from '#services/presentation/places.ts';
import type { View } from '../protocol.ts';

/** How the two windows of a presentation are shown: in browsers, or as addresses for whoever opens them by hand. */
export interface Views {
  /** Shows one, filling a display; null leaves the place to the system. */
  open(view: View, at: Display | null): void;
  close(view: View): void;
  /** The service's answer to a question for an address. */
  address(view: View, address: string): void;
  /** Its page painted a moment ago. */
  painted(view: View): void;
  /** Until the service is there nobody answers. It is away at first. */
  serviceAway(): void;
  serviceBack(): void;
}
