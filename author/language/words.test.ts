import { expect, test } from 'vitest';
import { en } from './en.ts';
import { vi } from './vi.ts';
import { createWords } from './words.tsx';

const blanks = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

test('both languages have the same blanks to fill in', () => {
  for (const key of Object.keys(vi) as (keyof typeof vi)[]) expect([key, blanks(en[key])]).toEqual([key, blanks(vi[key])]);
});

test('a sentence is filled in', () => {
  expect(createWords('vi').t('problems.count', { count: 3 })).toBe('Cần sửa 3 chỗ');
  expect(createWords('en').t('problems.count', { count: 3 })).toBe('3 to mend');
});

test('the Vietnamese speaks as the house does', () => {
  const said = Object.values(vi).filter((text) => /(?<!\p{L})(vui lòng|lỗi|thất bại|hệ thống|bạn)(?!\p{L})/iu.test(text));
  expect(said).toEqual([]);
});
