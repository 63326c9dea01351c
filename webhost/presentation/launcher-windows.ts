import { createRoomDisplay } from '#services/presentation/room-display.ts';
import type { PresentationWindows } from '#services/presentation/windows.ts';

export interface LauncherWindows extends PresentationWindows {
  /** The launcher looked at the displays. */
  roomIs(has: boolean): void;
}

/** The windows as the service has them: the launcher, which starts browsers, is told what to do and tells of displays. */
export function createLauncherWindows(tell: (open: boolean) => void): LauncherWindows {
  const room = createRoomDisplay(false);
  let open = false;
  const become = (wanted: boolean): void => {
    if (open === wanted) return;
    open = wanted;
    tell(wanted);
  };
  return {
    open: () => become(true),
    close() {
      become(false);
      // Nobody looks any more.
      room.becomes(false);
    },
    isOpen: () => open,
    hasRoom: () => room.has(),
    onRoom: (listener) => room.onChange(listener),
    // The presenter's browser was started with it, and its headers name the one page. Nothing more can be asked of a browser from outside.
    allowCamera: () => {},
    roomIs: (has) => open && room.becomes(has),
  };
}
