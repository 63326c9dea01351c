import { readFile } from 'node:fs/promises';
import { SECOND } from '#core/basics/durations.ts';
import type { Display } from '#services/presentation/places.ts';
import { powershellArguments } from '#services/printing/windows-scripts.ts';
import { type Ask, ask } from '../ask.ts';

/** The displays there are now; null where that cannot be known. */
export type Look = () => Promise<readonly Display[] | null>;

/** A PowerShell that was never started takes seconds to come up. */
const WINDOWS_PATIENCE = 10 * SECOND;

/** All displays, in pixels as this program sees them, which is how Chromium is told where to go. Not run on Windows yet. */
export const WINDOWS_DISPLAYS = `$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Windows.Forms
$found = @([System.Windows.Forms.Screen]::AllScreens | ForEach-Object {
  @{ x = $_.Bounds.X; y = $_.Bounds.Y; width = $_.Bounds.Width; height = $_.Bounds.Height; primary = $_.Primary } })
ConvertTo-Json -Compress -InputObject $found`;

/** How this system is asked for its displays. Under Wayland X11 answers for it, where there is an X11. */
export function displaysOf(platform: NodeJS.Platform, question: Ask = ask): Look {
  switch (platform) {
    case 'linux':
      return async () => readXrandr(await question('xrandr', ['--listmonitors']));
    case 'win32':
      return async () => readScreens(await question('powershell.exe', powershellArguments(WINDOWS_DISPLAYS), WINDOWS_PATIENCE));
    default:
      return async () => null;
  }
}

/** How soon a projector that was plugged in or out is noticed, in ms: each look is a process, and a PowerShell is a heavy one. */
export function lookEvery(platform: NodeJS.Platform): number {
  return (platform === 'win32' ? 6 : 2) * SECOND;
}

/** The displays a file tells of, as xrandr would: a hall is tried out without a projector. */
export function displaysIn(file: string): Look {
  return async () => readXrandr(await readFile(file, 'utf8').catch(() => null));
}

/** ` 0: +*eDP-1 1920/344x1080/194+0+0  eDP-1`: size in pixels and millimetres, then the place. A star is the main one. */
const MONITOR = /^\s*\d+:\s+\+?(\*?)\S+\s+(\d+)\/\d+x(\d+)\/\d+\+(-?\d+)\+(-?\d+)/;

function readXrandr(answer: string | null): readonly Display[] | null {
  if (answer === null || !/^Monitors: \d/m.test(answer)) return null;
  return answer.split('\n').flatMap((line): readonly Display[] => {
    const [found, star, ...sides] = MONITOR.exec(line) ?? [];
    if (found === undefined) return [];
    const [width = 0, height = 0, x = 0, y = 0] = sides.map(Number);
    return [{ x, y, width, height, primary: star === '*' }];
  });
}

function readScreens(answer: string | null): readonly Display[] | null {
  try {
    const found: unknown = JSON.parse((answer ?? '').replace(/^\uFEFF/, ''));
    return Array.isArray(found) && found.every(isDisplay) ? found : null;
  } catch {
    return null;
  }
}

function isDisplay(value: unknown): value is Display {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height, primary } = value as { readonly [Side in keyof Display]?: unknown };
  return [x, y, width, height].every(Number.isInteger) && typeof primary === 'boolean';
}
