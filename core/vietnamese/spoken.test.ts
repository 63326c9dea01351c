import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenVietnamese } from './spoken.ts';

test.each([
  ['Mã thủ tục 1.001193', 'Mã thủ tục một chấm không không một một chín ba'],
  ['Gọi 18001096 để hỏi.', 'Gọi một tám không không một không chín sáu để hỏi.'],
  ['Gọi 1900 0368.', 'Gọi một chín không không không ba sáu tám.'],
  ['Lệ phí 20.000 đồng', 'Lệ phí hai mươi nghìn đồng'],
  ['Nộp 8.000 đồng mỗi bản.', 'Nộp tám nghìn đồng mỗi bản.'],
  ['Hết hạn 03/11/2025.', 'Hết hạn ngày ba tháng mười một năm hai nghìn không trăm hai mươi lăm.'],
  ['ngày 26/12/2026', 'ngày hai mươi sáu tháng mười hai năm hai nghìn không trăm hai mươi sáu'],
  ['Theo nguồn, 07/2026.', 'Theo nguồn, tháng bảy năm hai nghìn không trăm hai mươi sáu.'],
  ['trước tháng 4/2026', 'trước tháng tư năm hai nghìn không trăm hai mươi sáu'],
  ['Làm việc 8–11 giờ', 'Làm việc tám đến mười một giờ'],
  ['In 15:04', 'In mười lăm giờ bốn phút'],
  ['In 15:00', 'In mười lăm giờ'],
  ['Bước 6 / 9', 'Bước sáu trên chín'],
  ['Chặng 1/4', 'Chặng một trên bốn'],
  ['ít nhất 85 % số bước', 'ít nhất tám mươi lăm phần trăm số bước'],
  ['Mỗi tệp không quá 6 MB', 'Mỗi tệp không quá sáu mê ga bai'],
  ['Đăng nhập bằng VNeID', 'Đăng nhập bằng vi en ai đi'],
  ['thẻ BHYT', 'thẻ bảo hiểm y tế'],
  ['mã OTP và mã QR', 'mã ô tê pê và mã quy a'],
  ['Chỉ vào trang dichvucong.gov.vn.', 'Chỉ vào trang dịch vụ công chấm gốp chấm vê nờ.'],
  ['Số mẫu 000000000000', 'Số mẫu không không không không không không không không không không không không'],
  ['mã 472915', 'mã bốn bảy hai chín một năm'],
  ['nặng 6,5 cân', 'nặng sáu phẩy năm cân'],
  ['In phiếu & mã QR', 'In phiếu và mã quy a'],
  ['Tập làm thử › Tra cứu', 'Tập làm thử, Tra cứu'],
  ['MÔ PHỎNG – không phải trang thật', 'MÔ PHỎNG, không phải trang thật'],
  ['Bấm **Đăng nhập**.', 'Bấm Đăng nhập.'],
  ['Trang báo “Không tìm thấy”.', 'Trang báo Không tìm thấy.'],
  ['Mời nhìn sang điện thoại.', 'Mời nhìn sang điện thoại.'],
  ['cán\u00a0bộ', 'cán bộ'],
  ['Luật Hộ tịch 60/2014/QH13', 'Luật Hộ tịch sáu mươi năm hai nghìn không trăm mười bốn của Quốc hội khoá mười ba'],
  ['Nghị định 18/2026/NĐ-CP.', 'Nghị định mười tám năm hai nghìn không trăm hai mươi sáu của Chính phủ.'],
  ['Nghị định 07/2025', 'Nghị định bảy năm hai nghìn không trăm hai mươi lăm'],
  [
    'Nghị định 123/2015, 87/2020',
    'Nghị định một trăm hai mươi ba năm hai nghìn không trăm mười lăm, tám mươi bảy năm hai nghìn không trăm hai mươi',
  ],
  ['trong 30 ngày, 2 bản', 'trong ba mươi ngày, hai bản'],
  ['Tờ khai CT01.', 'Tờ khai xê tê không một.'],
  ['In khổ A4, A5', 'In khổ a bốn, a năm'],
  ['Người F0, F1', 'Người ép không, ép một'],
  ['Mẫu TK1-TS', 'Mẫu tê ca một-TS'],
  ['Tệp dưới 5MB', 'Tệp dưới năm mê ga bai'],
  ['Ảnh 500KB, cách 2km', 'Ảnh năm trăm ki lô bai, cách hai ki lô mét'],
  ['Bật 4G', 'Bật bốn gờ'],
  ['Mở cửa 8h30', 'Mở cửa tám giờ ba mươi'],
  ['từ 7h30–11h, 13h05', 'từ bảy giờ ba mươi đến mười một giờ, mười ba giờ năm phút'],
  ['trong tháng 4', 'trong tháng tư'],
  ['ngày 4 tháng 4 năm 2025', 'ngày bốn tháng tư năm hai nghìn không trăm hai mươi lăm'],
  ['tháng 4/2025', 'tháng tư năm hai nghìn không trăm hai mươi lăm'],
  ['từ tháng 4–6', 'từ tháng bốn đến sáu'],
  ['Ngày 4/7, ngày 30/4', 'Ngày bốn tháng bảy, ngày ba mươi tháng tư'],
  ['thứ 4 hằng tuần', 'thứ tư hằng tuần'],
  ['4 bản, 24 giờ', 'bốn bản, hai mươi tư giờ'],
  ['6 tháng 40 ngày', 'sáu tháng bốn mươi ngày'],
])('%s is said: %s', (text, spoken) => {
  expect(spokenVietnamese(text)).toBe(spoken);
});

describe('whatever is written', () => {
  const words = fc.constantFrom(
    'Nộp',
    '20.000',
    'đồng',
    '1.001193',
    '03/11/2025',
    'VNeID',
    '8–11',
    'giờ',
    '85 %',
    'bhyt',
    '/',
    '–',
    '.',
  );
  test('saying it twice changes nothing more, and no digit of Vietnamese text is left unsaid', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const spoken = spokenVietnamese(parts.join(' '));
        expect(spokenVietnamese(spoken)).toBe(spoken);
        expect(spoken).not.toMatch(/\d/);
      }),
    );
  });
});

test.each([
  ['0239 3825 123', 'không hai ba chín ba tám hai năm một hai ba'],
  ['(0239) 3.825.123', 'không hai ba chín ba tám hai năm một hai ba'],
  ['0912.345.678', 'không chín một hai ba bốn năm sáu bảy tám'],
])('the phone %s is said digit by digit, however it is spaced', (phone, said) => {
  expect(spokenVietnamese(phone)).toBe(said);
});

test.each(['Số 1.000.000.000.000.000.000 đ', '12345678901234567890,5'])('“%s”, larger than any sum, is said somehow', (text) => {
  expect(spokenVietnamese(text)).not.toMatch(/\d/);
});
