import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeOrphans } from './orphans.ts';
import { makeProfile, OWNER, profilePrefix } from './profile.ts';

let own: string;
beforeEach(() => {
  own = mkdtempSync(join(tmpdir(), 'goc-so-orphans-'));
});
afterEach(() => rmSync(own, { recursive: true, force: true }));

/** A process of its own group that runs until it is ended, with the given words on its command line. It runs when this resolves. */
async function endless(...words: readonly string[]) {
  // Words after `--` are the program's: before it Node would refuse `--user-data-dir` and end by itself.
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)', '--', ...words], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((runs) => child.stdout.once('data', runs));
  const ended = new Promise<string | null>((done) => child.once('exit', (_code, signal) => done(signal)));
  return { pid: child.pid ?? 0, ended, kill: () => child.kill('SIGKILL'), running: () => child.signalCode === null };
}

const profileAt = (name: string): string => mkdtempSync(join(own, name));

test.skipIf(process.platform === 'win32')('a browser that was left behind is ended and its profile removed', async () => {
  const folder = profileAt('goc-so-profile-abc-');
  const browser = await endless(`--user-data-dir=${folder}`);
  writeFileSync(join(folder, OWNER), String(browser.pid));
  removeOrphans(own, 'goc-so-profile-abc-');
  expect(await browser.ended).toBe('SIGKILL');
  expect(existsSync(folder)).toBe(false);
});

test.skipIf(process.platform === 'win32')('a process that got the same number since then is left alone', async () => {
  const folder = profileAt('goc-so-profile-abc-');
  const other = await endless('something else');
  writeFileSync(join(folder, OWNER), String(other.pid));
  removeOrphans(own, 'goc-so-profile-abc-');
  expect(existsSync(folder)).toBe(false);
  expect(other.running()).toBe(true);
  other.kill();
  await other.ended;
});

test.skipIf(process.getuid?.() !== 0)(
  'what another user of the machine put there under our name is neither read nor removed (skipped where tests are not run by root)',
  async () => {
    const theirs = profileAt('goc-so-profile-abc-');
    const browser = await endless(`--user-data-dir=${theirs}`);
    writeFileSync(join(theirs, OWNER), String(browser.pid));
    chownSync(theirs, 65_534, 65_534);
    removeOrphans(own, 'goc-so-profile-abc-');
    expect([existsSync(theirs), browser.running()]).toEqual([true, true]);
    browser.kill();
    await browser.ended;
  },
);

test.skipIf(process.platform === 'win32')('a link under our name leads nowhere', () => {
  const elsewhere = join(own, 'elsewhere');
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, join(own, 'goc-so-profile-abc-link'));
  removeOrphans(own, 'goc-so-profile-abc-');
  expect(existsSync(elsewhere)).toBe(true);
});

test('another kiosk, an unreadable owner and a missing folder are no trouble', () => {
  const others = profileAt('goc-so-profile-def-');
  const odd = profileAt('goc-so-profile-abc-');
  writeFileSync(join(odd, OWNER), '-1');
  removeOrphans(own, 'goc-so-profile-abc-');
  expect(existsSync(odd)).toBe(false);
  expect(existsSync(others)).toBe(true);
  removeOrphans(join(own, 'nowhere'), 'goc-so-profile-');
});

test('a profile writes down whose it is', () => {
  const profile = makeProfile(profilePrefix(own));
  profile.belongsTo(4711);
  expect(existsSync(join(profile.folder, OWNER))).toBe(true);
  profile.remove();
});
