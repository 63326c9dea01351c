/** Whether the room has a display of its own, and who wants to know. */
export interface RoomDisplay {
  has(): boolean;
  /** How it is now. Nobody is told what they know. */
  becomes(has: boolean): void;
  onChange(listener: (has: boolean) => void): () => void;
}

export function createRoomDisplay(first: boolean): RoomDisplay {
  let now = first;
  const listeners = new Set<(has: boolean) => void>();
  return {
    has: () => now,
    becomes(has) {
      if (has === now) return;
      now = has;
      for (const listener of listeners) listener(has);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
