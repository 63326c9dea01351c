import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openDesk } from './desk.ts';
import { openHost } from './host.ts';
import { inTurn } from './in-turn.ts';
import { openBrowser } from './open-browser.ts';
import { buildPage } from './page-files.ts';
import { readParameters } from './parameters.ts';
import { watchFolder } from './watch-folder.ts';

/** The same port every time where it is free, so that a page left open comes to life again. */
const USUAL_PORT = 4610;

/**
 * `npm run author`: lessons beside their YAML, for who writes them. Runs until it is told to stop, and returns the exit code: 2 when it
 * was called wrongly. `say` writes a line to the terminal.
 */
export async function author(words: readonly string[], root: string, say: (line: string) => void): Promise<number> {
  const parameters = readParameters(words);
  if (!parameters.ok) {
    say(`author: ${parameters.error}`);
    return 2;
  }
  const { content, port, browser } = parameters.value;
  const folder = resolve(content);
  if (!(await stat(folder).catch(() => null))?.isDirectory()) {
    say(`author: there is no folder ${content}`);
    return 2;
  }
  const stopped = untilStopped();
  const [desk, files] = await Promise.all([openDesk(folder, content), buildPage(root)]);
  const usual = await openHost(port ?? USUAL_PORT, desk, files);
  const host = usual.ok || port !== null ? usual : await openHost(0, desk, files);
  if (!host.ok) {
    say(`author: port ${port ?? USUAL_PORT} is taken; choose another with --port`);
    return 2;
  }
  const refresh = inTurn(async () => {
    await desk.refresh();
    host.value.changed();
  }, say);
  const watcher = watchFolder(folder, refresh);
  say(`Góc Số, lessons of ${content}: ${host.value.address}`);
  if (browser) openBrowser(host.value.address);
  await stopped;
  watcher.close();
  await host.value.close();
  return 0;
}

/** Until Ctrl+C, or until the system ends it. */
function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
}
