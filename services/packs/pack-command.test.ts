import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyFewContent } from '#support/few-content.ts';
import { lookAtPack } from './look-at-pack.ts';
import { judgeProgramFile } from './judge-program.ts';
import { packCommand } from './pack-command.ts';
import { readKey } from './read-key.ts';

const NOW = Date.parse('2026-11-26T20:00:00.000Z');

let folder: string;
let content: string;
let said: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-tool-'));
  content = join(folder, 'content');
  await copyFewContent(content, { withLongest: false });
  expect(await ask('keys', '--out', join(folder, 'keys'), '--label', 'xa')).toBe(0);
  expect(await ask('keys', '--out', join(folder, 'keys'), '--label', 'tinh')).toBe(0);
  expect(await ask('build', '--key', secret('xa'), '--out', join(folder, 'out'), '--content', content)).toBe(0);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  said = [];
});

const ask = (...parameters: string[]): Promise<number> => askWith(undefined, ...parameters);
function askWith(passphrase: string | undefined, ...parameters: string[]): Promise<number> {
  const lines = (said = []) as string[];
  return packCommand([...parameters, '--lang', 'en'], {
    say: (line) => void lines.push(line),
    now: () => NOW,
    passphrase,
    program: '0.1.0',
  });
}
const secret = (label: string): string => join(folder, 'keys', `${label}.secret.pem`);
const publicFile = (label: string): string => join(folder, 'keys', `${label}.gocsokey`);
const known = async (label: string) => {
  const key = readKey(await readFile(publicFile(label)));
  if (key === null) throw new Error(label);
  return key;
};
const packFile = (): string => join(folder, 'out', 'goc-so-2026-11-27.1.gocsopack');

test('keys are made for their owner alone, and never written over', async () => {
  expect((await stat(secret('xa'))).mode & 0o777).toBe(0o600);
  expect(await readFile(secret('xa'), 'utf8')).toContain('PRIVATE KEY');
  expect(await readFile(publicFile('xa'), 'utf8')).not.toContain('PRIVATE');
  const before = await readFile(secret('xa'));
  expect(await ask('keys', '--out', join(folder, 'keys'), '--label', 'xa')).toBe(1);
  expect(said.join()).toContain('not written over');
  expect(await readFile(secret('xa'))).toEqual(before);
});

describe('a secret key', () => {
  test('is neither made nor used in a repository, also by a link into it', async () => {
    const repository = join(folder, 'repository');
    await mkdir(join(repository, '.git'), { recursive: true });
    await mkdir(join(repository, 'deep'));
    for (const out of [repository, join(repository, 'deep'), join(repository, 'not', 'yet')]) {
      expect(await ask('keys', '--out', out, '--label', 'xa'), out).toBe(1);
      expect(said.join()).toContain('lies in a repository');
    }
    await symlink(join(repository, 'deep'), join(folder, 'link'));
    expect(await ask('keys', '--out', join(folder, 'link'), '--label', 'xa')).toBe(1);
    await writeFile(join(repository, 'deep', 'xa.secret.pem'), await readFile(secret('xa')));
    expect(await ask('cosign', packFile(), '--key', join(repository, 'deep', 'xa.secret.pem'))).toBe(1);
    expect(said.join()).toContain('lies in a repository');
  });

  test('under a passphrase opens with it alone', async () => {
    const own = join(folder, 'locked');
    expect(await askWith('một câu dài', 'keys', '--out', own, '--label', 'kin')).toBe(0);
    expect(said.join()).not.toContain('no passphrase');
    expect(await readFile(join(own, 'kin.secret.pem'), 'utf8')).toContain('ENCRYPTED');
    const installer = join(own, 'goc-so.deb');
    await writeFile(installer, 'deb');
    const program = ['program', installer, '--version', '0.2.0', '--key', join(own, 'kin.secret.pem')];
    expect(await ask(...program)).toBe(1);
    expect(await askWith('sai', ...program)).toBe(1);
    expect(await askWith('một câu dài', ...program)).toBe(0);
  });
});

test('what is built is what a kiosk takes, called by the day in Việt Nam and its next number', async () => {
  const trust = { keys: [await known('xa')], signatures: 1 as const };
  const looked = await lookAtPack({ bytes: await readFile(packFile()), trust, program: '0.1.0', inUse: null });
  if (!looked.ok) throw new Error(looked.error);
  expect(looked.value.manifest).toMatchObject({
    version: '2026-11-27.1',
    made: '2026-11-26T20:00:00.000Z',
    program: { least: '0.1.0', below: null },
  });
  expect(
    await ask(
      'build',
      '--key',
      secret('xa'),
      '--out',
      join(folder, 'out'),
      '--content',
      content,
      '--least',
      '0.2.0',
      '--below',
      '1.0.0',
    ),
  ).toBe(0);
  expect(said.join()).toContain('version 2026-11-27.2');
  const second = await readFile(join(folder, 'out', 'goc-so-2026-11-27.2.gocsopack'));
  expect(await lookAtPack({ bytes: second, trust, program: '0.1.0', inUse: null })).toEqual({
    ok: false,
    error: 'program-too-old',
  });
}, 60_000);

