import type { Localised } from '../../basics/language.ts';
import type { Audience, PlanItem } from '../../content/plan.ts';
import type { Shown } from '../../group/counts.ts';
import type { STANDING_PLACES } from '../../tally/kinds.ts';

/** Fixed words on the papers of a meeting. None of them is of a person, and nothing certifies anything. */
export const KIT_WORDS = {
  programme: { vi: 'Chương trình', en: 'Programme' },
  heads: { vi: 'Phiếu đếm người dự', en: 'Head count' },
  result: { vi: 'Phiếu kết quả buổi sinh hoạt', en: 'Results of the meeting' },
  resultNote: { vi: '(Kèm theo biên bản)', en: '(Goes with the minutes)' },
  branch: { vi: 'Chi bộ ..............................', en: 'Branch ..............................' },
  for: { vi: 'Dành cho:', en: 'For:' },
  length: { vi: 'Thời gian:', en: 'Length:' },
  lengthOf: {
    vi: 'dự kiến {length}\u00A0phút, các phần cộng lại {sum}\u00A0phút',
    en: 'planned {length}\u00A0minutes, parts add up to {sum}\u00A0minutes',
  },
  when: { vi: 'Ngày, giờ, nơi:', en: 'Day, time, place:' },
  leads: { vi: 'Người dẫn:', en: 'Presenter:' },
  helps: { vi: 'Người phụ:', en: 'Helper:' },
  number: { vi: 'TT', en: 'No.' },
  clock: { vi: 'Phút', en: 'Minutes' },
  part: { vi: 'Phần', en: 'Part' },
  said: { vi: 'Nói gì, xem gì', en: 'What is said and shown' },
  who: { vi: 'Ai làm', en: 'Who' },
  sum: { vi: 'Cộng', en: 'In all' },
  toldAs: { vi: 'Câu hỏi {number}: {ask}', en: 'Question {number}: {ask}' },
  steps: { vi: 'Các chặng: {steps}.', en: 'Parts: {steps}.' },
  remember: { vi: 'Điều cần nhớ, nói ở cuối buổi', en: 'To remember, said at the end' },
  handouts: { vi: 'Phiếu phát tay', en: 'Handouts' },
  howToCount: {
    vi: 'Mỗi người một vạch, mỗi ô năm vạch. Số trên đầu cột là số người khi ô đó đã đủ, cộng thêm số ở đầu hàng.',
    en: 'One stroke a person, five strokes a box. The number over a column is the count when its box is full; add the number at the head of the row.',
  },
  all: { vi: 'Có mặt', en: 'Present' },
  members: { vi: 'Trong đó đảng viên', en: 'Of these Party members' },
  elderly: { vi: 'Từ 60\u00A0tuổi (ước chừng)', en: '60 and older (by estimate)' },
  from: { vi: 'Từ', en: 'From' },
  total: { vi: 'Tổng số:', en: 'In all:' },
  noNames: {
    vi: 'Chỉ đếm người. Không ghi tên, không ghi số giấy tờ của ai. Đếm xong bấm số vào máy, tờ này không cần giữ.',
    en: 'Heads only: no names, no numbers of anybody’s papers. Once the numbers are on the kiosk, this sheet need not be kept.',
  },
  where: { vi: 'Nơi sinh hoạt:', en: 'Place:' },
  day: { vi: 'Ngày:', en: 'Day:' },
  allOf: { vi: 'Số người có mặt:', en: 'People present:' },
  membersOf: { vi: 'Trong đó đảng viên:', en: 'Of these Party members:' },
  elderlyOf: { vi: 'Từ 60\u00A0tuổi (ước chừng):', en: '60 and older (by estimate):' },
  shown: { vi: 'Cách làm:', en: 'How:' },
  printed: { vi: 'Số tờ đã phát:', en: 'Sheets handed out:' },
  content: { vi: 'I. Nội dung', en: 'I. What was shown' },
  done: { vi: 'Đã làm (X)', en: 'Done (X)' },
  answers: { vi: 'II. Câu hỏi cả phòng trả lời', en: 'II. Questions the room answered' },
  question: { vi: 'Câu hỏi', en: 'Question' },
  answered: { vi: 'Số tay giơ', en: 'Hands' },
  right: { vi: 'Trả lời đúng', en: 'Right' },
  opinions: { vi: 'Ý kiến trong buổi, việc làm tiếp', en: 'What was said, what comes next' },
  writes: { vi: 'Người ghi', en: 'Written by' },
  chairs: { vi: 'Chủ trì', en: 'Chair' },
  sign: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature, full name)' },
  ofAll: {
    vi: 'Phiếu ghi việc của cả buổi bằng số đếm. Phiếu không xác nhận kết quả học của riêng ai.',
    en: 'The sheet tells of the whole meeting, in counts. It certifies nobody’s learning.',
  },
} as const satisfies Record<string, Localised>;

export const AUDIENCE_WORDS: Readonly<Record<Audience, Localised>> = {
  citizens: { vi: 'Bà con khu dân cư', en: 'Citizens' },
  branch: { vi: 'Sinh hoạt chi bộ', en: 'A branch meeting' },
  teachers: { vi: 'Giáo viên', en: 'Teachers' },
  office: { vi: 'Cán bộ, công chức', en: 'Staff of offices' },
};

export const KIND_WORDS: Readonly<Record<PlanItem['kind'], Localised>> = {
  talk: { vi: 'Lời nói', en: 'Talk' },
  opening: { vi: 'Mở bài', en: 'Opening' },
  practice: { vi: 'Cùng làm', en: 'Practice' },
  trouble: { vi: 'Gỡ lỗi', en: 'Trouble' },
  quiz: { vi: 'Câu hỏi', en: 'Questions' },
  pause: { vi: 'Hỏi đáp', en: 'Questions of the room' },
};

/** Who does what in a part; `front` where somebody of the room is asked to do it. */
export const WHO_WORDS: Readonly<Record<PlanItem['kind'] | 'front', Localised>> = {
  talk: { vi: 'Người dẫn nói', en: 'The presenter speaks' },
  opening: { vi: 'Người dẫn nói', en: 'The presenter speaks' },
  practice: { vi: 'Người dẫn bấm máy, cả phòng theo dõi', en: 'The presenter works the screen, the room follows' },
  front: { vi: 'Một người trong phòng lên làm, người dẫn đứng cạnh', en: 'Somebody of the room does it, the presenter beside' },
  trouble: { vi: 'Người dẫn hỏi cả phòng, rồi gỡ', en: 'The presenter asks the room, then mends it' },
  quiz: { vi: 'Người dẫn hỏi, người phụ đếm số tay giơ', en: 'The presenter asks, the helper counts hands' },
  pause: { vi: 'Cả phòng hỏi, người dẫn trả lời', en: 'The room asks, the presenter answers' },
};

export const SHOWN_WORDS: Readonly<Record<Shown, Localised>> = {
  projector: { vi: 'trình chiếu', en: 'projector' },
  kiosk: { vi: 'tập trên máy', en: 'on the kiosk' },
  'own-phone': { vi: 'trên điện thoại', en: 'on phones' },
  quiz: { vi: 'trả lời câu hỏi', en: 'questions' },
};

export const STANDING: Readonly<Record<(typeof STANDING_PLACES)[number], Localised>> = {
  'nguoi-dan': { vi: 'Người dân không đảng viên', en: 'Citizens who are no Party members' },
  'khac-xa': { vi: 'Người ở xã khác', en: 'People of other communes' },
};
