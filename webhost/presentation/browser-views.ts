import type { ChildProcess } from 'node:child_process';
import { SECOND } from '#core/basics/durations.ts';
import type { Display } from '#services/presentation/places.ts';
import { createBackOff } from '../back-off.ts';
import { type BrowserKeeper, type BrowserKeeperTools, createBrowserKeeper } from '../browser-keeper.ts';
import type { View } from '../protocol.ts';
import type { Views } from './views.ts';

/** A browser that keeps ending is tried again after so long, for as long as somebody presents. */
const PATIENCE = 15 * SECOND;

export interface BrowserViewsTools extends Pick<BrowserKeeperTools, 'makeProfile' | 'software' | 'now' | 'after'> {
  readonly spawn: (view: View, at: Display | null, profile: string, address: string, software: boolean) => ChildProcess;
  readonly askAddress: (view: View) => void;
  /** Its browser ended or fell silent. */
  readonly onFailure: (view: View) => void;
}

/** Each window a browser of its own, kept as the kiosk's is: one that ends or no longer paints is replaced, and it never comes to giving up. */
export function createBrowserViews(tools: BrowserViewsTools): Views {
  const keepers = new Map<View, BrowserKeeper>();
  let away = true;
  let beats = 0;
  const close = (view: View): void => {
    keepers.get(view)?.stop();
    keepers.delete(view);
  };
  return {
    open(view, at) {
      close(view);
      const keeper = createBrowserKeeper({
        ...tools,
        spawn: (profile, address, software) => tools.spawn(view, at, profile, address, software),
        backOff: createBackOff(20),
        askAddress: () => tools.askAddress(view),
        onFailure: () => tools.onFailure(view),
        onGivingUp: () => void tools.after(PATIENCE, () => keeper.ask()),
      });
      keepers.set(view, keeper);
      if (away) keeper.serviceAway();
      keeper.ask();
    },
    close,
    address: (view, address) => keepers.get(view)?.open(address),
    painted(view) {
      // Its pages are not numbered by the service. A beat of one that was taken away, heard late, shortens the patience with the next and no more.
      beats += 1;
      keepers.get(view)?.painted(beats);
    },
    serviceAway() {
      away = true;
      for (const keeper of keepers.values()) keeper.serviceAway();
    },
    serviceBack() {
      away = false;
      for (const keeper of keepers.values()) keeper.serviceBack();
    },
  };
}
