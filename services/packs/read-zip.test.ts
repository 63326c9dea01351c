import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZip, unpackEntry } from './read-zip.ts';

const LIST = Buffer.from('PK\u0001\u0002');
const END = Buffer.from('PK\u0005\u0006');
const two = (): Buffer => Buffer.from(zipSync({ 'a.txt': Buffer.from('first'), 'b.txt': Buffer.from('other') }, { level: 0 }));
const problemOf = (bytes: Uint8Array): string => {
  const read = readZip(bytes, 10);
  return read.ok ? 'good' : read.error;
};

test('what our tool writes is read, each file whole', async () => {
  const read = readZip(zipSync({ 'a.txt': Buffer.from('x'.repeat(1000)), 'b.txt': Buffer.from('') }), 10);
  if (!read.ok) throw new Error(read.error);
  const texts = await Promise.all(
    read.value.map(async (entry) => Buffer.from((await unpackEntry(entry)) ?? 'null').toString('utf8')),
  );
  expect(read.value.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
  expect(texts).toEqual(['x'.repeat(1000), '']);
});

test('nothing lies between files, nor before the list', () => {
  const bytes = two();
  const list = bytes.indexOf(LIST);
  const hidden = Buffer.from('hidden');
  const parted = Buffer.concat([bytes.subarray(0, list), hidden, bytes.subarray(list)]);
  parted.writeUInt32LE(list + hidden.length, parted.lastIndexOf(END) + 16);
  expect(problemOf(two())).toBe('good');
  expect(problemOf(parted)).toBe('damaged');
});

test('two files do not lie in one place: a bomb of overlaps counts every byte many times', () => {
  const bytes = two();
  const second = bytes.indexOf(LIST, bytes.indexOf(LIST) + 4);
  // The second row of the list says it is the first file, under the first one's name.
  bytes.writeUInt32LE(0, second + 42);
  bytes.write('a.txt', second + 46);
  bytes.copy(bytes, second + 16, bytes.indexOf(LIST) + 16, bytes.indexOf(LIST) + 28);
  expect(problemOf(bytes)).toBe('damaged');
});

test('one name is there once, whatever its letters', () => {
  const bytes = Buffer.from(zipSync({ 'a.txt': Buffer.from('1'), 'A.txt': Buffer.from('2') }));
  expect(problemOf(bytes)).toBe('odd');
  for (let at = bytes.indexOf('A.txt'); at >= 0; at = bytes.indexOf('A.txt')) bytes.write('a.txt', at);
  expect(problemOf(bytes)).toBe('odd');
});

test.each([
  ['flags', 6],
  ['method', 8],
  ['checksum', 14],
  ['packed length', 18],
  ['length', 22],
  ['length of the name', 26],
  ['an extra field', 28],
  ['the name', 30],
])('before a file stands what the list says: %s', (_name, at) => {
  const bytes = two();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  expect(problemOf(bytes)).not.toBe('good');
});

test.each([
  ['a second disk', 4],
  ['another count', 8],
  ['a count that is another', 10],
  ['another length of the list', 12],
  ['another place of the list', 16],
  ['a comment', 20],
])('the end says nothing else: %s', (_name, at) => {
  const bytes = two();
  const end = bytes.lastIndexOf(END);
  bytes[end + at] = (bytes[end + at] ?? 0) ^ 1;
  expect(problemOf(bytes)).toBe('damaged');
});

test.each([
  ['an extra field', 30],
  ['a comment', 32],
])('no row of the list has %s', (_name, at) => {
  const bytes = two();
  bytes.writeUInt16LE(4, bytes.indexOf(LIST) + at);
  expect(problemOf(bytes)).toBe('odd');
});

test('more files than are asked for are not looked at', () => {
  expect(readZip(two(), 1)).toEqual({ ok: false, error: 'too-many' });
});

test('a place far behind the end is no place', () => {
  const bytes = two();
  bytes.writeUInt32LE(0xff_ff_ff_f0, bytes.indexOf(LIST) + 42);
  expect(problemOf(bytes)).toBe('damaged');
});
