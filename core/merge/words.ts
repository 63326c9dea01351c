import type { Localised } from '../basics/language.ts';
import type { Subject } from './published.ts';
import type { BundleProblem } from './problems.ts';
import type { Figures } from './overview.ts';
import type { Warning } from './warnings.ts';

/** What is said outside the page about several kiosks: on a terminal, and in the files that are handed on. */

export const SUBJECT_WORDS: Readonly<Record<Subject, Localised>> = {
  visits: { vi: 'Lượt dùng', en: 'Visits' },
  procedures: { vi: 'Lượt mở thủ tục, bài học', en: 'Procedures and lessons opened' },
  slips: { vi: 'Phiếu gửi máy in', en: 'Slips sent to a printer' },
  helped: { vi: 'Lượt cán bộ hỗ trợ tại máy', en: 'Visits staff helped in' },
  away: { vi: 'Lượt hỗ trợ ngoài máy', en: 'Help away from the kiosk' },
  tallies: { vi: 'Số đếm', en: 'Tallies' },
  groups: { vi: 'Buổi sinh hoạt', en: 'Sessions with groups' },
  heads: { vi: 'Lượt người dự buổi sinh hoạt', en: 'Heads in sessions with groups' },
};

/** What the columns of a table tell apart; and fixed names among them. */
export const SIDE_WORDS: Readonly<Record<string, Localised>> = {
  kiosk: { vi: 'Máy', en: 'Kiosk' },
  month: { vi: 'theo tháng', en: 'by month' },
  language: { vi: 'theo ngôn ngữ', en: 'by language' },
  clock: { vi: 'theo đồng hồ máy', en: 'by clock' },
  procedure: { vi: 'theo thủ tục, bài học', en: 'by procedure or lesson' },
  outcome: { vi: 'theo kết quả', en: 'by outcome' },
  kind: { vi: 'theo loại việc', en: 'by kind' },
  place: { vi: 'Nơi', en: 'Place' },
};

export const NAME_WORDS: Readonly<Record<string, Localised>> = {
  'language.vi': { vi: 'tiếng Việt', en: 'Vietnamese' },
  'language.en': { vi: 'tiếng Anh', en: 'English' },
  'clock.steady': { vi: 'giờ đúng', en: 'right' },
  'clock.suspect': { vi: 'giờ nghi sai', en: 'doubted' },
  'outcome.alone': { vi: 'làm được một mình', en: 'alone' },
  'outcome.helped': { vi: 'làm được, có giúp', en: 'with help' },
  'outcome.return': { vi: 'cần quay lại', en: 'to come back' },
  'outcome.open': { vi: 'chưa ghi kết quả', en: 'not said' },
  'outcome.referred': { vi: 'chuyển đến nơi khác', en: 'sent on' },
  'kind.vneid': { vi: 'VNeID', en: 'VNeID' },
  'kind.lookup': { vi: 'tra cứu', en: 'lookup' },
  'kind.filing': { vi: 'nộp hồ sơ', en: 'filing' },
  'kind.payment': { vi: 'thanh toán', en: 'payment' },
  'kind.qr': { vi: 'mã QR', en: 'QR' },
  'kind.skills': { vi: 'kỹ năng số', en: 'digital skills' },
  'place.nguoi-dan': { vi: 'Người dân', en: 'Citizens' },
  'place.khac-xa': { vi: 'Khác xã', en: 'Another commune' },
};

export const FIGURE_WORDS: Readonly<Record<Exclude<keyof Figures, 'steps' | 'tallies'>, Localised>> = {
  visits: { vi: 'Lượt dùng', en: 'Visits' },
  touches: { vi: 'Chạm thử', en: 'Touches only' },
  doubted: { vi: 'Lượt lúc giờ máy nghi sai', en: 'Visits under a doubted clock' },
  minutes: { vi: 'Tổng số phút', en: 'Minutes in all' },
  finished: { vi: 'Bài làm đến cuối', en: 'Practices finished' },
  slips: { vi: 'Phiếu gửi máy in', en: 'Slips sent' },
  helped: { vi: 'Hỗ trợ tại máy', en: 'Helped at the kiosk' },
  away: { vi: 'Hỗ trợ ngoài máy', en: 'Helped away from it' },
  groups: { vi: 'Buổi sinh hoạt', en: 'Sessions with groups' },
  heads: { vi: 'Lượt người dự', en: 'Heads in them' },
};

