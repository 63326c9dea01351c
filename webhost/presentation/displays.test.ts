import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPowerShell } from '#support/powershell-text.ts';
import { displaysIn, displaysOf, lookEvery, WINDOWS_DISPLAYS } from './displays.ts';

const XRANDR = `Monitors: 2
 0: +*eDP-1 1920/344x1080/194+0+0  eDP-1
 1: +HDMI-1 1024/300x768/230+1920+312  HDMI-1
`;
const LAPTOP = { x: 0, y: 0, width: 1920, height: 1080, primary: true };
const PROJECTOR = { x: 1920, y: 312, width: 1024, height: 768, primary: false };

test('xrandr is asked on Linux, and its answer is places in pixels', async () => {
  const asked: unknown[] = [];
  const look = displaysOf('linux', async (command, parameters) => {
    asked.push([command, parameters]);
    return XRANDR;
  });
  expect(await look()).toEqual([LAPTOP, PROJECTOR]);
  expect(asked).toEqual([['xrandr', ['--listmonitors']]]);
});

test.each([
  ['no answer', null, null],
  ['an error on its output', "Can't open display\n", null],
  ['no monitor at all', 'Monitors: 0\n', []],
  [
    'one the system made itself, left of the main one',
    'Monitors: 1\n 0: left 960/200x1080/200+-960+0  screen\n',
    [{ x: -960, y: 0, width: 960, height: 1080, primary: false }],
  ],
])('xrandr with %s', async (_name, answer, displays) => {
  expect(await displaysOf('linux', async () => answer)()).toEqual(displays);
});

test('Windows is asked by PowerShell, and waited for longer', async () => {
  const asked: unknown[] = [];
  const answer = `\uFEFF[{"x":0,"y":0,"width":1920,"height":1080,"primary":true},{"x":1920,"y":312,"width":1024,"height":768,"primary":false}]\r\n`;
  const look = displaysOf('win32', async (command, parameters, patience) => {
    asked.push([command, Buffer.from(parameters.at(-1) ?? '', 'base64').toString('utf16le'), patience]);
    return answer;
  });
  expect(await look()).toEqual([LAPTOP, PROJECTOR]);
  expect(asked).toEqual([['powershell.exe', WINDOWS_DISPLAYS, 10_000]]);
  expect(readPowerShell(WINDOWS_DISPLAYS).problems).toEqual([]);
});

test.each([null, '', '{}', '[{"x":0}]', '[null]', '[{"x":"0","y":0,"width":1,"height":1,"primary":true}]'])(
  'an answer of PowerShell that is none is not known: %j',
  async (answer) => {
    expect(await displaysOf('win32', async () => answer)()).toBeNull();
  },
);

test('on another system nothing is known', async () => {
  expect(await displaysOf('darwin', async () => XRANDR)()).toBeNull();
});

test('a file stands for displays, read anew each time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-displays-'));
  const file = join(folder, 'displays');
  const look = displaysIn(file);
  expect(await look()).toBeNull();
  await writeFile(file, XRANDR);
  expect(await look()).toEqual([LAPTOP, PROJECTOR]);
  await rm(folder, { recursive: true });
});

test('a heavy process is started less often', () => {
  expect(lookEvery('win32')).toBeGreaterThan(lookEvery('linux'));
});
