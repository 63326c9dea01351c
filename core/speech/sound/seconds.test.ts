import { describe, expect, test } from 'vitest';
import { realSound, stillWav } from '#support/sounds.ts';
import { soundSeconds } from './seconds.ts';

const letters = (text: string): readonly number[] => [...text].map((letter) => letter.codePointAt(0) ?? 0);
const put = (bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array => {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
};

describe('WAV', () => {
  test('tells its length by its header', () => expect(soundSeconds(stillWav(1.5))).toBe(1.5));

  test('another part before the sound is passed over, also one of an odd size', () => {
    const plain = stillWav(1);
    const note = [...letters('LIST'), 3, 0, 0, 0, 1, 2, 3, 0];
    expect(soundSeconds(new Uint8Array([...plain.slice(0, 36), ...note, ...plain.slice(36)]))).toBe(1);
  });

  test('one written while it was not known how long it becomes ends where the file ends', () => {
    expect(soundSeconds(put(stillWav(2), 40, [255, 255, 255, 255]))).toBe(2);
  });

  test.each([
    ['is cut off', stillWav(2).slice(0, 9000)],
    ['is packed in a way no browser plays', put(stillWav(1), 20, [2, 0])],
    ['has a header and no sound in it', stillWav(1).slice(0, 36)],
    ['says nothing of its rate', put(stillWav(1), 24, [0, 0, 0, 0])],
  ])('one that %s cannot be played', (_, bytes) => expect(soundSeconds(bytes)).toBeNull());
});

describe('MP3', () => {
  test('is as long as its frames', async () => expect(soundSeconds(await realSound('two-seconds.mp3'))).toBeCloseTo(2, 0));

  test('a tag before the frames and one behind them change nothing', async () => {
    const plain = await realSound('two-seconds.mp3');
    const before = [...letters('ID3'), 4, 0, 0, 0, 0, 1, 2, ...new Uint8Array(130).fill(0xff)];
    const tagged = new Uint8Array([...before, ...plain, ...letters('TAG'), ...new Uint8Array(125).fill(32)]);
    expect(soundSeconds(tagged)).toBe(soundSeconds(plain));
  });

  test('one that is cut off is as long as what is left of it', async () => {
    const plain = await realSound('two-seconds.mp3');
    expect(soundSeconds(plain.slice(0, plain.length / 2))).toBeCloseTo(1, 0);
  });

  test('two bytes that look like a frame make no MP3', () => {
    expect(soundSeconds(new Uint8Array([0xff, 0xfb, 0x90, 0, ...new Uint8Array(2000).fill(0)]))).toBeNull();
  });
});

describe('Ogg', () => {
  test.each(['two-seconds-vorbis.ogg', 'two-seconds-opus.ogg'] as const)('%s tells its length by its pages', async (name) => {
    expect(soundSeconds(await realSound(name))).toBe(2);
  });

  test('one that is cut off cannot be played', async () => {
    const plain = await realSound('two-seconds-vorbis.ogg');
    expect(soundSeconds(plain.slice(0, -10))).toBeNull();
    expect(soundSeconds(plain.slice(0, 20))).toBeNull();
  });

  test('one that holds something else cannot either', async () => {
    const plain = await realSound('two-seconds-opus.ogg');
    expect(soundSeconds(put(plain, 28, letters('Theora')))).toBeNull();
  });
});

test.each([
  ['nothing', new Uint8Array()],
  ['a text', new TextEncoder().encode('Xin mời bấm vào đây để nghe, và chờ một chút.')],
])('%s cannot be played', (_, bytes) => expect(soundSeconds(bytes)).toBeNull());
