import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGlosser, listedWords, wordKey } from './glossing.ts';

const glosser = createGlosser([
  { id: 'csdl', forms: ['cơ sở dữ liệu'] },
  { id: 'du-lieu', forms: ['dữ liệu'] },
  { id: 'uy-quyen', forms: ['uỷ quyền', 'giấy uỷ quyền'] },
  { id: 'ly', forms: ['thụ lý'] },
  { id: 'so', forms: ['số định danh', 'số định danh cá nhân'] },
  { id: 'tep', forms: ['tệp'] },
]);

/** Pieces as one line: [listed words]{id}, <labels>, the rest as it is. */
const shown = (text: string): string =>
  glosser
    .pieces(text)
    .map((piece) =>
      piece.kind === 'word' ? `[${piece.text}]${piece.gloss}` : piece.kind === 'label' ? `<${piece.text}>` : piece.text,
    )
    .join('');

describe('a listed word is found', () => {
  test.each([
    ['in a sentence', 'Xem dữ liệu nhé.', 'Xem [dữ liệu]du-lieu nhé.'],
    ['the longest first', 'Trong cơ sở dữ liệu.', 'Trong [cơ sở dữ liệu]csdl.'],
    ['as far as it goes', 'Số định danh cá nhân', '[Số định danh cá nhân]so'],
    ['in its longest form', 'Giấy uỷ quyền', '[Giấy uỷ quyền]uy-quyen'],
    ['in any case', 'DỮ LIỆU và Dữ liệu', '[DỮ LIỆU]du-lieu và [Dữ liệu]du-lieu'],
    ['in the older spelling', 'được ủy quyền, thụ lí', 'được [ủy quyền]uy-quyen, [thụ lí]ly'],
    ['bound by a no-break space', 'có dữ\u00a0liệu', 'có [dữ\u00a0liệu]du-lieu'],
    ['between marks and brackets', '(dữ liệu), “tệp”', '([dữ liệu]du-lieu), “[tệp]tep”'],
  ])('%s', (_, text, pieces) => {
    expect(shown(text)).toBe(pieces);
  });
});

describe('it is not', () => {
  test.each([
    ['inside a longer word', 'nhịp tệpx, tệp1, xtệp'],
    ['over the end of a phrase', 'giữ dữ, liệu có được'],
    ['with another tone', 'tẹp dự liệu'],
    ['where nothing stands', ''],
  ])('%s', (_, text) => {
    expect(shown(text)).toBe(text);
  });

  test('inside a label, which is still listed', () => {
    expect(shown('Bấm **Lưu dữ liệu**, rồi xem dữ liệu.')).toBe('Bấm <**Lưu dữ liệu**>, rồi xem [dữ liệu]du-lieu.');
    expect(shown('Bấm dữ **liệu**.')).toBe('Bấm dữ <**liệu**>.');
    expect(glosser.ids('Bấm **Chọn tệp** có dữ liệu, dữ liệu.')).toEqual(['tep', 'du-lieu']);
  });
});

test('the pieces of any text, joined, are the text', () => {
  const part = fc.oneof(
    fc.constantFrom('dữ liệu', 'cơ sở ', 'ủy quyền', 'UỶ', ' ', '\u00a0', '**', '*', '“', '. ', 'tệp', 'liệu'.normalize('NFD')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const pieces = glosser.pieces(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }),
  );
});

test('words are listed by language, and compared by what they are', () => {
  const glosses = [{ id: 'a', words: ['uỷ quyền'], en: ['authorised'] }];
  expect(listedWords(glosses, 'vi')).toEqual([{ id: 'a', forms: ['uỷ quyền'] }]);
  expect(createGlosser(listedWords(glosses, 'en')).ids('A relative who is Authorised')).toEqual(['a']);
  expect(wordKey(' Ủy  quyền')).toBe(wordKey('uỷ quyền'));
});
