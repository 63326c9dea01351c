/** A display of the machine, in pixels of the desktop that all of them make together. */
export interface Display {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The main one: the kiosk is there, and whoever presents. */
  readonly primary: boolean;
}

/** Where the windows of a presentation go. `room` null: the room has no display of its own. */
export interface Places {
  readonly main: Display | null;
  readonly room: Display | null;
}

/** Displays in one place show the same picture, whatever their sizes: they are one. */
export function mirrored(one: Display | null, other: Display | null): boolean {
  return one !== null && other !== null && one.x === other.x && one.y === other.y;
}

/** The main display is the presenter's, the first other one the room's. */
export function placesOf(displays: readonly Display[]): Places {
  const main = displays.find(({ primary }) => primary) ?? displays[0] ?? null;
  const room = displays.find((display) => !mirrored(display, main)) ?? null;
  return { main, room };
}

/** Whether a window that fills the one fills the other too. */
export function samePlace(one: Display | null, other: Display | null): boolean {
  if (one === null || other === null) return one === other;
  return (['x', 'y', 'width', 'height'] as const).every((side) => one[side] === other[side]);
}
