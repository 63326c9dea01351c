import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');

/**
 * Nothing but loopback, and every other address led there too: what would go outside is really sent, into nothing, and counted.
 * Without a route it would be refused before it is a packet.
 */
const ONLY_LOOPBACK = 'ip link set lo up && ip route add default dev lo && ip -6 route add default dev lo';

/** Where no CUPS runs, its tools knock at its port on this machine; refused, that would count as unanswered. At a socket they knock in vain. */
const NO_CUPS = { CUPS_SERVER: '/run/cups/none.sock' };

/** Runs a shell line in a new network namespace. */
function alone(line: string): Promise<{ readonly code: number; readonly text: string }> {
  return new Promise((done) => {
    execFile(
      'unshare',
      ['-rn', 'sh', '-c', `${ONLY_LOOPBACK} && ${line}`],
      { cwd: root, timeout: 170_000, env: { ...process.env, ...NO_CUPS } },
      (error, out, trouble) => done({ code: error === null ? 0 : 1, text: `${out}${trouble}` }),
    );
  });
}

test('service and browser, alone in a network namespace, ask for nothing outside during a visit', async () => {
  test.setTimeout(180_000);
  const allowed = await alone('true');
  test.skip(allowed.code !== 0, `no network namespace can be made here: ${allowed.text.trim().slice(0, 120)}`);
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const run = await alone(`exec '${process.execPath}' '${playwright}' test -c tests/e2e/offline/playwright.config.ts`);
  expect(run.code, run.text).toBe(0);
});
