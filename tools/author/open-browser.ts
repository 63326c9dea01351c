import { spawn } from 'node:child_process';

/** Programs that open an address in the browser of the person at the machine. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/** Opens an address where there is a display and a program for it. Where there is not, the printed address is enough. */
export function openBrowser(address: string): void {
  const [program, ...parameters] = OPENERS[process.platform] ?? [];
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '';
  if (program === undefined || (process.platform === 'linux' && display === '')) return;
  const child = spawn(program, [...parameters, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
