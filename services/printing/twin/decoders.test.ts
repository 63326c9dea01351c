import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ADDRESS, decoderProgram, slipPicture } from '#support/twin-pictures.ts';
import { openDecoders } from './decoders.ts';
import { cut } from './dots.ts';
import { blurred, sharp } from './picture.ts';

const fetched = vi.fn(() => Promise.reject(new Error('nothing is fetched')));
beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => vi.unstubAllGlobals());

test('both decoders read a code that is all of the picture, sharp and blurred, and nothing is asked of the network', async () => {
  const { zxing, jsqr } = await openDecoders(await decoderProgram());
  const { page, code } = slipPicture();
  const alone = cut(page, { x: code.left - 32, y: code.top - 32, width: code.side + 64, height: code.side + 64 });
  for (const picture of [sharp(alone), blurred(alone)]) {
    expect(await zxing(picture)).toBe(ADDRESS);
    expect(await jsqr(picture)).toBe(ADDRESS);
  }
  const empty = cut(page, { x: 0, y: 0, width: 200, height: 40 });
  expect([await zxing(sharp(empty)), await jsqr(sharp(empty))]).toEqual([null, null]);
  expect(fetched).not.toHaveBeenCalled();
});

test('a code is found where it lies, with its level and its modules', async () => {
  const decoders = await openDecoders(await decoderProgram());
  const { page, code } = slipPicture();
  const [found, ...others] = await decoders.find(sharp(page));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ text: ADDRESS, level: 'Q', modules: code.modules });
  expect(found?.corners.topLeft).toEqual({ x: code.left, y: code.top });
  expect(found?.corners.bottomRight).toEqual({ x: code.left + code.side, y: code.top + code.side });
});

test('a decoder that is not its program does not open, and fetches none either', async () => {
  await expect(openDecoders(Uint8Array.of(0, 1, 2))).rejects.toThrow(/CompileError/);
  expect(fetched).not.toHaveBeenCalled();
  // The next one does.
  expect(await (await openDecoders(await decoderProgram())).zxing(sharp(slipPicture().page))).toBe(ADDRESS);
});
