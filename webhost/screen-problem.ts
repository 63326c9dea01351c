import type { TerminalMessage } from './terminal-messages.ts';

/** Why no browser can be shown on this machine; null where one can. */
export function screenProblem(
  binary: string | null,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): TerminalMessage | null {
  if (binary === null) return 'no-browser';
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = environment;
  return platform === 'linux' && x11 === undefined && wayland === undefined ? 'no-display' : null;
}
