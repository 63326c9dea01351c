import { describe, expect, test } from 'vitest';
import { sampleBytes } from '#support/pictures/samples.ts';
import { imageHeader } from './image-header.ts';

const png = sampleBytes('trang-mau.png');
const jpeg = sampleBytes('giay-mau.jpg');
const text = (words: string): number[] => [...new TextEncoder().encode(words)];

function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** A chunk as it stands in a PNG; nothing here reads its check sum. */
function chunk(name: string, data: readonly number[]): number[] {
  return [0, 0, data.length >> 8, data.length & 255, ...text(name), ...data, 0, 0, 0, 0];
}

/** A segment of a JPEG: its length counts itself. */
function segment(marker: number, data: readonly number[]): number[] {
  const length = data.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...data];
}

/** Behind the header, where programs put what they add. */
const PNG_HEADER = 8 + 12 + 13;
const pngWith = (...more: readonly number[]) => joined(png.subarray(0, PNG_HEADER), more, png.subarray(PNG_HEADER));
const jpegWith = (...more: readonly number[]) => joined(jpeg.subarray(0, 2), more, jpeg.subarray(2));

describe('what is only a picture', () => {
  test('a screenshot says its sides', () => {
    expect(imageHeader(png)).toEqual({ type: 'image/png', width: 1200, height: 640, hidden: null, moves: false });
  });

  test('a photo says its sides', () => {
    expect(imageHeader(jpeg)).toEqual({ type: 'image/jpeg', width: 640, height: 800, hidden: null, moves: false });
  });

  test('colours and density are part of drawing it', () => {
    const coloured = pngWith(...chunk('gAMA', [0, 0, 0, 1]), ...chunk('iCCP', text('colours')), ...chunk('pHYs', [0]));
    expect(imageHeader(coloured)?.hidden).toBeNull();
    const photo = jpegWith(...segment(0xe2, [...text('ICC_PROFILE'), 0, 1, 1]), ...segment(0xee, text('Adobe')));
    expect(imageHeader(photo)?.hidden).toBeNull();
  });

  test('a view into a larger piece of memory is read like one of its own', () => {
    const around = joined([1, 2, 3], png);
    expect(imageHeader(around.subarray(3))).toEqual(imageHeader(png));
  });
});

describe('what tells more than the picture', () => {
  test.each([
    ['EXIF in a PNG', pngWith(...chunk('eXIf', [1])), 'EXIF'],
    ['words in a PNG', pngWith(...chunk('tEXt', text('Author'))), 'tEXt'],
    ['XMP in a PNG', pngWith(...chunk('iTXt', text('XML:com.adobe.xmp'))), 'iTXt'],
    ['a part nobody here knows', pngWith(...chunk('caBX', [1])), 'caBX'],
    ['a PNG that was cropped without being cut', joined(png, [1, 2, 3]), 'bytes behind its end'],
    ['EXIF in a photo', jpegWith(...segment(0xe1, [...text('Exif'), 0, 0])), 'EXIF'],
    ['XMP in a photo', jpegWith(...segment(0xe1, text('http://ns.adobe.com/xap/1.0/'))), 'APP1'],
    ['IPTC in a photo', jpegWith(...segment(0xed, text('Photoshop 3.0'))), 'APP13'],
    ['a second picture in a photo', jpegWith(...segment(0xe2, [...text('MPF'), 0])), 'APP2'],
    ['a small picture beside the photo', jpegWith(...segment(0xe0, text('JFXX'))), 'APP0'],
    ['a comment in a photo', jpegWith(...segment(0xfe, text('Nhà ông Mẫu'))), 'a comment'],
    ['bytes behind a photo', joined(jpeg, [0xff, 0xd9]), 'bytes behind its end'],
  ])('%s', (_, bytes, hidden) => {
    expect(imageHeader(bytes)?.hidden).toBe(hidden);
  });

  test('EXIF behind the first scan of a photo', () => {
    const end = jpeg.length - 2;
    const late = joined(jpeg.subarray(0, end), segment(0xe1, [...text('Exif'), 0, 0]), jpeg.subarray(end));
    expect(imageHeader(late)?.hidden).toBe('EXIF');
  });
});

test('a PNG of several pictures moves', () => {
  expect(imageHeader(pngWith(...chunk('acTL', [0, 0, 0, 2])))).toMatchObject({ moves: true, hidden: null });
});

describe('what is no whole picture', () => {
  test.each<readonly [string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['words', joined(text('xin chào'))],
    ['an SVG', joined(text('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['a GIF', joined(text('GIF89a'), [1, 0, 1, 0, 0, 0, 0])],
    ['a PNG of no width', joined(png.subarray(0, 16), [0, 0, 0, 0], png.subarray(20))],
    ['a PNG without its picture', joined(png.subarray(0, PNG_HEADER), chunk('IEND', []))],
    ['a PNG without its header', joined(png.subarray(0, 8), png.subarray(PNG_HEADER))],
    ['a photo without a marker where one must be', joined(jpeg.subarray(0, 2), [0], jpeg.subarray(2))],
    ['a photo without its picture', joined([0xff, 0xd8], segment(0xe0, text('JFIF')), [0xff, 0xd9])],
  ])('%s', (_, bytes) => {
    expect(imageHeader(bytes)).toBeNull();
  });

  test.each([
    ['PNG', png],
    ['JPEG', jpeg],
  ])('a %s cut off anywhere', (_, whole) => {
    const step = Math.ceil(whole.length / 400);
    for (let length = 0; length < whole.length; length += step)
      expect(imageHeader(whole.subarray(0, length)), `${length}`).toBeNull();
    expect(imageHeader(whole.subarray(0, whole.length - 1))).toBeNull();
  });
});
