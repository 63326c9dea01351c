/* oxlint-disable no-console -- the terminal is where the launcher speaks */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SECOND } from '#core/basics/durations.ts';
import { systemIds } from '#services/environment/ids.ts';
import { dataFolderPath } from '#services/storage/data-folder.ts';
import { createBackOff } from './back-off.ts';
import { browserFlags } from './browser-flags.ts';
import { createBrowserKeeper } from './browser-keeper.ts';
import { findBrowser, thisMachine } from './find-browser.ts';
import { readOptions, type LaunchOptions } from './options.ts';
import { makeProfile } from './profile.ts';
import type { FromService, ToService } from './protocol.ts';
import { terminalText, type TerminalMessage } from './terminal-messages.ts';

/** How long the parts may take to end before they are ended. */
const PATIENCE = 5 * SECOND;

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
  const backOff = createBackOff(6);
  const after = (milliseconds: number, action: () => void): (() => void) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  };
  let { port } = options;
  let service: ChildProcess | null = null;
  let announced = false;
  let ending = false;
  const binary = options.browser ? findBrowser(thisMachine()) : null;
  const isRoot = process.getuid?.() === 0;

  const send = (message: ToService): void => {
    if (service?.connected === true) service.send(message);
  };
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
    makeProfile,
    backOff: createBackOff(20),
    now: Date.now,
    after,
    askAddress: () => send({ kind: 'address' }),
    onGivingUp: () => say('no-browser'),
  });

  const end = (code: number): void => {
    if (ending) return;
    ending = true;
    process.exitCode = code;
    keeper.stop();
    const last = service;
    if (last === null || last.exitCode !== null) process.exit(code);
    last.once('exit', () => process.exit(code));
    send({ kind: 'stop' });
    setTimeout(() => {
      last.kill('SIGKILL');
      process.exit(code);
    }, PATIENCE).unref();
  };

  const showBrowser = (address: string): void => {
    if (!options.browser) return;
    if (binary === null) say('no-browser');
    else if (process.platform === 'linux' && process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined)
      say('no-display');
    else keeper.open(address);
  };
  const heard = (message: FromService): void => {
    switch (message.kind) {
      case 'ready':
        // A service that was started again keeps its port and secrets, so the page on the screen simply goes on.
        port = message.port;
        if (announced) return;
        announced = true;
        console.log(`Góc Số: ${message.address}`);
        if (isRoot && options.browser && binary !== null) say('as-root');
        if (options.browser) send({ kind: 'address' });
        return;
      case 'address':
        return showBrowser(message.address);
      case 'painted':
        return keeper.painted();
      case 'failed':
        say(message.why);
        return end(1);
      case 'leave':
        return end(0);
    }
  };
  const startService = (): void => {
    // A group of its own: Ctrl+C reaches the launcher alone, which stops the service in order.
    const child = fork(join(dirname(fileURLToPath(import.meta.url)), 'service.js'), {
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    service = child;
    child.on('message', (message) => heard(message as FromService));
    child.once('exit', () => {
      if (ending) return;
      const wait = backOff.next(Date.now());
      if (wait === null) {
        say('keeps-failing');
        end(1);
      } else {
        setTimeout(startService, wait);
      }
    });
    send({ kind: 'begin', dataFolder, port, secrets });
  };

  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(0));
  process.on('SIGHUP', () => end(0));
  startService();
}

const options = readOptions(process.argv.slice(2));
if (options.ok) {
  launch(options.value);
} else {
  console.error(`${options.error}: ${terminalText('bad-option')}`);
  process.exitCode = 2;
}
