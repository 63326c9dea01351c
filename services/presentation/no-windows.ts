import { createRoomDisplay } from './room-display.ts';
import type { PresentationWindows } from './windows.ts';

/** Windows nobody opens here. */
export interface NoWindows extends PresentationWindows {
  /** As if the display of the room were plugged in or out. */
  plug(has: boolean): void;
  /** Whether the presenter's page could have the camera. */
  camera(): boolean;
}

/** For a host without a screen, for demonstrations and tests: whoever opens the addresses by hand has a display for each. */
export function createNoWindows(): NoWindows {
  const room = createRoomDisplay(true);
  let open = false;
  let camera = false;
  return {
    open: () => void (open = true),
    close() {
      open = false;
      camera = false;
    },
    isOpen: () => open,
    hasRoom: () => room.has(),
    onRoom: (listener) => room.onChange(listener),
    allowCamera: (allowed) => void (camera = open && allowed),
    plug: (has) => room.becomes(has),
    camera: () => camera,
  };
}
