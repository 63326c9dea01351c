// @ts-check
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { run } from './run.mjs';

/**
 * What the tests need of the machine besides npm packages: a Chromium to drive, poppler to look at printed
 * PDFs, and on Linux `ip` to make a network that leads nowhere. LibreOffice is welcome and not needed.
 * On a Debian-family machine with root rights they are installed from the distribution, saying so;
 * `KIOSK_NO_APT=1` refuses. Elsewhere the missing thing and the command that brings it are named.
 * @returns {Promise<string[]>} what is still missing, in plain words
 */
export async function ensurePackages() {
  const wanted = [];
  if (findChromium() === null) wanted.push('chromium');
  if ((await run('pdftoppm', ['-v'], { quiet: true })).code === 127) wanted.push('poppler-utils');
  if (process.platform === 'linux' && (await run('ip', ['-V'], { quiet: true })).code === 127) wanted.push('iproute2');
  const may = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && process.env['KIOSK_NO_APT'] !== '1';
  const missing = await install(wanted, may);
  if (may) await offerOffice();
  return missing;
}

const QUIETLY = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };

/**
 * @param {readonly string[]} wanted
 * @param {boolean} may
 * @returns {Promise<string[]>}
 */
async function install(wanted, may) {
  if (wanted.length === 0) return [];
  const command = `apt-get install -y --no-install-recommends ${wanted.join(' ')}`;
  if (may) {
    console.log(`Installing from the distribution for the tests: ${wanted.join(', ')}`);
    await run('apt-get', ['update'], QUIETLY);
    const installed = await run('apt-get', command.split(' ').slice(1), QUIETLY);
    if (installed.code === 0) return [];
    console.log(installed.output.slice(-2000));
  }
  return wanted.map((name) => `${name} is missing; install it with: ${command}`);
}

/** How long the 88 MB of LibreOffice may take to come, in seconds; installing them takes another 15. */
const PATIENCE = 75;

/**
 * LibreOffice opens again what the kiosk wrote for Excel. Where it cannot come in a minute the tests say that they did without: it is a
 * second opinion, so nobody waits for it. Only its coming is cut short: an installation is never broken off.
 */
async function offerOffice() {
  if ((await run('soffice', ['--version'], { quiet: true })).code !== 127) return;
  const packages = ['install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui'];
  console.log('Installing from the distribution for the tests, where it comes soon: libreoffice-calc-nogui');
  await run('timeout', ['30', 'apt-get', 'update'], QUIETLY);
  const came = await run('timeout', [String(PATIENCE), 'apt-get', ...packages, '--download-only'], QUIETLY);
  if (came.code !== 0 || (await run('apt-get', packages, QUIETLY)).code !== 0)
    console.log('It did not come; the tests do without it');
}
