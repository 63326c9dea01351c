import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Script } from '#core/content/pack.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { forgetPictures, keepPictures } from './kept-pictures.ts';

/** Stands for the browser's Image: a test says what becomes of it. */
class FakeImage extends EventTarget {
  static asked: FakeImage[] = [];
  address = '';
  set src(address: string) {
    this.address = address;
    FakeImage.asked.push(this);
  }
}
const asked = (): readonly string[] => FakeImage.asked.map(({ address }) => address);

beforeEach(() => {
  FakeImage.asked = [];
  vi.stubGlobal('Image', FakeImage);
});
afterEach(() => vi.unstubAllGlobals());

const client = (): KioskClient => ({}) as KioskClient;
const lesson = (...addresses: readonly string[]): Pick<Script, 'screens'> =>
  ({
    screens: Object.fromEntries(
      addresses.map((address, index) => [`s-${index}`, { pictures: { [`p-${index}.png`]: { address, width: 1, height: 1 } } }]),
    ),
  }) as unknown as Pick<Script, 'screens'>;

test('every picture of a lesson is asked for once, however often it is opened', () => {
  const kiosk = client();
  keepPictures(kiosk, lesson('/pictures/a', '/pictures/b'));
  keepPictures(kiosk, lesson('/pictures/b', '/pictures/c'));
  expect(asked()).toEqual(['/pictures/a', '/pictures/b', '/pictures/c']);
});

test('one that did not come is asked for again with the next opening', () => {
  const kiosk = client();
  keepPictures(kiosk, lesson('/pictures/a'));
  FakeImage.asked[0]?.dispatchEvent(new Event('error'));
  keepPictures(kiosk, lesson('/pictures/a'));
  expect(asked()).toEqual(['/pictures/a', '/pictures/a']);
});

test('new content lets the old pictures go', () => {
  const kiosk = client();
  keepPictures(kiosk, lesson('/pictures/a'));
  forgetPictures(kiosk);
  keepPictures(kiosk, lesson('/pictures/a'));
  expect(asked()).toHaveLength(2);
});

test('a lesson without pictures asks for nothing', () => {
  keepPictures(client(), { screens: {} });
  expect(asked()).toEqual([]);
});
