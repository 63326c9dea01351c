import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PACK_LIMITS } from '#core/pack/limits.ts';
import type { PackManifest } from '#core/pack/manifest.ts';
import { claimingZip } from '#support/claiming-zip.ts';
import { contentOf, filesOf, packOf, type PackParts, sha256, testKey } from '#support/packs.ts';
import { lookAtPack } from './look-at-pack.ts';
import { signWith, type Trust } from './signing.ts';

const ours = testKey('xa');
const second = testKey('tinh');
const stranger = testKey('la');
const TRUST: Trust = { keys: [ours.known, second.known], signatures: 1 };
const ask = (bytes: Uint8Array, trust = TRUST, program = '0.1.0') => lookAtPack({ bytes, trust, program, inUse: null });
const problemOf = async (bytes: Uint8Array, trust = TRUST, program = '0.1.0'): Promise<string> => {
  const looked = await ask(bytes, trust, program);
  return looked.ok ? 'good' : looked.error;
};
const signed = (parts: PackParts = {}): Uint8Array => packOf({ keys: [ours], ...parts });
const withFile = (name: string, bytes: Uint8Array | string = 'x'): Uint8Array =>
  signed({ entries: (entries) => ({ ...entries, [name]: Buffer.from(bytes) }) });

test('a good pack is read, with who signed it', async () => {
  const looked = await ask(signed());
  if (!looked.ok) throw new Error(looked.error);
  expect(looked.value.manifest.version).toBe('2026-11-27.1');
  expect(looked.value.signers.map(({ label }) => label)).toEqual(['xa']);
});

describe('what is no pack', () => {
  test.each([
    ['an empty file', new Uint8Array()],
    ['a letter', Buffer.from('Kính gửi Uỷ ban nhân dân')],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a zip of other things', zipSync({ 'letter.txt': Buffer.from('x') })],
    ['an empty zip', zipSync({})],
  ])('%s', async (_name, bytes) => {
    expect(await problemOf(bytes)).toBe('not-a-pack');
  });

  test('any first part of a good one, and one with a tail', async () => {
    const bytes = signed();
    for (let length = 4; length < bytes.length; length += 97)
      expect(await problemOf(bytes.subarray(0, length)), `${length}`).toBe('damaged');
    expect(await problemOf(Buffer.concat([bytes, Buffer.from([0])]))).toBe('damaged');
    expect(await problemOf(Buffer.concat([Buffer.from('PK\x03\x04 before'), bytes]))).toBe('damaged');
  });

  test('any bit that is another makes another pack: each is refused', async () => {
    const good = signed();
    for (let at = 0; at < good.length; at += 41) {
      const bytes = Uint8Array.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      const looked = await ask(bytes);
      // The times of files and the versions of zip say nothing, and change nothing of what is taken.
      if (looked.ok) expect(looked.value.manifest).toEqual((await mustLook(good)).manifest);
    }
  });
});

async function mustLook(bytes: Uint8Array) {
  const looked = await ask(bytes);
  if (!looked.ok) throw new Error(looked.error);
  return looked.value;
}

