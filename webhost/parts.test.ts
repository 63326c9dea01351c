import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBackOff } from './back-off.ts';
import { browserFlags } from './browser-flags.ts';
import { findBrowser } from './find-browser.ts';
import { readOptions } from './options.ts';
import { makeProfile, profilePrefix } from './profile.ts';
import { screenProblem } from './screen-problem.ts';
import { TERMINAL, terminalText } from './terminal-messages.ts';

describe('options', () => {
  test('the flags of npm start', () => {
    expect(readOptions(['--no-browser', '--port', '8080', '--data', '/d', '--window', '--no-electron'])).toEqual({
      ok: true,
      value: { browser: false, window: true, port: 8080, data: '/d', demo: false },
    });
    expect(readOptions([])).toEqual({ ok: true, value: { browser: true, window: false, port: 0, data: null, demo: false } });
    expect(readOptions(['--demo'])).toMatchObject({ ok: true, value: { demo: true } });
  });

  test.each([[['--nonsense']], [['--port', 'x']], [['--port', '70000']], [['--data', '']], [['extra']]])(
    'refuses %j',
    (parameters) => {
      expect(readOptions(parameters).ok).toBe(false);
    },
  );
});

describe('finding a browser', () => {
  const machine = (platform: NodeJS.Platform, there: readonly string[], environment: Record<string, string> = {}) => ({
    platform,
    environment,
    runs: (path: string) => there.includes(path),
  });

  test('the one that was asked for, or none', () => {
    expect(findBrowser(machine('linux', ['/opt/mine'], { CHROMIUM_PATH: '/opt/mine' }))).toBe('/opt/mine');
    expect(findBrowser(machine('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/mine' }))).toBeNull();
  });

  test('the PATH before the usual places, and Edge or Cốc Cốc on Windows', () => {
    expect(findBrowser(machine('linux', ['/home/bin/chromium', '/usr/bin/chromium'], { PATH: '/home/bin:/usr/bin' }))).toBe(
      '/home/bin/chromium',
    );
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(
      findBrowser(
        machine('win32', [edge], { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }),
      ),
    ).toBe(edge);
    const coccoc = 'C:\\Users\\x\\AppData\\Local\\CocCoc\\Browser\\Application\\browser.exe';
    expect(findBrowser(machine('win32', [coccoc], { LOCALAPPDATA: 'C:\\Users\\x\\AppData\\Local' }))).toBe(coccoc);
    expect(findBrowser(machine('linux', []))).toBeNull();
  });
});

describe('flags of the browser', () => {
  const base = { address: 'http://127.0.0.1:1/open/x', profile: '/p', window: false, isRoot: false, noGpu: false };

  test('full screen, silent, and able to resolve nothing but this machine', () => {
    const flags = browserFlags(base);
    expect(flags).toContain('--kiosk');
    expect(flags).toContain('--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1');
    expect(flags).toContain('--user-data-dir=/p');
    expect(flags.some((flag) => flag.startsWith('--remote-debugging'))).toBe(false);
  });

  test.each([
    ['one window without an address bar', '--app=http://127.0.0.1:1/open/x'],
    ['no pinching', '--disable-pinch'],
    ['no swiping back', '--overscroll-history-navigation=0'],
    ['no offer to translate', 'Translate'],
    ['no bubble about the last end', '--hide-crash-restore-bubble'],
    ['no box about a fault', '--noerrdialogs'],
    ['no first run, no question about a default browser', '--no-first-run', '--no-default-browser-check'],
    ['nothing of its own over a network', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ['no pings and no reports', '--no-pings', '--disable-domain-reliability', '--disable-breakpad'],
    ['no extensions', '--disable-extensions'],
    ['no casting to other screens', 'MediaRouter'],
    ['pictures go on under a sleeping screen', '--disable-backgrounding-occluded-windows', 'CalculateNativeWinOcclusion'],
    ['nor are they slowed down', '--disable-renderer-backgrounding', '--disable-background-timer-throttling'],
    ['one point of the page is one of the glass', '--force-device-scale-factor=1'],
  ])('%s', (_what, ...wanted) => {
    const flags = browserFlags(base);
    const off = flags.find((flag) => flag.startsWith('--disable-features='))?.slice('--disable-features='.length) ?? '';
    for (const flag of wanted) expect(flag.startsWith('--') ? flags : off.split(',')).toContain(flag);
  });

  test('a window of a presentation fills its display; the camera is asked about for the presenter alone', () => {
    const at = { x: 1920, y: 12, width: 1024, height: 768, primary: false };
    const shown = browserFlags({ ...base, at });
    for (const flag of ['--kiosk', '--window-position=1920,12', '--window-size=1024,768']) expect(shown).toContain(flag);
    const camera = '--auto-accept-camera-and-microphone-capture';
    expect([shown, browserFlags({ ...base, camera: true })].map((flags) => flags.includes(camera))).toEqual([false, true]);
    expect(browserFlags({ ...base, x11: true })).toContain('--ozone-platform=x11');
    // In windows of their own both lie where the system puts them.
    expect(browserFlags({ ...base, at, window: true }).filter((flag) => flag.startsWith('--window-'))).toEqual([
      '--window-size=1366,768',
    ]);
  });

  test('no flag stands there twice, for Chromium takes the last', () => {
    const at = { x: 0, y: 0, width: 1, height: 1, primary: true };
    const names = browserFlags({ ...base, isRoot: true, noGpu: true, at, camera: true, x11: true }).map(
      (flag) => flag.split('=')[0],
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('no sandbox only as root, a window only when asked', () => {
    expect(browserFlags(base)).not.toContain('--no-sandbox');
    expect(browserFlags({ ...base, isRoot: true })).toContain('--no-sandbox');
    expect(browserFlags({ ...base, window: true })).not.toContain('--kiosk');
  });
});

test('a profile is fresh, seeded and removed', () => {
  const profile = makeProfile(profilePrefix('/data'));
  expect(JSON.parse(readFileSync(join(profile.folder, 'Default', 'Preferences'), 'utf8'))).toMatchObject({
    translate: { enabled: false },
  });
  profile.remove();
  expect(existsSync(profile.folder)).toBe(false);
  // Removing it again is no trouble: browsers end more than once.
  profile.remove();
});

test('profiles of two data folders are told apart', () => {
  expect(profilePrefix('/a')).not.toBe(profilePrefix('/b'));
  expect(profilePrefix('/a')).toMatch(/^goc-so-profile-[0-9a-f]{12}-$/);
});

test('starting again: at once, then more patiently, then not at all', () => {
  const backOff = createBackOff(4);
  expect([0, 1, 2, 3].map((now) => backOff.next(now))).toEqual([0, 1000, 2000, 4000]);
  expect(backOff.next(4)).toBeNull();
  // Failures of long ago are forgotten.
  expect(backOff.next(10 * 60_000)).toBe(0);
});

test('every terminal message stands in both languages', () => {
  for (const [vietnamese, english] of Object.values(TERMINAL)) {
    expect(vietnamese).toMatch(/[ăâđêôơưàáảãạ]/i);
    expect(english).not.toMatch(/[ăâđêôơư]/i);
  }
  expect(terminalText('in-use').split('\n')).toHaveLength(2);
});

test('what is missing for a screen', () => {
  expect(screenProblem(null, 'linux', { DISPLAY: ':0' })).toBe('no-browser');
  expect(screenProblem('/usr/bin/chromium', 'linux', {})).toBe('no-display');
  expect(screenProblem('/usr/bin/chromium', 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBeNull();
  expect(screenProblem('edge.exe', 'win32', {})).toBeNull();
});
