import { expect, test } from 'vitest';
import { lengthBounds, syllablesOf } from './clip-length.ts';

test.each([
  ['vi', 'Mời chạm vào đây để bắt đầu.', 7],
  ['vi', 'Còn 25 giây', 5],
  ['vi', 'VNeID', 4],
  ['en', 'Touch here to start', 4],
  ['en', 'Please come to the counter', 6],
  ['en', 'Step 12', 3],
  ['vi', '…', 1],
] as const)('%s: %s has %i syllables', (language, text, count) => expect(syllablesOf(text, language)).toBe(count));

test('a reader of any kind is within the bounds, half a sentence and a forgotten microphone are not', () => {
  const text = 'Mời chọn một ô, hoặc tìm theo tên việc ở bên dưới.';
  const { least, most } = lengthBounds(text, 'vi');
  const reads = (syllablesASecond: number): number => 12 / syllablesASecond;
  for (const pace of [1.5, 4, 6]) {
    expect(reads(pace)).toBeGreaterThan(least);
    expect(reads(pace)).toBeLessThan(most);
  }
  expect(reads(4) / 3).toBeLessThan(least);
  expect(reads(4) + 15).toBeGreaterThan(most);
});
