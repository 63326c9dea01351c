import { expect, test } from 'vitest';
import { clipName } from './clip-name.ts';

test('a name is the key, and the number of the sentence where there are several', () => {
  expect(clipName('bar.callStaff', null)).toBe('bar.callStaff');
  expect(clipName('dang-nhap-vneid.mo-dau.say', 2)).toBe('dang-nhap-vneid.mo-dau.say.2');
});

test.each([
  ['../../etc/passwd', 'etc-passwd'],
  ['a\\b:c*d', 'a-b-c-d'],
  ['..hidden.', 'hidden'],
  ['ẩn danh', 'n-danh'],
])('nothing a file system could take for something else is left: %s', (key, name) => expect(clipName(key, null)).toBe(name));

test.each(['con', 'CON.title', 'com1.x', 'aux'])('a name that is a device on Windows is made another: %s', (key) => {
  expect(clipName(key, null)).toBe(`x-${key}`);
});

test('however deep a key is, the name stays short and keeps its number', () => {
  const name = clipName('a'.repeat(300), 12);
  expect(name).toHaveLength(120);
  expect(name.endsWith('.12')).toBe(true);
});
