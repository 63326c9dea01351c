// @ts-check
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { run } from './run.mjs';

/**
 * What the tests need of the machine besides npm packages: a Chromium to drive, poppler to look at printed
 * PDFs, and on Linux `ip` to make a network that leads nowhere.
 * On a Debian-family machine with root rights they are installed from the distribution, saying so;
 * `KIOSK_NO_APT=1` refuses. Elsewhere the missing thing and the command that brings it are named.
 * @returns {Promise<string[]>} what is still missing, in plain words
 */
export async function ensurePackages() {
  const wanted = [];
  if (findChromium() === null) wanted.push('chromium');
  if ((await run('pdftoppm', ['-v'], { quiet: true })).code === 127) wanted.push('poppler-utils');
  if (process.platform === 'linux' && (await run('ip', ['-V'], { quiet: true })).code === 127) wanted.push('iproute2');
  if (wanted.length === 0) return [];
  const command = `apt-get install -y --no-install-recommends ${wanted.join(' ')}`;
  const may = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && process.env['KIOSK_NO_APT'] !== '1';
  if (may) {
    console.log(`Installing from the distribution for the tests: ${wanted.join(', ')}`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { quiet: true, env });
    const installed = await run('apt-get', command.split(' ').slice(1), { quiet: true, env });
    if (installed.code === 0) return [];
    console.log(installed.output.slice(-2000));
  }
  return wanted.map((name) => `${name} is missing; install it with: ${command}`);
}
