import type { Localised } from '../basics/language.ts';

/** Words of the printed list of the month. */
export const TODO_WORDS = {
  title: { vi: 'Việc trong tháng', en: 'To do this month' },
  about: { vi: 'Rà soát nội dung trên máy Góc Số, tháng {month}', en: 'What to look at on the Góc Số kiosk, {month}' },
  kiosk: { vi: 'Máy:', en: 'Kiosk:' },
  all: { vi: 'Tất cả:', en: 'In all:' },
  none: { vi: 'Không còn việc nào.', en: 'Nothing is left to do.' },
  number: { vi: 'TT', en: 'No.' },
  kind: { vi: 'Loại việc', en: 'Kind' },
  what: { vi: 'Việc cần làm', en: 'What to do' },
  done: { vi: 'Xong', en: 'Done' },
  flagged: { vi: 'Gói mới đã đổi', en: 'Changed by a new pack' },
  hidden: { vi: 'Đang ẩn', en: 'Hidden' },
  different: { vi: 'Khác màn hình thật', en: 'Differs from the real screen' },
  unchecked: { vi: 'Cần đối chiếu', en: 'To be checked' },
  unfilled: { vi: 'Chưa điền', en: 'Not filled in' },
  times: { vi: '{count} lần báo, gần nhất {day}', en: '{count} reports, the last on {day}' },
  never: { vi: 'chưa đối chiếu lần nào', en: 'never checked' },
  last: { vi: 'đối chiếu ngày {day}', en: 'checked on {day}' },
  more: { vi: 'Còn {count} việc nữa: xem thẻ Nội dung trên máy.', en: '{count} more: see Content on the kiosk.' },
  where: {
    vi: 'Làm ở góc cán bộ, thẻ Nội dung và thẻ Trung tâm.',
    en: 'Done in the staff corner, under Content and The centre.',
  },
  officer: { vi: 'Phụ trách nội dung', en: 'Content officer' },
  head: { vi: 'Phụ trách trung tâm', en: 'Head of the centre' },
  sign: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature, full name)' },
} as const satisfies Record<string, Localised>;

/** What staff call a place that content has no name for. */
export const PLACE_NAMES: Readonly<Record<string, Localised>> = {
  'facts/fee': { vi: 'Lệ phí', en: 'Fee' },
  'facts/time': { vi: 'Thời gian', en: 'Time' },
  'facts/who': { vi: 'Ai làm được', en: 'Who may do it' },
  'facts/where': { vi: 'Nơi làm', en: 'Where' },
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  legal: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  qr: { vi: 'Địa chỉ của mã QR', en: 'Address of the QR code' },
};
