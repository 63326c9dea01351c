import { expect, test } from 'vitest';
import { pageLength } from './page.ts';

test('a sheet is a sheet; a roll ends after its last line, at the latest after 25 cm', () => {
  expect(pageLength('a5', 120)).toBe(210);
  expect(pageLength('roll-80', 172.3)).toBe(174);
  expect(pageLength('roll-80', 249.8)).toBe(250);
});
