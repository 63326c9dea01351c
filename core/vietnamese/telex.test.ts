import { describe, expect, test } from 'vitest';
import { ALL_ONSETS, ALL_RHYMES, placeTone } from './syllable.ts';
import { compose, type WordKey } from './telex.ts';
import type { Tone } from './letters.ts';

const telex = (keys: string): string =>
  keys
    .split(' ')
    .map((word) => compose([...word].map((letter): WordKey => ({ kind: 'letter', letter }))))
    .join(' ');

test.each([
  ['nghieengs', 'nghiếng'],
  ['nghieeng', 'nghiêng'],
  ['Nguyeenx', 'Nguyễn'],
  ['Nguyenex', 'Nguyễn'],
  ['thuwowngf', 'thường'],
  ['thuongwf', 'thường'],
  ['khuyur', 'khuỷu'],
  ['quoocs', 'quốc'],
  ['giaays', 'giấy'],
  ['dduwowcj', 'được'],
  ['duocwdj', 'được'],
  ['truwowngf', 'trường'],
  ['DDoox', 'Đỗ'],
  ['Xuyeen', 'Xuyên'],
  ['hoas', 'hoá'],
  ['xoas', 'xoá'],
  ['tuyf', 'tuỳ'],
  ['khoer', 'khoẻ'],
  ['thuys', 'thuý'],
  ['ddawng', 'đăng'],
  ['kys', 'ký'],
  ['khai', 'khai'],
  ['sinh', 'sinh'],
  ['giowf', 'giờ'],
  ['gif', 'gì'],
  ['gieengs', 'giếng'],
  ['quys', 'quý'],
  ['Huwowng', 'Hương'],
  ['Quynhf', 'Quỳnh'],
  ['Thij', 'Thị'],
  ['cuar', 'của'],
  ['muaf', 'mùa'],
  ['nuwowcs', 'nước'],
  ['hoois', 'hối'],
  ['toasn', 'toán'],
  ['hoanf', 'hoàn'],
  ['ngoaif', 'ngoài'],
  ['xoayr', 'xoảy'],
  ['iax', 'ĩa'],
  ['uwux', 'ữu'],
  ['ww', 'ww'],
  ['ass', 'as'],
  ['asz', 'a'],
  ['aaa', 'aa'],
  ['ddd', 'dd'],
  ['ooo', 'oo'],
  ['xooong', 'xoong'],
  ['thuowr', 'thuở'],
  ['huow', 'huơ'],
  ['email', 'email'],
  ['test', 'tét'],
  ['vneid', 'vneid'],
  ['w', 'w'],
])('%s makes %s', (keys, word) => {
  expect(telex(keys)).toBe(word);
});

test('plain words without Telex letters stay plain', () => {
  expect(telex('dang ky khai sinh')).toBe('dang ky khai sinh');
  expect(telex('lam so huu')).toBe('lam so huu');
});

const TONE_LETTER = ['', 's', 'f', 'r', 'x', 'j'];
const PLAIN: Readonly<Record<string, string>> = { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' };

/** Syllables as they can be written: the spelling rules of k/c/q, g/gh and ng/ngh kept loosely, clashes left out. */
function inventory(): { word: string; tone: Tone }[] {
  const words = [];
  for (const onset of ALL_ONSETS) {
    for (const rhyme of ALL_RHYMES) {
      // A stem that always grows on.
      if (rhyme === 'ươ') continue;
      if (onset === 'gi' && rhyme.startsWith('i')) continue;
      if (onset === 'qu' && /^[uưoôơ]/.test(rhyme)) continue;
      if (onset === 'g' && rhyme.startsWith('i')) continue;
      const stopped = /(c|ch|p|t)$/.test(rhyme);
      for (const tone of stopped ? ([1, 5] as const) : ([0, 1, 2, 3, 4, 5] as const)) words.push({ word: onset + rhyme, tone });
    }
  }
  return words;
}

const vni = (keys: string): string =>
  keys
    .split(' ')
    .map((word) =>
      compose(
        [...word].map((key): WordKey => (/\d/.test(key) ? { kind: 'digit', digit: key } : { kind: 'letter', letter: key })),
      ),
    )
    .join(' ');

test.each([
  ['Nguye6n4', 'Nguyễn'],
  ['nghie6ng', 'nghiêng'],
  ['thuong72', 'thường'],
  ['thu7o7ng2', 'thường'],
  ['d9u7o7c5', 'được'],
  ['duoc759', 'được'],
  ['quo6c1', 'quốc'],
  ['D9o64', 'Đỗ'],
  ['d9a8ng', 'đăng'],
  ['ky1', 'ký'],
  ['hoa1', 'hoá'],
  ['Hu7o7ng', 'Hương'],
  ['a55', 'a5'],
  ['a66', 'a6'],
  ['a88', 'a8'],
  ['d99', 'd9'],
  ['a10', 'a'],
  ['khai', 'khai'],
])('by digits %s makes %s', (keys, word) => {
  expect(vni(keys)).toBe(word);
});

const VNI: Readonly<Record<string, string>> = { ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' };

describe('every syllable', () => {
  const all = inventory();
  test('is a large inventory', () => expect(all.length).toBeGreaterThan(15_000));

  test('can be typed in Telex with the mark at the letter and the tone at the end', () => {
    // A doubled o (xoong) needs the escape of a third press and has its own test below.
    const wrong = all.filter(({ word, tone }) => {
      if (/oo/.test(word)) return false;
      const keys = [...word].map((letter) => PLAIN[letter] ?? letter).join('') + (TONE_LETTER[tone] ?? '');
      return telex(keys) !== placeTone(word, tone);
    });
    expect(wrong.map(({ word, tone }) => `${word}${TONE_LETTER[tone] ?? ''}`).slice(0, 20)).toEqual([]);
  });

  test('can be typed in VNI with the digit at the letter and the tone at the end', () => {
    const wrong = all.filter(({ word, tone }) => {
      if (/([aeo])\1/.test(word)) return false;
      const keys = [...word].map((letter) => VNI[letter] ?? letter).join('') + (tone === 0 ? '' : String(tone));
      return vni(keys) !== placeTone(word, tone);
    });
    expect(wrong.map(({ word, tone }) => `${word}${tone}`).slice(0, 20)).toEqual([]);
  });

  test('can be typed by gold letter keys and tone keys', () => {
    const wrong = all.filter(({ word, tone }) => {
      const keys = [...word].map((letter): WordKey =>
        letter in PLAIN ? { kind: 'mark', letter: letter as 'ă' } : { kind: 'letter', letter },
      );
      return !/([aeo])\1/.test(word) && compose([...keys, { kind: 'tone', tone }]) !== placeTone(word, tone);
    });
    expect(wrong.map(({ word }) => word).slice(0, 20)).toEqual([]);
  });
});
