import type { Localised } from '../basics/language.ts';

/** What stands on the slip a Party member fills by hand. Nothing on it is anybody's. */
export const DECLARATION_WORDS = {
  branch: { vi: 'Chi bộ ..............................', en: 'Branch ..............................' },
  title: { vi: 'Phiếu tự khai', en: 'Self-declaration' },
  about: { vi: 'Học tập và thực hành kỹ năng số năm 20......', en: 'Learning and practising digital skills in 20......' },
  name: { vi: 'Họ và tên:', en: 'Full name:' },
  duty: { vi: 'Chức vụ Đảng, công việc (nếu có):', en: 'Party office, work (if any):' },
  learnt: { vi: 'I. Nội dung đã học, đã thực hành', en: 'I. What I learnt and practised' },
  number: { vi: 'TT', en: 'No.' },
  what: { vi: 'Nội dung', en: 'Subject' },
  times: { vi: 'Số lần', en: 'Times' },
  tick: { vi: 'Đánh dấu X', en: 'Mark with X' },
  alone: { vi: 'Tự làm được', en: 'Alone' },
  helped: { vi: 'Có người giúp', en: 'With help' },
  more: { vi: 'Cần luyện thêm', en: 'More practice' },
  helpedOthers: { vi: 'Đã giúp người khác (số lượt, nội dung):', en: 'Helped others (how often, with what):' },
  self: { vi: 'II. Tự đánh giá chung', en: 'II. My own view' },
  wants: { vi: 'III. Đề nghị, việc cần hỗ trợ thêm', en: 'III. Wishes, help still needed' },
  true: { vi: 'Tôi tự khai và chịu trách nhiệm về nội dung trên.', en: 'I have filled this in myself and answer for it.' },
  confirms: { vi: 'Xác nhận của chi bộ', en: 'Confirmed by the branch' },
  ifNeeded: { vi: '(Nếu cần)', en: '(If needed)' },
  declares: { vi: 'Người tự khai', en: 'Member' },
  sign: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature, full name)' },
  note: {
    vi: 'Phiếu tự nguyện, đảng viên tự điền bằng tay. Góc Số chỉ in mẫu trống: không in sẵn tên, không lưu và không đếm ai đã lấy phiếu.',
    en: 'Voluntary, filled in by hand. Góc Số prints the empty form only: no name is printed, nothing is kept, nobody is counted.',
  },
} as const satisfies Record<string, Localised>;

/** What digital skills are, in the order the movement teaches them. */
export const DECLARATION_SUBJECTS: readonly Localised[] = [
  { vi: 'Tài khoản VNeID mức 2', en: 'VNeID account, level 2' },
  { vi: 'Tra cứu trên Cổng Dịch vụ công', en: 'The Public Service Portal' },
  { vi: 'Nộp hồ sơ trực tuyến', en: 'Filing an application online' },
  { vi: 'Thanh toán, nộp phí trực tuyến', en: 'Paying fees online' },
  { vi: 'Sổ tay đảng viên điện tử', en: 'Digital handbook of members' },
  { vi: 'An toàn trên mạng, phòng lừa đảo', en: 'Safety online, frauds' },
];

export const DECLARATION_VIEWS: readonly Localised[] = [
  { vi: 'Thành thạo, giúp được người khác', en: 'Able to help others' },
  { vi: 'Tự làm được việc của mình', en: 'Able to do my own' },
  { vi: 'Làm được khi có người giúp', en: 'Able with help' },
  { vi: 'Mới bắt đầu', en: 'Just beginning' },
];
