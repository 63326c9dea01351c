import type { Outcome } from '../../help/lists.ts';
import type { ReportColumn } from './columns.ts';
import { HIDDEN } from '../told/told.ts';

/**
 * The words of a report. They stand here and not in the page's messages because the service writes files without a page; and in Vietnamese
 * alone, because the office hands it in.
 */
export const REPORT_WORDS = {
  title: 'BÁO CÁO KẾT QUẢ HƯỚNG DẪN, LUYỆN TẬP DỊCH VỤ CÔNG VÀ KỸ NĂNG SỐ',
  short: 'Báo cáo Góc Số',
  kind: 'BÁO CÁO',
  about: 'Kết quả hướng dẫn, luyện tập dịch vụ công và kỹ năng số',
  noRows: 'Không có dòng nào được nêu.',
  maker: 'NGƯỜI LẬP BIỂU',
  makerSigns: '(Ký, ghi rõ họ tên)',
  chief: 'THỦ TRƯỞNG ĐƠN VỊ',
  chiefSigns: '(Ký tên, đóng dấu)',
  unit: 'Đơn vị tính: lượt, không phải người. Máy không ghi tên, không biết hai lượt có phải của cùng một người hay không.',
  places: 'Theo khu dân cư, chi bộ',
  procedures: 'Theo thủ tục, bài học (máy tự đếm)',
  helps: 'Lượt hỗ trợ',
  rounds: 'Câu hỏi trong buổi sinh hoạt',
  round: 'Câu hỏi',
  place: 'Khu dân cư / Chi bộ',
  total: 'Cộng các nơi',
  kiosk: 'Tại máy Góc Số (máy tự đếm, không theo nơi ở, không cộng vào dòng trên)',
  procedure: 'Thủ tục, bài học',
  all: 'Cộng',
  outcome: 'Kết quả',
  gone: (id: string): string => `${id} (nội dung không còn)`,
  hidden: `Dấu ${HIDDEN}: số từ 1 đến 4, hoặc số phải che để không ai tính ngược ra số ấy. Dòng có tổng bị che thì số 0 trong dòng cũng che.`,
  summed: `Kỳ nhiều tháng là tổng của từng tháng: 90${HIDDEN} là 90 lượt, cộng phần phải che của tháng có dấu ${HIDDEN}.`,
  left: 'Thủ tục, bài học không có tên trong bảng: không có lượt nào, hoặc không số nào được nêu.',
  empty: 'Ô trống: không đếm ở dòng đó.',
  byHand: 'Số buổi, lượt tham gia và số đếm theo nơi do cán bộ ghi. Số tại máy do máy tự đếm.',
  doubted: 'Có lượt ghi lúc đồng hồ máy không chắc đúng, vẫn tính.',
  more: (days: string, count: number): string => `${days} và ${count} ngày, tháng khác`,
  visits: (visits: string, touches: string): string => `Lượt dùng máy: ${visits}. Lượt chỉ chạm thử, không tính: ${touches}.`,
  unreadable: (days: string): string => `Không đọc được, KHÔNG tính vào báo cáo: ${days}.`,
  noPrints: (months: string): string => `Không đọc được sổ của máy in, KHÔNG có số giấy khác đưa in: ${months}.`,
  onlyWhole: (months: string): string => `Chỉ còn tổng cả tháng nên KHÔNG tính vào báo cáo: ${months}.`,
  running: (day: string): string => `Kỳ chưa hết: số liệu đến hết lúc lập, ngày ${day}.`,
  content: (mark: string, date: string): string => `Nội dung trên máy: bản ${mark}, ngày nguồn ${date}.`,
  noContent: 'Nội dung trên máy: không có.',
  made: (kiosk: string, time: string, date: string): string => `Máy ${kiosk} lập lúc ${time} ngày ${date}.`,
  head: (sequence: number, hash: string): string => `Đầu chuỗi nhật ký cán bộ: mục ${sequence}, ${hash}.`,
  month: (month: number, year: string): string => `Tháng ${month} năm ${year}`,
  range: (from: string, to: string): string => `Từ ngày ${from} đến ngày ${to}`,
  day: (day: string): string => `Ngày ${day}`,
} as const;

export const COLUMN_WORDS: Readonly<Record<ReportColumn, string>> = {
  period: 'Kỳ',
  sessions: 'Số buổi',
  heads: 'Lượt người tham gia',
  members: 'Trong đó đảng viên',
  elderly: 'Người từ 60 tuổi',
  vneid: 'Lượt hướng dẫn VNeID',
  lookup: 'Lượt tra cứu dịch vụ công',
  filing: 'Lượt luyện nộp hồ sơ',
  payment: 'Lượt hướng dẫn thanh toán',
  qr: 'Lượt in QR',
  skills: 'Lượt kỹ năng số',
  finished: 'Bài học hoàn thành',
  return: 'Cần quay lại',
  hardest: 'Bước mắc nhiều nhất',
  note: 'Ghi chú',
};

export const SUBJECT_COLUMNS = [
  'Lượt xem',
  'Lượt xem làm mẫu',
  'Lượt tập',
  'Tập xong',
  'Bỏ dở',
  'Phiếu gửi máy in',
  'Phiếu xem trên màn hình',
  'Phiếu không in được',
] as const;

/** Shares are of a hundred: a sheet that adds up a column finds no sign in a number. */
export const ROUND_COLUMNS = ['Lượt trả lời', 'Trả lời đúng', 'Đúng trên 100'] as const;

export const HELP_COLUMNS = ['Tại máy', 'Ngoài máy', 'Cộng'] as const;

export const OUTCOME_WORDS: Readonly<Record<Outcome | 'open', string>> = {
  alone: 'Làm được một mình',
  helped: 'Làm được, có giúp',
  return: 'Cần quay lại',
  referred: 'Chuyển đến nơi khác',
  open: 'Chưa ghi kết quả',
};

export const STANDING_WORDS: Readonly<Record<'nguoi-dan' | 'khac-xa', string>> = {
  'nguoi-dan': 'Người dân không đảng viên',
  'khac-xa': 'Người ở xã khác',
};
