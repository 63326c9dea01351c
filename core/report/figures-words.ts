import type { Localised } from '../basics/language.ts';

/** What stands on the printed page of figures. */
export const FIGURES_WORDS = {
  title: { vi: 'Thống kê sử dụng Góc Số', en: 'Use of Góc Số' },
  fromTo: { vi: 'Từ ngày {from} đến ngày {to}', en: 'From {from} to {to}' },
  oneDay: { vi: 'Ngày {from}', en: 'On {from}' },
  visitsOnly: { vi: '(Đếm lượt, không phải người)', en: '(Visits, not people)' },
  sum: { vi: 'I. Tổng quan', en: 'I. In all' },
  figure: { vi: 'Chỉ tiêu', en: 'Figure' },
  count: { vi: 'Số lượng', en: 'Count' },
  visits: { vi: 'Lượt dùng máy', en: 'Visits' },
  touches: { vi: 'Lần chạm thử (không tính là lượt)', en: 'Touches without a visit' },
  minutes: { vi: 'Thời gian dùng (phút)', en: 'Minutes of use' },
  opened: { vi: 'Lượt xem', en: 'Opened' },
  runs: { vi: 'Lượt tập', en: 'Practised' },
  finished: { vi: 'Tập xong', en: 'Finished' },
  alone: { vi: 'Tự làm được (%)', en: 'Alone (%)' },
  aloneAll: { vi: 'Bước tự làm được (%)', en: 'Steps done alone (%)' },
  sent: { vi: 'Phiếu đã gửi in', en: 'Slips sent to print' },
  bySubject: { vi: 'II. Theo thủ tục, bài học', en: 'II. By procedure and lesson' },
  number: { vi: 'TT', en: 'No.' },
  subject: { vi: 'Thủ tục, bài học', en: 'Procedure, lesson' },
  total: { vi: 'Cộng', en: 'Total' },
  byHour: { vi: 'III. Lượt theo giờ bắt đầu', en: 'III. Visits by hour of beginning' },
  hour: { vi: 'Giờ', en: 'Hour' },
  hardest: { vi: 'IV. Bước cần giúp nhiều nhất', en: 'IV. Steps that need help most' },
  step: { vi: 'Bước', en: 'Step' },
  helped: { vi: 'Cần giúp (%)', en: 'With help (%)' },
  median: { vi: 'Thường mất (giây)', en: 'Usual seconds' },
  noSteps: { vi: 'Chưa bước nào đủ số lượt để nêu.', en: 'No step was done often enough to be named.' },
  used: { vi: 'V. Cách dùng máy', en: 'V. How it is used' },
  kind: { vi: 'Mục', en: 'What' },
  choice: { vi: 'Lựa chọn', en: 'Choice' },
  none: { vi: 'Kỳ này chưa có lượt nào.', en: 'Nothing in this range.' },
  note: {
    vi: 'Dấu * là số không nêu: số từ 1 đến 4, hoặc số mà từ đó tính ra được số ấy. Thủ tục, bài học không có tên: không có lượt nào, hoặc không số nào được nêu. “Lượt tập” không kể cách “Xem”. Số lấy từ nhật ký của máy {kiosk}, chỉ đếm lượt, không ghi người.',
    en: '* is a figure that is not given: one to four, or one from which such a figure could be computed. What has no row was not used, or nothing may be said of it. Watching is no practice. From the log of {kiosk}, which counts visits and knows nobody.',
  },
  summed: {
    vi: 'Kỳ nhiều tháng là tổng của từng tháng: 90* là 90 lượt, cộng phần không nêu của tháng có dấu *.',
    en: 'Several months are the sum of each: 90* is ninety, and on top what is not given of a month that has *.',
  },
  missing: { vi: 'Không tính được ngày, tháng sau: {days}.', en: 'Not counted: {days}.' },
  maker: { vi: 'Người lập biểu', en: 'Drawn up by' },
  head: { vi: 'Thủ trưởng', en: 'Head of office' },
  sign: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature, full name)' },
  stamp: { vi: '(Ký, đóng dấu)', en: '(Signature, stamp)' },
} as const satisfies Record<string, Localised>;

/** Languages, sizes, colours, ends and faces by the names they are counted under. */
export const USED_WORDS: Readonly<
  Record<string, { readonly title: Localised; readonly of: Readonly<Record<string, Localised>> }>
> = {
  languages: {
    title: { vi: 'Ngôn ngữ', en: 'Language' },
    of: { vi: { vi: 'Tiếng Việt', en: 'Vietnamese' }, en: { vi: 'Tiếng Anh', en: 'English' } },
  },
  textSizes: {
    title: { vi: 'Cỡ chữ', en: 'Size of letters' },
    of: {
      normal: { vi: 'Vừa', en: 'Usual' },
      large: { vi: 'To', en: 'Large' },
      xlarge: { vi: 'Rất to', en: 'Very large' },
      xxlarge: { vi: 'To nhất', en: 'Largest' },
    },
  },
  themes: {
    title: { vi: 'Màu sắc', en: 'Colours' },
    of: {
      default: { vi: 'Màu thường', en: 'Usual colours' },
      contrast: { vi: 'Nền đen', en: 'White on black' },
      'contrast-light': { vi: 'Nền trắng', en: 'Black on white' },
    },
  },
  ended: {
    title: { vi: 'Kết thúc', en: 'How visits ended' },
    of: {
      done: { vi: 'Xong', en: 'Finished' },
      home: { vi: 'Về đầu', en: 'Back to the start' },
      idle: { vi: 'Hết giờ chờ', en: 'Left alone' },
      staff: { vi: 'Cán bộ kết thúc', en: 'By staff' },
      interrupted: { vi: 'Bị ngắt', en: 'Interrupted' },
      open: { vi: 'Đang dùng', en: 'Going on' },
    },
  },
  felt: {
    title: { vi: 'Tập xong thấy', en: 'After a practice' },
    of: {
      easy: { vi: 'Dễ', en: 'Easy' },
      fair: { vi: 'Tạm được', en: 'Fair' },
      hard: { vi: 'Còn khó', en: 'Hard' },
    },
  },
};
