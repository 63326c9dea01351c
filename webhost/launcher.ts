/* oxlint-disable no-console -- the terminal is where the launcher speaks */
import { fork, spawn } from 'node:child_process';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemIds } from '#services/environment/ids.ts';
import { dataFolderPath } from '#services/storage/data-folder.ts';
import { createBackOff } from './back-off.ts';
import { browserFlags } from './browser-flags.ts';
import { createBrowserKeeper } from './browser-keeper.ts';
import { findBrowser, thisMachine } from './find-browser.ts';
import { readOptions, type LaunchOptions } from './options.ts';
import { removeOrphans } from './orphans.ts';
import { makeProfile, profilePrefix } from './profile.ts';
import type { FromService } from './protocol.ts';
import { createServiceKeeper } from './service-keeper.ts';
import { terminalText, type TerminalMessage } from './terminal-messages.ts';
import { lacksWindowManager } from './window-manager.ts';

function say(message: TerminalMessage): void {
  console.error(terminalText(message));
}

/** Starts the service and the browser, keeps both alive, and stops both. Holds no rule of the product. */
function launch(options: LaunchOptions): void {
  const secrets = {
    kiosk: systemIds.secret(),
    presenter: systemIds.secret(),
    room: systemIds.secret(),
    print: systemIds.secret(),
  };
  const dataFolder = dataFolderPath(options.data, { platform: process.platform, environment: process.env, home: homedir() });
  const prefix = profilePrefix(dataFolder);
  const after = (milliseconds: number, action: () => void): (() => void) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  };
  const binary = options.browser ? findBrowser(thisMachine()) : null;
  const isRoot = process.getuid?.() === 0;
  let { port } = options;
  let announced = false;
  let ending = false;

  const keeper = createBrowserKeeper({
    spawn: (profile, address) =>
      spawn(
        binary ?? '',
        browserFlags({ address, profile, window: options.window, isRoot, noGpu: process.env['KIOSK_NO_GPU'] === '1' }),
        {
          detached: true,
          stdio: 'ignore',
          env: { ...process.env, LANGUAGE: 'vi', LANG: 'vi_VN.UTF-8' },
        },
      ),
    makeProfile: () => makeProfile(prefix),
    backOff: createBackOff(20),
    now: Date.now,
    after,
    askAddress: () => service.send({ kind: 'address' }),
    onGivingUp: () => {
      say('browser-keeps-ending');
      end(1);
    },
  });

  const end = (code: number): void => {
    if (ending) return;
    ending = true;
    keeper.stop();
    service.stop(() => process.exit(code));
  };

  /** Looks for a screen and a browser once, and says what is missing. */
  const openScreen = (): void => {
    if (!options.browser) return;
    const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
    if (binary === null) return say('no-browser');
    if (process.platform === 'linux' && x11 === undefined && wayland === undefined) return say('no-display');
    if (isRoot) say('as-root');
    if (process.platform === 'linux' && wayland === undefined && !options.window) {
      void lacksWindowManager().then((lacking) => lacking && say('no-window-manager'));
    }
    return keeper.ask();
  };
  const heard = (message: FromService): void => {
    switch (message.kind) {
      case 'ready':
        // A service that was started again keeps its port and secrets, so the page on the screen simply goes on.
        port = message.port;
        keeper.serviceBack();
        if (announced) return;
        announced = true;
        // The service holds the data folder: no other launcher can own a browser of this kiosk.
        removeOrphans(tmpdir(), prefix);
        console.log(`Góc Số: ${message.address}`);
        return openScreen();
      case 'address':
        return keeper.open(message.address);
      case 'painted':
        return keeper.painted();
      case 'failed':
        say(message.why);
        return end(1);
      case 'leave':
        return end(0);
    }
  };
  const service = createServiceKeeper({
    // A group of its own: Ctrl+C reaches the launcher alone, which stops the service in order.
    fork: () =>
      fork(join(dirname(fileURLToPath(import.meta.url)), 'service.js'), {
        detached: true,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
    begin: () => ({ kind: 'begin', dataFolder, port, secrets }),
    backOff: createBackOff(6),
    now: Date.now,
    after,
    heard,
    onAway: () => keeper.serviceAway(),
    onGivingUp: () => {
      say('keeps-failing');
      end(1);
    },
  });

  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(0));
  process.on('SIGHUP', () => end(0));
  service.start();
}

const options = readOptions(process.argv.slice(2));
if (options.ok) {
  launch(options.value);
} else {
  console.error(`${options.error}: ${terminalText('bad-option')}`);
  process.exitCode = 2;
}
