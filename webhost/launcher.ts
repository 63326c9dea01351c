/* oxlint-disable no-console -- the terminal is where the launcher speaks */
import { spawn, type ChildProcess } from 'node:child_process';
import { homedir, tmpdir, uptime } from 'node:os';
import { join } from 'node:path';
import { SECOND } from '#core/basics/durations.ts';
import { drawsInSoftware, gpuTriedAgain } from '#core/watchdog/gpu.ts';
import { judgeStart } from '#core/watchdog/judge-start.ts';
import { become, begun } from '#core/watchdog/run-record.ts';
import { restPage, RESTING } from '#services/app/rest-page.ts';
import { systemIds } from '#services/environment/ids.ts';
import { dataFolderPath } from '#services/storage/data-folder.ts';
import { openRunBook } from '#services/watchdog/run-book.ts';
import { FAILED_CODE, type Next, nextAfter, type RunEnd } from './after-run.ts';
import { browserFlags, type BrowserOptions } from './browser-flags.ts';
import { findBrowser, thisMachine } from './find-browser.ts';
import { type KioskRun, say, startRun } from './kiosk-run.ts';
import { readOptions, type LaunchOptions } from './options.ts';
import { removeOrphans } from './orphans.ts';
import { displaysIn, displaysOf } from './presentation/displays.ts';
import { makeProfile, profilePrefix } from './profile.ts';
import { showRest } from './rest-screen.ts';
import { screenProblem } from './screen-problem.ts';
import { terminalText } from './terminal-messages.ts';
import { lacksWindowManager } from './window-manager.ts';

/** In the folder of the log: no data of the office, and wanted before that is opened. */
const RUN_BOOK = join('logs', 'runs-of-browser.json');

/** Runs the kiosk, one run after another, and stops it. Holds no rule of the product. */
function launch(options: LaunchOptions): void {
  const secrets = {
    kiosk: systemIds.secret(),
    presenter: systemIds.secret(),
    room: systemIds.secret(),
    print: systemIds.secret(),
  };
  const dataFolder = dataFolderPath(options, { platform: process.platform, environment: process.env, home: homedir() });
  const prefix = profilePrefix(dataFolder);
  const after = (milliseconds: number, action: () => void): (() => void) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  };
  const binary = options.browser ? findBrowser(thisMachine()) : null;
  const isRoot = process.getuid?.() === 0;
  const problem = options.browser ? screenProblem(binary, process.platform, process.env) : null;
  const screen = options.browser && problem === null;
  const supervised = process.env['KIOSK_SUPERVISED'] === '1';
  // Without a screen nothing ever paints, so nothing can be judged by it.
  const bookPath = join(dataFolder, RUN_BOOK);
  const book = screen ? openRunBook(bookPath) : null;
  // Tests plug projectors in and out by a file.
  const displays = process.env['KIOSK_PRESENT_DISPLAYS'];
  const seen = screen && !options.window ? displaysOf(process.platform) : null;
  const look = displays === undefined ? seen : displaysIn(displays);
  const x11 = process.env['WAYLAND_DISPLAY'] !== undefined && process.env['DISPLAY'] !== undefined;
  type Place = Pick<BrowserOptions, 'at' | 'camera' | 'x11'>;
  const show = (profile: string, address: string, software: boolean, place: Place = {}): ChildProcess =>
    spawn(
      binary ?? '',
      browserFlags({
        address,
        profile,
        window: options.window,
        isRoot,
        noGpu: software || process.env['KIOSK_NO_GPU'] === '1',
        ...place,
      }),
      { detached: true, stdio: 'ignore', env: { ...process.env, LANGUAGE: 'vi', LANG: 'vi_VN.UTF-8' } },
    );
  let { port } = options;
  let run: KioskRun | null = null;
  let ending = false;
  let next: Next = { kind: 'again' };
  let told = false;
  /** It has served once: what is refused afterwards is only not yet free again. */
  let ran = false;
  let stopResting = (): void => {};

  /** Says what is missing, once. */
  const hasScreen = (): boolean => {
    if (!options.browser || told) return screen;
    told = true;
    if (problem !== null) say(problem);
    else if (isRoot) say('as-root');
    if (screen && process.platform === 'linux' && process.env['WAYLAND_DISPLAY'] === undefined && !options.window) {
      void lacksWindowManager().then((lacking) => lacking && say('no-window-manager'));
    }
    return screen;
  };
  const ended = (end: RunEnd): void => {
    // Whoever ends it while it starts itself anew means the end.
    if (end === 'left') next = nextAfter(end, { supervised, screen });
    if (ending) return;
    ending = true;
    next = nextAfter(end, { supervised, screen });
    stopResting();
    const failing = end === 'gave-up' || end === 'defect';
    book?.change((record) => become(record, failing ? end : 'closed'));
    const go = (): void => {
      if (next.kind === 'exit') process.exit(next.code);
      ending = false;
      begin();
    };
    if (run === null) go();
    else run.stop(go, failing);
    run = null;
  };
  const rest = (milliseconds: number): void => {
    const now = Date.now();
    book?.change((record) => begun(record, now, 'resting'));
    say('resting');
    const software = book !== null && drawsInSoftware(book.read(), now);
    const takeAway = showRest(
      { spawn: (profile, address) => show(profile, address, software), makeProfile: () => makeProfile(prefix), after },
      restPage(RESTING),
    );
    const wake = after(milliseconds, () => {
      stopResting();
      if (supervised) process.exit(FAILED_CODE);
      begin();
    });
    stopResting = () => {
      stopResting = () => {};
      wake();
      takeAway();
    };
  };
  const begin = (): void => {
    const now = Date.now();
    if (book !== null) {
      const start = judgeStart(book.read(), now, now - uptime() * SECOND);
      if (start.kind === 'rest') return rest(start.milliseconds);
      book.change((record) => begun(gpuTriedAgain(record, now), now));
    }
    run = startRun({
      spawn: (profile, address, software) => show(profile, address, software),
      spawnView: screen
        ? (view, at, profile, address, software) => show(profile, address, software, { at, x11, camera: view === 'presenter' })
        : null,
      look,
      makeProfile: () => makeProfile(prefix),
      software: book !== null && drawsInSoftware(book.read(), now),
      after,
      begin: { kind: 'begin', dataFolder, runBook: screen ? bookPath : null, secrets, demo: options.demo },
      get port() {
        return port;
      },
      set port(taken) {
        port = taken;
      },
      book,
      hasScreen,
      ready() {
        removeOrphans(tmpdir(), prefix);
        ran = true;
      },
      hasRun: () => ran,
      ended,
    });
  };

  process.on('SIGINT', () => ended('left'));
  process.on('SIGTERM', () => ended('left'));
  process.on('SIGHUP', () => ended('left'));
  begin();
}

const options = readOptions(process.argv.slice(2));
if (options.ok) {
  launch(options.value);
} else {
  console.error(`${options.error}: ${terminalText('bad-option')}`);
  process.exitCode = 2;
}