export const MERGE_WORDS = {
  title: { vi: 'Số liệu gộp của {count} máy Góc Số', en: 'Figures of {count} kiosks together' },
  note: {
    vi: 'Đếm theo lượt, không phải người; chỉ tính tháng đã hết. Dấu * là số từ 1 đến 4, hoặc số có thể làm lộ số ấy. 90* là 90 lượt, cộng phần không nêu của máy hay tháng có dấu *.',
    en: 'Visits, not people; only months that are over. * is a figure of one to four, or one that would give it away. 90* is ninety, and on top what is not given of a kiosk or month that has *.',
  },
  running: {
    vi: 'Không tính, vì gói làm lúc tháng chưa hết: {months}',
    en: 'Not counted, for the bundle was made before the month was over: {months}',
  },
  noMonths: {
    vi: 'Chưa có tháng nào đã hết trong các gói này, nên chưa có gì gửi đi được. Hết tháng hãy lưu gói lại.',
    en: 'No month was over when these bundles were made, so nothing can be handed on yet. Make them again when the month is over.',
  },
  range: { vi: 'Từ {from} đến {to}', en: 'From {from} to {to}' },
  total: { vi: 'Cộng', en: 'Total' },
  all: { vi: 'Tất cả', en: 'All' },
  alone: { vi: 'Bước tự làm', en: 'Steps done alone' },
  tallies: { vi: 'Số đếm', en: 'Tallies' },
  made: {
    vi: 'Gói làm lúc {at} ({bundles} gói), bản chương trình {program}',
    en: 'Bundle of {at} ({bundles} read), program {program}',
  },
  content: { vi: 'Nội dung {version}, ngày {date}', en: 'Content {version} of {date}' },
  noContent: { vi: 'Không có nội dung', en: 'No content' },
  span: { vi: 'Có số liệu từ {from} đến {to}', en: 'Figures from {from} to {to}' },
  noSpan: { vi: 'Chưa có số liệu', en: 'No figures' },
  well: { vi: 'Máy ổn', en: 'The kiosk is well' },
  diskFull: { vi: 'Ổ đĩa đầy', en: 'The disk is full' },
  diskReadOnly: { vi: 'Ổ đĩa chỉ đọc được', en: 'The disk is read-only' },
  mended: { vi: '{count} tệp hỏng đã cứu được', en: '{count} damaged files mended' },
  lost: { vi: '{count} tệp hỏng không cứu được', en: '{count} damaged files lost' },
  unreadable: { vi: '{count} ngày không đọc được: {days}', en: '{count} days cannot be read: {days}' },
  clock: { vi: 'Đồng hồ máy đang nghi sai', en: 'Its clock is doubted' },
  backup: { vi: 'Sao lưu gần nhất {at}', en: 'Last backup {at}' },
  noBackup: { vi: 'Chưa thấy lần sao lưu nào', en: 'No backup known' },
  onlyWhole: {
    vi: 'Chỉ còn tổng cả tháng, khoảng này chỉ có một phần nên không tính: {months}',
    en: 'Only whole months are known and the range has a part, so not counted: {months}',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export const WARNING_WORDS: Readonly<Record<Warning['kind'], Localised>> = {
  'same-name': {
    vi: 'Có nhiều máy cùng tên {names}. Nếu chỉ có một máy thật, số của nó đang bị tính hai lần.',
    en: 'Several kiosks are called {names}. If there is only one, it is counted twice.',
  },
  'same-days': {
    vi: 'Máy {names} có {days} ngày giống hệt nhau: một máy là bản chép của máy kia, các ngày ấy đang bị tính hai lần.',
    en: '{names} have {days} days in common: one is a copy of the other, and these days are counted twice.',
  },
  forked: {
    vi: 'Máy {names} từng được chép sang máy khác hoặc quay về bản sao lưu cũ: xem lại số của máy này.',
    en: '{names} was copied, or set back to an older backup: look at its figures again.',
  },
};

export const PROBLEM_WORDS: Readonly<Record<BundleProblem | 'no-file' | 'unreadable', Localised>> = {
  'no-bundle': { vi: 'không phải gói số liệu của Góc Số', en: 'is no bundle of Góc Số' },
  damaged: { vi: 'bị hỏng, hãy lưu lại từ máy đó', en: 'is damaged; make it again on its kiosk' },
  newer: {
    vi: 'do bản chương trình mới hơn làm ra, hãy cập nhật chương trình rồi gộp lại',
    en: 'was made by a newer program; update this one and try again',
  },
  nonsense: { vi: 'có số không thể đúng nên không được tính', en: 'holds numbers that cannot be true and is not counted' },
  'too-large': { vi: 'quá lớn, không phải gói số liệu', en: 'is too large to be a bundle' },
  'no-file': { vi: 'không có tệp này', en: 'is not there' },
  unreadable: { vi: 'không đọc được', en: 'cannot be read' },
};

/** Puts values where the braces are. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
