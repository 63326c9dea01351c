import { expect, test } from 'vitest';
import { csvRow, csvText } from './csv.ts';

test('commas, quotes and lines stay in their cell; what looks like a formula is text', () => {
  expect(csvRow(['Khu 1, 2', 'gọi là "A"', 'a\nb', 7])).toBe('"Khu 1, 2","gọi là ""A""","a\nb",7');
  expect(csvRow(['=1+1', '@x', '-khu', '+84'])).toBe("'=1+1,'@x,'-khu,'+84");
});

test('a file begins with its mark and each row ends as Excel writes it', () => {
  expect(csvText([['Máy'], []])).toBe('\uFEFFMáy\r\n\r\n');
});