test('content with errors makes no pack', async () => {
  const broken = join(folder, 'broken');
  await copyFewContent(broken, { withLongest: false });
  await rm(join(broken, 'portals.yaml'));
  expect(await ask('build', '--key', secret('xa'), '--out', join(folder, 'none'), '--content', broken)).toBe(1);
  expect(said.join()).toContain('No pack was made');
  expect(await stat(join(folder, 'none')).catch(() => null)).toBeNull();
});

test('a pack is shown with all that is in it once a key that signed it is given', async () => {
  expect(await ask('show', packFile())).toBe(1);
  expect(said[0]).toContain('not proved');
  expect(await ask('show', packFile(), '--trust', publicFile('tinh'))).toBe(1);
  expect(said.join()).toContain('none of the keys');
  expect(await ask('show', packFile(), '--trust', publicFile('xa'))).toBe(0);
  expect(said.join('\n')).toMatch(/pack\.json {2}\d+ {2}[0-9a-f]{64}/);
  expect(said.at(-1)).toBe('The pack is whole.');
  const cut = join(folder, 'cut.gocsopack');
  await writeFile(cut, (await readFile(packFile())).subarray(0, 500));
  expect(await ask('show', cut, '--trust', publicFile('xa'))).toBe(1);
});

test('a second person signs the same pack, once', async () => {
  const file = join(folder, 'two.gocsopack');
  await writeFile(file, await readFile(packFile()));
  expect(await ask('cosign', file, '--key', secret('xa'))).toBe(1);
  expect(said.join()).toContain('already');
  expect(await ask('cosign', file, '--key', secret('tinh'))).toBe(0);
  const trust = { keys: [await known('xa'), await known('tinh')], signatures: 2 as const };
  const looked = await lookAtPack({ bytes: await readFile(file), trust, program: '0.1.0', inUse: null });
  expect(looked.ok && looked.value.signers.map(({ label }) => label)).toEqual(['xa', 'tinh']);
});

test('an installer is vouched for by one or two', async () => {
  const name = 'goc-so_0.2.0_amd64.deb';
  await writeFile(join(folder, name), 'the program');
  expect(await ask('program', join(folder, name), '--version', '0.2.0', '--key', secret('xa'), '--key', secret('tinh'))).toBe(0);
  const voucher = await readFile(join(folder, `${name}.gocsosign`));
  const file = { name, bytes: await readFile(join(folder, name)) };
  const trust = { keys: [await known('xa'), await known('tinh')], signatures: 2 as const };
  expect(await judgeProgramFile(file, voucher, trust, '0.1.0')).toMatchObject({
    ok: true,
    value: { version: '0.2.0', standing: 'newer' },
  });
});

test('whoever installs it hears whether an installer is the one that was signed', async () => {
  const file = join(folder, 'goc-so_0.3.0_amd64.deb');
  const judge = ['judge', file, '--trust', publicFile('xa')];
  await writeFile(file, 'the program');
  expect(await ask(...judge)).toBe(1);
  expect(said.join()).toContain('.gocsosign: cannot be read');
  expect(await ask('program', file, '--version', '0.3.0', '--key', secret('xa'))).toBe(0);
  expect(await ask(...judge)).toBe(0);
  expect(said.join()).toContain('genuine, version 0.3.0');
  expect(await ask('judge', file, '--trust', publicFile('tinh'))).toBe(1);
  expect(said.join()).toContain('none of the keys given');
  expect(await ask(...judge, '--trust', publicFile('tinh'), '--both')).toBe(1);
  expect(said.join()).toContain('one signature only');
  await writeFile(file, 'another program');
  expect(await ask(...judge)).toBe(1);
  expect(said.join()).toMatch(/Do NOT install .*not the file that was signed/);
  await writeFile(`${file}.gocsosign`, '{}');
  expect(await ask(...judge)).toBe(1);
  expect(said.join()).toContain('damaged');
});

test.each([
  [[]],
  [['judge', 'x']],
  [['judge', '--trust', 'k']],
  [['unpack']],
  [['keys', '--out', 'x']],
  [['keys', '--out', 'x', '--label', 'Nguyen Van A']],
  [['build', '--out', 'x']],
  [['build', '--key', 'k', '--out', 'x', '--version', '1']],
  [['build', '--key', 'k', '--out', 'x', '--least', 'one']],
  [['show']],
  [['cosign', 'x']],
  [['program', 'x', '--key', 'k']],
  [['show', 'a', 'b']],
  [['--unknown']],
])('%j is a wrong call', async (parameters) => {
  expect(await ask(...parameters)).toBe(2);
});

test('help is said in both languages', async () => {
  expect(await ask('--help')).toBe(0);
  expect(said.join()).toContain('cosign');
  const lines: string[] = [];
  await packCommand(['-h'], { say: (line) => lines.push(line), now: () => NOW, passphrase: undefined, program: '0.1.0' });
  expect(lines.join()).toContain('người thứ hai');
});
