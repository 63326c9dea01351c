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

/** The main display is the presenter's, the first other one the room's. Displays in one place show the same picture: they are mirrored, and one. */
export function placesOf(displays: readonly Display[]): Places {
  const main = displays.find(({ primary }) => primary) ?? displays[0] ?? null;
  const room = displays.find(({ x, y }) => main !== null && (x !== main.x || y !== main.y)) ?? null;
  return { main, room };
}

/** Whether a window that fills the one fills the other too. */
export function samePlace(one: Display | null, other: Display | null): boolean {
  if (one === null || other === null) return one === other;
  return (['x', 'y', 'width', 'height'] as const).every((side) => one[side] === other[side]);
}
