import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import { createCdpClient, nothing, type CdpClient } from './cdp-client.ts';
import { headlessFlags } from './headless-flags.ts';
import { createPipeMessages } from './pipe-messages.ts';

/** A started browser. `end` kills its whole process group and removes its profile. */
export interface HeadlessBrowser {
  readonly cdp: CdpClient;
  /** Called once, when the browser is gone for whatever reason. */
  onGone(listener: () => void): void;
  end(): Promise<void>;
}

export type StartBrowser = (binary: string) => Promise<Result<HeadlessBrowser, 'unavailable'>>;

/** The very first start after an installation takes seconds. */
const CALL_TIMEOUT = 20 * SECOND;

export function createBrowserStarter(clock: Clock, log: Logger): StartBrowser {
  return async (binary) => {
    const profile = await mkdtemp(join(tmpdir(), 'goc-so-print-'));
    const isRoot = process.getuid?.() === 0;
    const child = spawn(binary, headlessFlags(profile, isRoot), {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // A group of its own, so that its helper processes go with it.
      detached: process.platform !== 'win32',
    });
    const gone = new Promise<void>((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', () => resolve());
    });
    const end = async (): Promise<void> => {
      killGroup(child);
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {
        log.warn('rasteriser.profileLeft');
      });
    };
    const cdp = createCdpClient(createPipeMessages(child.stdio[4] as Readable, child.stdio[3] as Writable), clock, CALL_TIMEOUT);
    const version = await cdp.call({ method: 'Browser.getVersion', answer: nothing });
    if (!version.ok) {
      log.warn('rasteriser.notStarted', { problem: version.error });
      await end();
      return failure('unavailable');
    }
    log.info('rasteriser.started', { sandbox: !isRoot });
    return success({ cdp, end, onGone: (listener) => void gone.then(listener) });
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended between the question and the kill.
  }
}
