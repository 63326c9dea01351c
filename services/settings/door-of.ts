import type { CallOutput } from '#core/contract/calls.ts';
import type { Settings } from '#core/contract/shapes.ts';

/** What of the settings hangs at the door of the office. */
export function doorOf({ notice, hours, holidays, openOn }: Settings): CallOutput<'kiosk.hello'>['door'] {
  return { notice, hours, holidays, openOn };
}
