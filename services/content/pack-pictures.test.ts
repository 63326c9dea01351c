import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOfAddress } from '#core/content/image-file.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { picturesOfScripts } from '#core/content/pictures.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { pictureContent, type PictureContent } from '#support/picture-content.ts';
import { SAMPLES, sampleBytes } from '#support/pictures/samples.ts';
import { contentCheck } from './check-command.ts';
import { openPack } from './pack-store.ts';

let content: PictureContent;
beforeEach(async () => {
  content = await pictureContent();
});
afterEach(() => content.remove());

const packed = (path: string): string => join(content.pack, path);
const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

async function open() {
  const notices = createNoticeBoard(createFakeClock(), silentLogger);
  const store = await openPack(content.pack, { log: silentLogger, notices });
  return { store, told: () => notices.list().map(({ kind, about }) => `${kind} ${about}`) };
}

async function flipByte(name: string): Promise<void> {
  const bytes = await readFile(packed(`images/${name}`));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(packed(`images/${name}`), bytes);
}

interface Manifest {
  readonly files: Record<string, string>;
}
const manifest = async (): Promise<Manifest> => JSON.parse(await readFile(packed('manifest.json'), 'utf8')) as Manifest;

describe('a pack with pictures', () => {
  test('lists each with its hash, opens without a word to staff, and gives the very bytes', async () => {
    const { files } = await manifest();
    for (const name of SAMPLES) expect(files[`images/${name}`]).toBe(hash(sampleBytes(name)));
    const { store, told } = await open();
    expect(told()).toEqual([]);
    for (const name of SAMPLES) {
      const picture = await store.picture(hash(sampleBytes(name)));
      expect(picture?.type).toBe(name.endsWith('.jpg') ? 'image/jpeg' : 'image/png');
      expect(hash(picture?.bytes ?? '')).toBe(hash(sampleBytes(name)));
    }
  });

  test('gives nothing for a hash it does not show', async () => {
    const { store } = await open();
    expect(await store.picture(hash(await readFile(packed('pack.json'))))).toBeNull();
    expect(await store.picture('../pack.json')).toBeNull();
  });

  test('one flipped byte of one picture: staff are told which, it is not given, all else is there', async () => {
    await flipByte('trang-mau.png');
    const { store, told } = await open();
    expect(told()).toEqual(['content-problem images/trang-mau.png (damaged)']);
    expect(store.problem()).toBeNull();
    expect(store.pack()).not.toBeNull();
    expect(await store.picture(hash(sampleBytes('trang-mau.png')))).toBeNull();
    expect(await store.picture(hash(sampleBytes('giay-mau.jpg')))).not.toBeNull();
  });

  test('a picture that is gone is told; put back, it is given again', async () => {
    await rm(packed('images/giay-mau.jpg'));
    const { store, told } = await open();
    expect(told()).toEqual(['content-problem images/giay-mau.jpg (missing)']);
    await writeFile(packed('images/giay-mau.jpg'), sampleBytes('giay-mau.jpg'));
    expect(await store.picture(hash(sampleBytes('giay-mau.jpg')))).not.toBeNull();
  });

  test('a picture changed after the pack was opened is not given either', async () => {
    const { store, told } = await open();
    await flipByte('giay-mau.jpg');
    expect(await store.picture(hash(sampleBytes('giay-mau.jpg')))).toBeNull();
    expect(told()).toEqual(['content-problem images/giay-mau.jpg (damaged)']);
  });

  test('a picture the manifest does not list, or lists with another hash, is not given', async () => {
    const listed = await manifest();
    const { [`images/${SAMPLES[0]}`]: _, ...files } = listed.files;
    files[`images/${SAMPLES[1]}`] = hash('khác');
    await writeFile(packed('manifest.json'), JSON.stringify({ ...listed, files }));
    const { store, told } = await open();
    expect(told().toSorted()).toEqual([
      `content-problem images/${SAMPLES[1]} (damaged)`,
      `content-problem images/${SAMPLES[0]} (damaged)`,
    ]);
    expect(await store.picture(hash(sampleBytes(SAMPLES[0])))).toBeNull();
  });

  test('a pack and a manifest that agree on a way out of the folder are not followed', async () => {
    const secret = 'bí mật';
    await writeFile(packed('bi-mat.png'), secret);
    const pack = JSON.parse(await readFile(packed('pack.json'), 'utf8')) as ContentPack;
    const screens = pack.scripts.find(({ id }) => id === 'bai-anh')?.screens as Record<string, { pictures: object }>;
    Object.assign(screens['trang']?.pictures ?? {}, {
      '../bi-mat.png': { address: `/pictures/${hash(secret)}.png`, width: 1, height: 1 },
    });
    const text = JSON.stringify(pack);
    const listed = await manifest();
    const files = { ...listed.files, 'pack.json': hash(text), 'images/../bi-mat.png': hash(secret) };
    await writeFile(packed('pack.json'), text);
    await writeFile(packed('manifest.json'), JSON.stringify({ ...listed, files }));
    const { store, told } = await open();
    expect(await store.picture(hash(secret))).toBeNull();
    expect(told()).toEqual(['content-problem images/../bi-mat.png (damaged)']);
  });
});

describe('writing a pack', () => {
  test('again over the former one takes away the pictures an author took out, and nothing else', async () => {
    await writeFile(packed('images/cua-nguoi-khac.png'), 'x');
    const screens = join(content.authored, 'screens/anh.yaml');
    await writeFile(screens, (await readFile(screens, 'utf8')).replace('file: trang-mau.png', 'file: dien-thoai-mau.png'));
    await rm(join(content.authored, 'images/trang-mau.png'));
    const said: string[] = [];
    expect(await contentCheck([content.authored, '--out', content.pack], (line) => said.push(line)), said.join('\n')).toBe(0);
    expect((await readdir(packed('images'))).toSorted()).toEqual(['cua-nguoi-khac.png', 'dien-thoai-mau.png', 'giay-mau.jpg']);
    expect(Object.keys((await manifest()).files).toSorted()).toEqual([
      'images/dien-thoai-mau.png',
      'images/giay-mau.jpg',
      'pack.json',
    ]);
  });

  test('a picture nobody shows is not handed on', async () => {
    await cp(join(content.authored, 'images/trang-mau.png'), join(content.authored, 'images/thua.png'));
    expect(await contentCheck([content.authored, '--out', content.pack], () => {})).toBe(0);
    expect(await readdir(packed('images'))).not.toContain('thua.png');
  });

  test('the addresses in the pack are the hashes in the manifest', async () => {
    const pack = JSON.parse(await readFile(packed('pack.json'), 'utf8')) as ContentPack;
    const { files } = await manifest();
    const addresses = [...picturesOfScripts(pack.scripts)].map(([file, address]) => [`images/${file}`, hashOfAddress(address)]);
    expect(addresses).toHaveLength(3);
    for (const [file, sha256] of addresses) expect(files[file ?? '']).toBe(sha256);
  });
});
