import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a file is there and may be run. */
  readonly runs: (path: string) => boolean;
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const LINUX_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];
const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
/** Below Program Files, Program Files (x86) and the user's own program folder. */
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'CocCoc\\Browser\\Application\\browser.exe',
  'Chromium\\Application\\chrome.exe',
];

export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium-family browser to show the kiosk in: `CHROMIUM_PATH`, then the PATH, then the usual places. Null when there is none. */
export function findBrowser({ platform, environment, runs }: Machine): string | null {
  const asked = environment['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') return runs(asked) ? asked : null;
  return candidates(platform, environment).find(runs) ?? null;
}

function candidates(platform: NodeJS.Platform, environment: Machine['environment']): readonly string[] {
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    return WINDOWS_PLACES.flatMap((place) => roots.map((root) => `${root}\\${place}`));
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const named = LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...(platform === 'darwin' ? MAC_PLACES : LINUX_PLACES)];
}

export function thisMachine(): Machine {
  return { platform: process.platform, environment: process.env, runs: canRun };
}
