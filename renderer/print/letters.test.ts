import { expect, test } from 'vitest';
import { lettersWithout } from './letters.ts';

const faces = [{ unicodeRange: 'U+0-FF, U+131' }, { unicodeRange: 'U+102-103, U+1ea0-1ef9' }, { unicodeRange: 'u+1e??' }];

test('letters that no face is there for are named once; signs and digits may come from anywhere', () => {
  expect(lettersWithout(faces, 'Ẩm thực, sư tử ☎ 10 % → Ăn')).toEqual(['ư']);
  expect(lettersWithout(faces, 'Жук жук')).toEqual(['Ж', 'у', 'к', 'ж']);
  expect(lettersWithout(faces, 'ạ\u0301')).toEqual(['\u0301']);
  expect(lettersWithout([], 'a')).toEqual(['a']);
});
