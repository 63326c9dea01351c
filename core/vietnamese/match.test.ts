import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchSample } from './match.ts';

describe('matchSample', () => {
  test.each([
    ['nguyễn văn mẫu', 'Nguyễn Văn Mẫu'],
    ['NGUYEN VAN MAU', 'Nguyễn Văn Mẫu'],
    ['  Nguyễn   Văn Mẫu ', 'Nguyễn Văn Mẫu'],
    ['Nguyễn Văn Mẫu'.normalize('NFD'), 'Nguyễn Văn Mẫu'],
    ['do xuyen', 'Đỗ Xuyên'],
    ['ly', 'lí'],
  ])('text forgives tones, case and spaces: %s', (typed, sample) => {
    expect(matchSample(typed, [sample], 'text')).toBe(0);
  });

  test('another name is another name', () => {
    expect(matchSample('Nguyễn Văn An', ['Nguyễn Văn Mẫu'], 'text')).toBeNull();
    expect(matchSample('', ['Nguyễn Văn Mẫu'], 'text')).toBeNull();
  });

  test('digits forgive spaces and nothing else', () => {
    expect(matchSample('0000 0000 0000', ['000000000000'], 'digits')).toBe(0);
    expect(matchSample('00000000000', ['000000000000'], 'digits')).toBeNull();
  });

  test('dates forgive zeros and separators, and keep their order', () => {
    expect(matchSample('1/2/2026', ['01/02/2026'], 'date')).toBe(0);
    expect(matchSample('01-02-2026', ['01/02/2026'], 'date')).toBe(0);
    expect(matchSample('2/1/2026', ['01/02/2026'], 'date')).toBeNull();
  });

  test('a secret is exact', () => {
    expect(matchSample('Mau@2026', ['Mau@2026'], 'secret')).toBe(0);
    expect(matchSample('mau@2026', ['Mau@2026'], 'secret')).toBeNull();
  });

  test('says which of several values it was', () => {
    expect(matchSample('con de', ['Cha đẻ', 'Con đẻ'], 'text')).toBe(1);
  });

  test('the answer is always an index or null: nothing of what was typed comes back', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
        fc.constantFrom('text', 'digits', 'date', 'secret'),
        (typed, accepted, kind) => {
          const answer = matchSample(typed, accepted, kind);
          return answer === null || (Number.isInteger(answer) && answer >= 0 && answer < accepted.length);
        },
      ),
    );
  });
});
