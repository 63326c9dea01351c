import { cp, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IMAGE_BYTES } from '#core/content/image-file.ts';
import { pictureContent, type PictureContent } from '#support/picture-content.ts';
import { sampleBytes, samplePath } from '#support/pictures/samples.ts';
import { checkContent } from './check-content.ts';
import { readImages } from './read-images.ts';

describe('the folder of pictures', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goc-so-images-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('may be absent', async () => {
    expect(await readImages(folder)).toEqual({ images: [], problems: [] });
  });

  test('gives each file with its hash and sides, and passes over what a folder window leaves', async () => {
    await mkdir(join(folder, 'images'));
    for (const name of ['trang-mau.png', 'giay-mau.jpg'] as const) await cp(samplePath(name), join(folder, 'images', name));
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini']) await writeFile(join(folder, 'images', name), 'x');
    const { images, problems } = await readImages(folder);
    expect(problems).toEqual([]);
    expect(images).toMatchObject([
      { id: 'giay-mau.jpg', header: { type: 'image/jpeg', width: 640, height: 800 } },
      { id: 'trang-mau.png', bytes: sampleBytes('trang-mau.png').byteLength, header: { width: 1200, height: 640 } },
    ]);
    expect(images.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });

  test('what is too large is not even read', async () => {
    await mkdir(join(folder, 'images'));
    await cp(samplePath('trang-mau.png'), join(folder, 'images/anh.png'));
    await truncate(join(folder, 'images/anh.png'), IMAGE_BYTES + 1);
    expect((await readImages(folder)).images).toEqual([{ id: 'anh.png', bytes: IMAGE_BYTES + 1, sha256: '', header: null }]);
  });

  test('a link and a folder are no pictures: neither leads out of it', async () => {
    await mkdir(join(folder, 'images/thu-muc.png'), { recursive: true });
    await symlink(samplePath('trang-mau.png'), join(folder, 'images/noi.png'));
    const { images, problems } = await readImages(folder);
    expect(images).toEqual([]);
    expect(problems.map(({ file, severity }) => `${severity} ${file}`)).toEqual([
      'error images/noi.png',
      'error images/thu-muc.png',
    ]);
  });
});

describe('content with pictures', () => {
  let content: PictureContent;
  beforeEach(async () => {
    content = await pictureContent();
  });
  afterEach(() => content.remove());
  const inside = (path: string): string => join(content.authored, path);

  test('is right, and another picture is another version', async () => {
    const before = await checkContent(content.authored);
    expect(before.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    await cp(samplePath('dien-thoai-mau.png'), inside('images/trang-mau.png'));
    const after = await checkContent(content.authored);
    expect(after.pack?.version).not.toBe(before.pack?.version);
  });

  test('a photo that knows where it was taken is refused, by its file and with what to do', async () => {
    const photo = sampleBytes('giay-mau.jpg');
    const exif = [0xff, 0xe1, 0, 8, ...new TextEncoder().encode('Exif'), 0, 0];
    await writeFile(inside('images/giay-mau.jpg'), new Uint8Array([...photo.subarray(0, 2), ...exif, ...photo.subarray(2)]));
    const { problems, pack } = await checkContent(content.authored);
    expect(pack).toBeNull();
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { file: 'images/giay-mau.jpg', line: 1, column: 1, message: expect.stringContaining('[image-hidden]') as string },
    ]);
  });

  test('a spot too small is told at its own line', async () => {
    const file = inside('screens/anh.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('width: 17.2', 'width: 1.2'));
    const line = text.slice(0, text.indexOf('width: 17.2')).split('\n').length;
    const { problems } = await checkContent(content.authored);
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { file: 'screens/anh.yaml', line, message: expect.stringContaining('[spot-small]') as string },
    ]);
  });

  test('a stray folder among the pictures keeps the content from being built', async () => {
    await mkdir(inside('images/cu'));
    expect((await checkContent(content.authored)).pack).toBeNull();
  });
});
