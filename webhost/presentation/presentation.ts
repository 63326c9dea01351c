import { type Display, placesOf, samePlace } from '#services/presentation/places.ts';
import type { Look } from './displays.ts';
import type { Views } from './views.ts';

export interface PresentationTools {
  readonly views: Pick<Views, 'open' | 'close' | 'serviceAway' | 'serviceBack'>;
  /** Null where it is not looked: the room is taken to have its display. */
  readonly look: Look | null;
  /** Milliseconds between two looks. Only while something is presented. */
  readonly every: number;
  readonly after: (milliseconds: number, action: () => void) => () => void;
  /** The kiosk lies beneath, or is seen again. */
  readonly cover: (covered: boolean) => void;
  readonly tellRoom: (has: boolean) => void;
}

export interface Presentation {
  open(): void;
  close(): void;
  serviceAway(): void;
  /** The service is there again; it knows of a presentation or, having lost it, does not. */
  serviceBack(presenting: boolean): void;
}

/**
 * Has the presenter's window on the main display, and the room's on another as long as there is one. A display that is another than before has its
 * window opened anew: where the talk stands is known to the service, not to a window.
 */
export function createPresentation({ views, look, every, after, cover, tellRoom }: PresentationTools): Presentation {
  /** One number a presentation: what a look answers after its end is not heard. Null while nothing is presented. */
  let current: number | null = null;
  let count = 0;
  let room: Display | null = null;
  let main: Display | null | undefined;
  let cancel = (): void => {};

  const hasRoom = (): boolean => look === null || room !== null;
  const settle = (displays: readonly Display[] | null): void => {
    // A question without an answer changes nothing: a slow machine must not put out the projector.
    const places = displays === null || displays.length === 0 ? { main: main ?? null, room } : placesOf(displays);
    if (!samePlace(places.room, room)) {
      if (room !== null) views.close('room');
      ({ room } = places);
      if (room !== null) views.open('room', room);
      tellRoom(room !== null);
    }
    // After the room's: what opens last has the keys.
    if (main !== undefined && samePlace(places.main, main)) return;
    if (main !== undefined) views.close('presenter');
    ({ main } = places);
    views.open('presenter', main);
  };
  const watch = (ask: Look, own: number): void => {
    void ask().then((displays) => {
      if (current !== own) return;
      settle(displays);
      cancel = after(every, () => watch(ask, own));
    });
  };
  const open = (): void => {
    if (current !== null) return;
    current = count += 1;
    cover(true);
    if (look !== null) return watch(look, current);
    views.open('room', null);
    views.open('presenter', null);
    return tellRoom(true);
  };
  const close = (): void => {
    if (current === null) return;
    current = null;
    cancel();
    views.close('room');
    views.close('presenter');
    room = null;
    main = undefined;
    cover(false);
  };
  return {
    open,
    close,
    serviceAway: () => views.serviceAway(),
    serviceBack(presenting) {
      // Before anybody asks it for an address.
      if (!presenting) close();
      views.serviceBack();
      if (!presenting) return;
      open();
      tellRoom(hasRoom());
    },
  };
}
