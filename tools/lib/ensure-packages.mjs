// @ts-check
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { run } from './run.mjs';

/**
 * What the tests need of the machine besides npm packages: a Chromium to drive, poppler to look at printed
 * PDFs, and on Linux `ip` to make a network that leads nowhere. LibreOffice, CUPS and a screen without glass are welcome and not needed.
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
  if (may) await offer();
  return missing;
}

/** In run level 1 no service is started that a package brings. */
const QUIETLY = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } };

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

/**
 * What the tests do without where it does not come in time, saying so. Seconds it may take to come; installing takes another 15.
 * LibreOffice (88 MB) opens again what the kiosk wrote for Excel: a second opinion. CUPS (17 MB with what it needs) prints what the
 * kiosk sends; the tests start one of their own, and that of the machine is not started by being installed. ShellCheck (22 MB) reads the scripts
 * that lock a machine down. Xvfb and xdotool (15 MB) are a screen with a keyboard, on which keys are pressed as a stranger would.
 * @type {readonly { name: string, program: string, packages: readonly string[], seconds: number }[]}
 */
const WELCOME = [
  { name: 'LibreOffice', program: 'soffice', packages: ['libreoffice-calc-nogui'], seconds: 75 },
  { name: 'CUPS', program: '/usr/sbin/cupsd', packages: ['cups', 'cups-client', 'cups-filters-core-drivers'], seconds: 30 },
  { name: 'ShellCheck', program: 'shellcheck', packages: ['shellcheck'], seconds: 30 },
  { name: 'Xvfb', program: 'xdotool', packages: ['xvfb', 'xdotool'], seconds: 30 },
];

/** Nobody waits for what is only welcome. Its coming is cut short where it must be; an installation is never broken off. */
async function offer() {
  for (const { name, program, packages, seconds } of WELCOME) {
    if (!(await isThere(program))) {
      console.log(`Installing from the distribution for the tests, where it comes soon: ${packages.join(', ')}`);
      const words = ['install', '-y', '--no-install-recommends', ...packages];
      await run('timeout', ['30', 'apt-get', 'update'], QUIETLY);
      const came = await run('timeout', [String(seconds), 'apt-get', ...words, '--download-only'], QUIETLY);
      if (came.code !== 0 || (await run('apt-get', words, QUIETLY)).code !== 0)
        console.log(`${name} did not come; the tests do without it`);
    }
  }
}

/** @param {string} program */
async function isThere(program) {
  if (program.startsWith('/')) return existsSync(program);
  return (await run(program, ['--version'], { quiet: true })).code !== 127;
}
