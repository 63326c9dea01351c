import { app, powerMonitor, type Rectangle, type Session } from 'electron';
import type { Surface } from '#core/contract/define.ts';
import { silentLogger, type Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import { createRoomDisplay } from '#services/presentation/room-display.ts';
import type { PresentationWindows } from '#services/presentation/windows.ts';
import { type KeptWindow, keepWindow } from './kept-window.ts';
import type { KioskScreen } from './kiosk-screen.ts';

type View = 'presenter' | 'room';

interface Tools {
  readonly sessions: Readonly<Record<View, Session>>;
  readonly clock: Clock;
  /** Windows instead of the full screen: both come up wherever the system puts them. */
  readonly inWindow: boolean;
  readonly address: (surface: View) => string;
}

export interface ScreenWindows extends PresentationWindows {
  /** The kiosk is on its screen: what was asked for before it was comes up now. */
  begin(screen: Pick<KioskScreen, 'cover' | 'displays'>, log: Logger): void;
  /** A page painted. */
  heard(surface: Surface): void;
  /** Silence of the windows means nothing until what was answered is called. */
  hold(): () => void;
  mayUseCamera(): boolean;
  /** The program ends: windows stay until it does. */
  stop(): void;
}

/**
 * The windows of a presentation: the presenter's over the kiosk on the main display, the room's on another, where black lies otherwise. The kiosk
 * goes on beneath, but nobody sees it: its watchdog is held and a page that ended is loaded when the presentation is over, for a new window of it
 * would come up on top, and its fifth failure would end the program before a full hall.
 */
export function createPresentationWindows({ sessions, clock, inWindow, address }: Tools): ScreenWindows {
  const shown = new Map<View, KeptWindow>();
  const room = createRoomDisplay(false);
  let screen: Pick<KioskScreen, 'cover' | 'displays'> | null = null;
  let log: Logger = silentLogger;
  let open = false;
  let camera = false;
  let giveBack = (): void => {};
  let uncover = (): void => {};

  const show = (view: View, at: Rectangle | null): void => {
    const kept = shown.get(view);
    if (kept !== undefined) {
      if (at !== null) kept.place(at);
      return;
    }
    const tools = { session: sessions[view], clock, log, inWindow, at, quietly: view === 'room' };
    shown.set(view, keepWindow({ ...tools, address: () => address(view) }));
  };
  const hide = (view: View): void => {
    shown.get(view)?.close();
    shown.delete(view);
  };
  const settle = (main: Rectangle | null, other: Rectangle | null, hasRoom: boolean): void => {
    if (hasRoom) show('room', other);
    else hide('room');
    show('presenter', main);
    // Whatever moved meanwhile may have come up over it.
    shown.get('presenter')?.front();
    room.becomes(hasRoom);
  };
  const comeUp = (): void => {
    if (screen === null || !open) return;
    uncover = screen.cover();
    const { displays } = screen;
    if (displays === null) settle(null, null, true);
    else giveBack = displays.lend((other) => settle(displays.home(), other, other !== null));
  };
  const close = (): void => {
    if (!open) return;
    open = false;
    camera = false;
    hide('room');
    hide('presenter');
    giveBack();
    uncover();
    [giveBack, uncover] = [() => {}, () => {}];
    room.becomes(false);
  };
  return {
    open() {
      if (open) return;
      open = true;
      comeUp();
    },
    close,
    isOpen: () => open,
    hasRoom: () => room.has(),
    onRoom: (listener) => room.onChange(listener),
    allowCamera: (allowed) => void (camera = open && allowed),
    mayUseCamera: () => camera,
    begin(begun, logger) {
      screen = begun;
      log = logger;
      app.on('second-instance', () => shown.get('presenter')?.front());
      // A machine that slept heard no beat meanwhile.
      powerMonitor.on('resume', () => shown.forEach((kept) => kept.heard()));
      comeUp();
    },
    heard(surface) {
      if (surface === 'presenter' || surface === 'room') shown.get(surface)?.heard();
    },
    hold() {
      const releases = [...shown.values()].map((kept) => kept.hold());
      return () => releases.forEach((release) => release());
    },
    stop: () => shown.forEach((kept) => kept.stop()),
  };
}
