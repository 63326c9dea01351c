// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {import('./chroot.mjs').Chroot} Chroot */

const UNIT = '/usr/lib/systemd/system/goc-so.service';
/** How long a start may take on a slow machine before it counts as one that never comes. */
const LIMIT = 120_000;

/**
 * What the unit starts and with which surroundings, read from the unit as it was installed.
 * @param {Chroot} debian
 */
function unitOf(debian) {
  const lines = readFileSync(debian.path(UNIT), 'utf8').split('\n');
  /** @param {string} name */
  const values = (name) => lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));
  const environment = Object.fromEntries(
    values('Environment')
      .flatMap((line) => line.split(' '))
      .map((pair) => pair.split('=', 2)),
  );
  const [user] = values('User');
  if (user !== 'goc-so') throw new Error(`the unit runs as ${user}`);
  // systemd takes these from the account.
  return {
    start: (values('ExecStart')[0] ?? '').split(' '),
    environment: { HOME: '/home/goc-so', USER: user, PATH: '/usr/bin:/bin', ...environment },
  };
}

/**
 * Runs what stands before the answer is there, then ends it with its group and waits until it is gone.
 * @template T
 * @param {import('node:child_process').ChildProcess} child
 * @param {(said: () => string) => Promise<T | null>} ask called again and again until it answers
 * @returns {Promise<{ answer: T | null, said: string }>}
 */
async function during(child, ask) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
  const ended = new Promise((done) => child.once('exit', done));
  const until = Date.now() + LIMIT;
  let answer = null;
  while (answer === null && Date.now() < until && child.exitCode === null) {
    answer = await ask(() => text);
    if (answer === null) await new Promise((done) => setTimeout(done, 500));
  }
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  const killer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 20_000);
  await ended;
  clearTimeout(killer);
  return { answer, said: text.slice(-2000) };
}

/**
 * The program of the unit without a screen: its one-time address is opened, and home is fetched with what it gave.
 * @param {Chroot} debian
 * @returns {Promise<{ home: boolean, refused: boolean, said: string }>}
 */
export async function fetchHome(debian) {
  const { start, environment } = unitOf(debian);
  const program = start.slice(start.indexOf('--') - 1, start.indexOf('--'));
  const { answer, said } = await during(debian.start([...program, '--no-browser'], environment), async (text) => {
    const address = /Góc Số: (http:\/\/127\.0\.0\.1:\d+\/\S+)/.exec(text())?.[1];
    if (address === undefined) return null;
    const opened = await fetch(address, { redirect: 'manual' });
    const home = new URL(opened.headers.get('location') ?? '', address);
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await fetch(home, { headers: { cookie } });
    const stranger = await fetch(home);
    const body = await page.text();
    return { home: page.status === 200 && body.includes('<title>Góc Số</title>'), refused: stranger.status === 403 };
  });
  return { home: answer?.home ?? false, refused: answer?.refused ?? false, said };
}

/**
 * The whole ExecStart of the unit, with a virtual screen in the place of the one it names: window manager, Chromium in its sandbox,
 * home in a window that fills the screen and bears the title of the page.
 * @param {Chroot} debian
 * @returns {Promise<{ painted: boolean, sandboxed: boolean, said: string }>}
 */
export async function runsUnderXvfb(debian) {
  const { start, environment } = unitOf(debian);
  const client = start.slice(0, start.indexOf('--') + 1);
  const screen = ['/usr/bin/Xvfb', ':97', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'];
  let seen = '';
  /** @type {string[]} */
  let browsers = [];
  const { answer, said } = await during(debian.start([...client, ...screen], environment), async () => {
    const { output } = debian.tell(
      'setpriv',
      '--reuid=goc-so',
      '--regid=goc-so',
      '--init-groups',
      'env',
      'HOME=/home/goc-so',
      'xwininfo',
      '-display',
      ':97',
      '-root',
      '-tree',
    );
    seen = output;
    browsers = debian.running().filter((line) => line.startsWith('/usr/lib/chromium/chromium'));
    return /"Góc Số": \(.*[cC]hromium.*1920x1080\+0\+0/.test(output) ? true : null;
  });
  // Without one Chromium would not have started, unless it was told to.
  const sandboxed = browsers.length > 2 && browsers.every((line) => !line.includes('--no-sandbox'));
  return { painted: answer ?? false, sandboxed, said: `${seen}\n${said}` };
}
