/* oxlint-disable no-console -- the terminal is where the launcher speaks */
import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gpuDied } from '#core/watchdog/gpu.ts';
import { become } from '#core/watchdog/run-record.ts';
import type { RunBook } from '#services/watchdog/run-book.ts';
import type { RunEnd } from './after-run.ts';
import { createBackOff } from './back-off.ts';
import { createBrowserKeeper, type BrowserKeeperTools } from './browser-keeper.ts';
import { type BrowserViewsTools, createBrowserViews } from './presentation/browser-views.ts';
import { type Look, lookEvery } from './presentation/displays.ts';
import { createPresentation } from './presentation/presentation.ts';
import { createToldViews } from './presentation/told-views.ts';
import type { FromService, ToService, View } from './protocol.ts';
import { createServiceKeeper } from './service-keeper.ts';
import { ADDRESS_OF, terminalText, type TerminalMessage } from './terminal-messages.ts';

export interface RunTools extends Pick<BrowserKeeperTools, 'spawn' | 'makeProfile' | 'software' | 'after'> {
  /** What the service is told first; the port it took is remembered for the next. */
  readonly begin: Omit<Extract<ToService, { readonly kind: 'begin' }>, 'port'>;
  port: number;
  /** Where it is written down how the run goes; null where nothing is to be judged by it. */
  readonly book: RunBook | null;
  /** Starts the browser of a window of a presentation; null where no browser is shown and addresses are told instead. */
  readonly spawnView: BrowserViewsTools['spawn'] | null;
  /** The displays, while something is presented; null where the room has one in any case. */
  readonly look: Look | null;
  /** Whether a browser can be shown; what is missing is said once. */
  readonly hasScreen: () => boolean;
  /** The service holds the data folder: browsers an earlier launcher left can go. */
  readonly ready: () => void;
  /** Whether a kiosk of this launcher has served before. */
  readonly hasRun: () => boolean;
  readonly ended: (end: RunEnd) => void;
}

export interface KioskRun {
  /** Ends service and browser. Calls back once, when nothing of them runs any more. */
  stop(done: () => void, failing: boolean): void;
}

export function say(message: TerminalMessage): void {
  console.error(terminalText(message));
}

/** Starts the service and the browser and keeps both alive, until something is said to have ended it. */
export function startRun(tools: RunTools): KioskRun {
  const { book, after } = tools;
  let announced = false;
  let cardBlamed = false;

  const keeper = createBrowserKeeper({
    ...tools,
    backOff: createBackOff(20),
    now: () => performance.now(),
    askAddress: () => service.send({ kind: 'address', surface: 'kiosk' }),
    onFailure(remedy) {
      service.send({ kind: 'page-failed', surface: 'kiosk' });
      // Once a run: its fourth failure is the same trouble as its third.
      if (remedy !== 'new-window' || cardBlamed) return;
      cardBlamed = true;
      book?.change((record) => gpuDied(record, Date.now()));
    },
    onGivingUp() {
      say('browser-keeps-ending');
      tools.ended('gave-up');
    },
  });
  const askAddress = (surface: View): void => service.send({ kind: 'address', surface });
  const views =
    tools.spawnView === null
      ? createToldViews({ askAddress, tell: (view, address) => console.log(`${ADDRESS_OF[view]}: ${address}`) })
      : createBrowserViews({
          ...tools,
          spawn: tools.spawnView,
          now: () => performance.now(),
          askAddress,
          onFailure: (surface) => service.send({ kind: 'page-failed', surface }),
        });
  const presentation = createPresentation({
    views,
    look: tools.look,
    every: lookEvery(process.platform),
    after,
    cover: (covered) => (covered ? keeper.cover() : keeper.uncover()),
    tellRoom: (has) => service.send({ kind: 'room', has }),
  });
  const heard = (message: FromService): void => {
    switch (message.kind) {
      case 'ready':
        // A service that was started again keeps its port and secrets, so the page on the screen simply goes on.
        tools.port = message.port;
        keeper.serviceBack();
        if (announced) return presentation.serviceBack(message.presenting);
        announced = true;
        tools.ready();
        presentation.serviceBack(message.presenting);
        if (message.notKept !== null) say(message.notKept);
        console.log(`${ADDRESS_OF.kiosk}: ${message.address}`);
        return tools.hasScreen() ? keeper.ask() : undefined;
      case 'address':
        if (message.surface === 'kiosk') return keeper.open(message.address);
        return views.address(message.surface, message.address);
      case 'present':
        return message.open ? presentation.open() : presentation.close();
      case 'painted':
        if (message.surface !== 'kiosk') return views.painted(message.surface);
        book?.change((record) => become(record, 'up'));
        return keeper.painted(message.page);
      case 'failed':
        say(message.why);
        // What was to be had before comes back: a lock or a port that a dying process still holds.
        return tools.ended(tools.hasRun() ? 'defect' : 'refused');
      case 'night':
        return tools.ended('night');
      case 'leave':
        return tools.ended('left');
    }
  };
  const service = createServiceKeeper({
    // A group of its own: Ctrl+C reaches the launcher alone, which stops the service in order.
    fork: () =>
      fork(join(dirname(fileURLToPath(import.meta.url)), 'service.js'), {
        detached: true,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
    begin: () => ({ ...tools.begin, port: tools.port }),
    backOff: createBackOff(6),
    now: () => performance.now(),
    after,
    heard,
    onAway() {
      keeper.serviceAway();
      presentation.serviceAway();
    },
    onGivingUp() {
      say('keeps-failing');
      tools.ended('defect');
    },
  });
  service.start();
  return {
    stop(done, failing) {
      keeper.stop();
      presentation.close();
      service.stop(done, failing);
    },
  };
}
