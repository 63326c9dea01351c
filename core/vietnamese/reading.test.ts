import { describe, expect, test } from 'vitest';
import { hardestSentence, quotationsIn, sentencesOf, tiengIn } from './reading.ts';

describe('tiếng', () => {
  test.each([
    ['Bấm **Đăng nhập bằng tài khoản định danh**', 2],
    ['Mời nhập số định danh theo thẻ mẫu.', 8],
    ['Mã thủ tục 1.001193 – lệ phí 20.000 đồng', 8],
    ['Trang báo “Thông tin không tồn tại trong CSDL quốc gia”.', 3],
    ['Mở dichvucong.gov.vn trên điện thoại', 5],
    ['…', 0],
    ['', 0],
  ])('%s → %i', (sentence, tieng) => {
    expect(tiengIn(sentence)).toBe(tieng);
  });
});

test('sentences end at stops, colons and lines, never inside numbers and addresses', () => {
  expect(sentencesOf('Nộp 20.000 đồng. Xong chưa? Mở vneid.gov.vn: bấm nút.\nHết')).toEqual([
    'Nộp 20.000 đồng.',
    'Xong chưa?',
    'Mở vneid.gov.vn:',
    'bấm nút.',
    'Hết',
  ]);
});

test('the hardest sentence is the longest one', () => {
  expect(hardestSentence('Một hai. Một hai ba bốn! Một.')).toEqual({ sentence: 'Một hai ba bốn!', tieng: 4 });
  expect(hardestSentence('')).toEqual({ sentence: '', tieng: 0 });
});

test('a quotation stays whole, and one that ends in a stop ends the sentence', () => {
  expect(sentencesOf('Trang báo “Không thấy. Mời thử lại.” Không sao, bấm **Mở: lần nữa** là được.')).toEqual([
    'Trang báo “Không thấy. Mời thử lại.”',
    'Không sao, bấm **Mở: lần nữa** là được.',
  ]);
  expect(sentencesOf('Gõ “khai sinh” cũng được. Xong.')).toEqual(['Gõ “khai sinh” cũng được.', 'Xong.']);
});

test('what is quoted can be listed; labels are not quotations', () => {
  expect(quotationsIn('Thấy “Chờ” hay “Xong” thì bấm **Đóng**.')).toEqual(['“Chờ”', '“Xong”']);
  expect(quotationsIn('Không có gì.')).toEqual([]);
});
