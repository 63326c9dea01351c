import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { clickForTouch } from '../click-for-touch.ts';
import { electronBinary } from '../electron-project.ts';

const root = resolve(import.meta.dirname, '../../..');

export interface ElectronKiosk {
  /** Data and profile of this test alone; the program is not started yet. */
  readonly folder: string;
  readonly profile: string;
  /** Starts the program and answers its first page. */
  start(...flags: readonly string[]): Promise<Page>;
  application(): ElectronApplication;
}

/** A test with an Electron host of its own: nothing is shared, also not the lock of the first one. */
export const test = base.extend<{ readonly host: ElectronKiosk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
  host: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'goc-so-electron-'));
    const profile = join(folder, 'profile');
    const started: ElectronApplication[] = [];
    await provide({
      folder,
      profile,
      async start(...flags) {
        const application = await _electron.launch({
          executablePath: electronBinary ?? '',
          args: [
            root,
            '--data',
            join(folder, 'data'),
            ...flags,
            ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ],
          // Whoever watches is this test: a program that started itself anew would be lost to it.
          env: { ...stringsOf(process.env), KIOSK_PROFILE: profile, KIOSK_SUPERVISED: '1' },
        });
        started.push(application);
        const page = await application.firstWindow();
        clickForTouch(page);
        return page;
      },
      application() {
        const last = started.at(-1);
        if (last === undefined) throw new Error('not started');
        return last;
      },
    });
    for (const application of started) await application.close().catch(() => {});
    await rm(folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