describe('names', () => {
  test.each([
    'files/../evil.json',
    '../evil.json',
    '/etc/evil',
    'files//etc/evil',
    'C:/evil.json',
    'files/c:evil',
    'files\\evil.json',
    'files/images\\..\\evil',
    'files/CON',
    'files/nul.json',
    'files/Pack.JSON',
    'files/a.',
    'files/.hidden',
    'files/tên.json',
    'other/evil.json',
    'evil.exe',
    'files/images/',
    'files/pack.json/evil',
    'MANIFEST.JSON',
    'files/a b',
    'files/a\0.json',
  ])('%j is refused, signed manifest or not', async (name) => {
    expect(await problemOf(withFile(name))).toBe('bad-name');
    const listed = await problemOf(
      signed({
        manifest: (manifest) => listing(manifest, name.replace(/^files\//, '')),
        entries: (entries) => ({ ...entries, [name]: Buffer.from('x') }),
      }),
    );
    expect(listed).toBe('bad-name');
  });

  test('one name twice', async () => {
    // Two names of one length, one of them then written over with the other.
    const bytes = Buffer.from(withFile('files/qack.json'));
    for (let at = bytes.indexOf('files/qack.json'); at >= 0; at = bytes.indexOf('files/qack.json'))
      bytes.write('files/pack.json', at);
    expect(await problemOf(bytes)).toBe('bad-name');
  });

  test('a link, a folder, and what is encrypted', async () => {
    const files = { 'manifest.json': Buffer.from('{}'), 'files/link': Buffer.from('/etc/passwd') };
    expect(await problemOf(zipSync(files, { os: 3, attrs: 0o12_0777 << 16 }))).toBe('bad-name');
    expect(await problemOf(zipSync(files, { attrs: 0x10 }))).toBe('bad-name');
    const bytes = Buffer.from(signed());
    const list = bytes.indexOf('PK\u0001\u0002');
    bytes.writeUInt16LE(1, list + 8);
    expect(await problemOf(bytes)).toBe('bad-name');
  });
});

function listing(manifest: PackManifest, path: string): object {
  return { ...manifest, files: [...manifest.files, { path, bytes: 1, sha256: sha256('x') }], total: manifest.total + 1 };
}

describe('bombs', () => {
  const zeros = deflateRawSync(new Uint8Array(64 * 1024 * 1024));

  test('one that says how large it is, by one file or by all together', async () => {
    const small = deflateRawSync(new Uint8Array(10));
    expect(await problemOf(claiming(['files/zeros'], small, PACK_LIMITS.each + 1))).toBe('too-large');
    const many = Array.from({ length: 33 }, (_, at) => `files/zeros-${at}`);
    expect(await problemOf(claiming(many, small, PACK_LIMITS.each))).toBe('too-large');
  });

  test('one that lies about it is cut off where it would be more', async () => {
    const bytes = claiming(['files/pack.json'], zeros, filesOf(contentOf('mới'))['pack.json']?.length ?? 0);
    const before = process.memoryUsage().arrayBuffers;
    expect(await problemOf(bytes)).toBe('changed-file');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  test('a manifest that is huge, and one that lies', async () => {
    const huge = Buffer.from(JSON.stringify({ format: 1, fill: 'x'.repeat(PACK_LIMITS.manifest) }));
    expect(await problemOf(signed({ entries: (entries) => ({ ...entries, 'manifest.json': huge }) }))).toBe('too-large');
    expect(await problemOf(claiming(['manifest.json'], zeros, 100))).toBe('damaged');
    const signatures = Buffer.from(' '.repeat(PACK_LIMITS.signatures + 1));
    expect(await problemOf(signed({ entries: (entries) => ({ ...entries, 'manifest.sig': signatures }) }))).toBe('too-large');
  });

  test('more files than a pack has', async () => {
    const many = Object.fromEntries(Array.from({ length: PACK_LIMITS.files + 1 }, (_, at) => [`files/f${at}`, new Uint8Array()]));
    expect(await problemOf(signed({ entries: (entries) => ({ ...entries, ...many }) }))).toBe('too-large');
  });
});

/** A signed pack in which entries of these names hold other packed bytes than they say. */
function claiming(names: readonly string[], packed: Uint8Array, size: number): Uint8Array {
  const more = Object.fromEntries(names.map((name) => [name, new Uint8Array()]));
  return claimingZip(signed({ entries: (entries) => ({ ...entries, ...more }) }), new Set(names), packed, size);
}

describe('signatures', () => {
  test('of nobody, of a stranger, of a stranger beside ours', async () => {
    expect(await problemOf(packOf({ keys: [] }))).toBe('damaged');
    expect(await problemOf(packOf({ keys: [stranger] }))).toBe('unknown-key');
    expect(await problemOf(packOf({ keys: [stranger, ours] }))).toBe('good');
  });

  test('none known is said as such, whoever signed', async () => {
    expect(await problemOf(signed(), { keys: [], signatures: 1 })).toBe('no-key');
  });

  test('one that is over something else refuses all, also where another holds', async () => {
    const wrong = (entries: Record<string, Uint8Array>) => ({
      ...entries,
      'manifest.sig': Buffer.from(
        JSON.stringify({
          format: 1,
          signatures: [
            signWith(ours.secret, Buffer.from('other')),
            signWith(second.secret, entries['manifest.json'] ?? new Uint8Array()),
          ],
        }),
      ),
    });
    expect(await problemOf(signed({ entries: wrong }))).toBe('wrong-signature');
  });

  test('under the name of a known key, by another', async () => {
    const forged = (entries: Record<string, Uint8Array>) => {
      const { signature } = signWith(stranger.secret, entries['manifest.json'] ?? new Uint8Array());
      return {
        ...entries,
        'manifest.sig': Buffer.from(JSON.stringify({ format: 1, signatures: [{ key: ours.known.id, signature }] })),
      };
    };
    expect(await problemOf(signed({ entries: forged }))).toBe('wrong-signature');
  });

  test('two of different keys, where two are asked for', async () => {
    const two: Trust = { ...TRUST, signatures: 2 };
    expect(await problemOf(signed(), two)).toBe('one-signature');
    expect(await problemOf(packOf({ keys: [ours, stranger] }), two)).toBe('one-signature');
    expect(await problemOf(packOf({ keys: [ours, ours] }), two)).toBe('damaged');
    expect(await problemOf(packOf({ keys: [ours, second] }), two)).toBe('good');
  });

  test('a file of signatures that is missing', async () => {
    const without = ({ 'manifest.sig': _signatures, ...entries }: Record<string, Uint8Array>) => entries;
    expect(await problemOf(signed({ entries: without }))).toBe('wrong-signature');
  });
});

describe('what is in it', () => {
  test.each<[string, PackParts, string]>([
    [
      'a file changed after it was signed',
      { entries: (all) => ({ ...all, 'files/pack.json': Buffer.from('{}') }) },
      'changed-file',
    ],
    [
      'a file changed without changing its length',
      {
        entries: (all) => ({
          ...all,
          'files/pack.json': Buffer.from(
            Buffer.from(all['files/pack.json'] ?? '')
              .toString('utf8')
              .replace('Matter', 'Nutter'),
          ),
        }),
      },
      'changed-file',
    ],
    ['a file missing', { entries: ({ 'files/manifest.json': _gone, ...all }) => all }, 'missing-file'],
    ['a file more', { entries: (all) => ({ ...all, 'files/more.json': Buffer.from('{}') }) }, 'extra-file'],
    ['a later format', { manifest: (manifest) => ({ ...manifest, format: 2, other: [] }) }, 'format-newer'],
    ['a field more', { manifest: (manifest) => ({ ...manifest, more: 1 }) }, 'damaged'],
    ['another order', { manifest: ({ format, ...manifest }) => ({ ...manifest, format }) }, 'damaged'],
    ['a kind that is another', { manifest: (manifest) => ({ ...manifest, kind: 'goc-so.program' }) }, 'damaged'],
    [
      'another version of the content',
      { manifest: (m) => ({ ...m, content: { ...m.content, version: 'f'.repeat(64) } }) },
      'bad-content',
    ],
    ['content of no shape', { content: { format: 1, version: 'a'.repeat(64), date: '2026-11' } as never }, 'bad-content'],
    ['content without procedures', { content: { ...contentOf('x'), procedures: [] } }, 'bad-content'],
    [
      'content with screens of no shape',
      { content: { ...contentOf('x'), scripts: [{ id: 'a', screens: { b: { id: 'b' } } }] as never } },
      'bad-content',
    ],
    ['for a later program', { program: { least: '0.2.0', below: null } }, 'program-too-old'],
    ['for programs before this', { program: { least: '0.0.1', below: '0.1.0' } }, 'program-too-new'],
  ])('%s', async (_name, parts, problem) => {
    expect(await problemOf(signed(parts))).toBe(problem);
  });

  test('a picture nothing shows is no content, signed or not', async () => {
    const parts: PackParts = {
      manifest: (manifest) => listingInOrder(manifest, 'images/a.png'),
      entries: (entries) => ({ ...entries, 'files/images/a.png': Buffer.from('x') }),
    };
    expect(await problemOf(signed(parts))).toBe('bad-content');
  });
});

function listingInOrder(manifest: PackManifest, path: string): object {
  const files = [...manifest.files, { path, bytes: 1, sha256: sha256('x') }].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { ...manifest, files, total: manifest.total + 1 };
}
