/** What a script says in figures, apart from the values of its made-up person, which are taken from personas.yaml. */
export interface ScriptFigures {
  /** Where in content-facts. */
  readonly section: string;
  /** Figures of the facts. */
  readonly says: readonly string[];
  /** Worked out from them, so that somebody learns to reckon. */
  readonly reckoned?: readonly string[];
  /** Made-up values of the practice. */
  readonly samples?: readonly string[];
  /** Deliberately wrong: what is to be noticed, refused or not chosen. */
  readonly wrong?: readonly string[];
}

/** §2.4: signing in at the portal, borrowed by most; a wrong code is met there. */
const SIGN_IN = ['12 số', '6 số', '5 lần', '18001096'];
const WRONG_CODE = '246810';
/** §2.4: the passcode of VNeID; in practice it is six zeros, as the sample card is twelve. */
const PASSCODE = ['6 số', '5 lần'];
const ZEROS = '6 số 0';
/** §3.A of the civil status flow: no district since the two-level local government of §1.2. */
const NO_DISTRICT = '1/7/2025';
/** §2.1, 5.1: whom to tell. A fraudster's number in practice is zeros. */
const NOBODY = '0000000000';

export const SCRIPTS: Readonly<Record<string, ScriptFigures>> = {
  'dang-nhap-vneid': { section: '2.4', says: SIGN_IN, samples: [ZEROS], wrong: [WRONG_CODE] },
  'tra-cuu-ho-so': { section: '3.21', says: ['chữ O và số 0', 'chữ O với số 0'], samples: ['4 7 2 9'] },
  'khai-sinh-truc-tuyen': {
    section: '3.1, 3.A, 2.4',
    says: [...SIGN_IN, '1.001193', '8.000 đồng', 'trong 1 ngày', NO_DISTRICT],
    samples: [ZEROS, '12 số 0', '1 bản'],
    wrong: [WRONG_CODE],
  },
  'ket-hon': {
    section: '3.4, 3.A, 2.4',
    says: [...SIGN_IN, '1.000894', '8.000 đồng một bản', 'trong 1 ngày', NO_DISTRICT],
    samples: [ZEROS, '12 số 0'],
    wrong: [WRONG_CODE],
  },
  'khai-tu': {
    section: '3.3, 3.A, 2.4',
    says: [...SIGN_IN, '1.000656', '8.000 đồng một bản', 'trong 15 ngày', NO_DISTRICT],
    samples: [ZEROS],
    wrong: [WRONG_CODE],
  },
  'xac-nhan-hon-nhan': {
    section: '3.5, 3.A, 2.4, 2.6',
    // 1.000894 is the neighbour in the list, which is not to be taken.
    says: [...SIGN_IN, '1.004873', '1.000894', '3 ngày làm việc', '6 tháng', NO_DISTRICT],
    samples: [ZEROS],
    wrong: [WRONG_CODE],
  },
  'lien-thong-khai-sinh': {
    section: '3.2, 2.4',
    says: [
      ...SIGN_IN,
      '2.000986',
      '2.000987',
      '1.006714',
      'dưới 6 tuổi',
      'CT01',
      'TK1-TS',
      '3 ngày làm việc',
      'Cần xác minh thì tới 5 ngày',
    ],
    samples: [ZEROS, '4 7 2 9', '6 1 5 8'],
    wrong: [WRONG_CODE],
  },
  'chung-thuc': {
    section: '3.7, 2.4',
    says: [
      'Trước 15 giờ',
      'Sau 15 giờ',
      '2.000 đồng một trang',
      'Trang thứ ba chỉ 1.000 đồng',
      'từ trang thứ ba, mỗi trang chỉ 1.000 đồng',
      'từ trang thứ ba 1.000 đồng',
      '1.000 đồng một trang',
      '200.000 đồng một bản',
      '5 lần',
    ],
    // Three pages, then two such copies.
    reckoned: ['5.000 đồng', '10.000 đồng', 'hai nghìn, hai nghìn, một nghìn'],
    samples: [ZEROS],
    wrong: ['6.000 đồng', '7.000 đồng'],
  },
  'thuong-tru': {
    section: '3.8, 2.4',
    says: [
      ...PASSCODE,
      '12 số',
      'mức 2',
      'Nộp qua mạng là 10.000 đồng',
      '10.000 đồng',
      'ở quầy là 20.000 đồng',
      '7 ngày làm việc',
      'CT01',
      '113',
    ],
    samples: [ZEROS, 'Ở bài tập là số 0'],
  },
  'tam-tru': {
    section: '3.9, 2.4',
    says: [
      ...PASSCODE,
      '12 số',
      'mức 2',
      'từ 30 ngày',
      'không quá 30 ngày',
      'Nộp qua mạng là 7.000 đồng',
      '7.000 đồng',
      'ở quầy là 15.000 đồng',
      'tối đa 2 năm',
      'Hai năm',
      'trong 15 ngày trước',
      '3 ngày làm việc',
    ],
    samples: [ZEROS, 'Ở bài tập là số 0'],
    wrong: ['Ba năm'],
  },
  'luu-tru': {
    section: '3.10, 3.9, 2.4',
    says: [
      ...PASSCODE,
      '12 số',
      'không quá 30 ngày',
      'quá 30 ngày',
      'từ 30 ngày',
      'trước 23 giờ',
      'sau 23 giờ',
      'quá 23 giờ',
      'trước 8 giờ sáng hôm sau',
    ],
    samples: [ZEROS, 'Ở bài tập là số 0'],
  },
  'doi-can-cuoc': {
    section: '3.13, 2.4',
    says: [...PASSCODE, '14, 25, 40, 60 tuổi', 'đủ 60', '7 ngày làm việc', '113'],
    samples: [ZEROS],
  },
  'vneid-muc-2': {
    section: '3.14',
    says: [
      '12 số',
      '6 số',
      'mức 1',
      'mức 2',
      'TK01',
      'dưới 14 tuổi',
      'Đã có thẻ thì tối đa 3 ngày làm việc',
      'tối đa 7 ngày làm việc',
    ],
    samples: [ZEROS, '12 số 0', NOBODY],
    wrong: [WRONG_CODE],
  },
  'bhyt-ho-gia-dinh': {
    section: '3.16, 2.4, 2.1',
    says: [...SIGN_IN, 'quá 90 ngày', 'năm năm liên tục', '1900 9068'],
    samples: [ZEROS, '12 tháng', '000.000 đồng', 'số mẫu, toàn số 0', NOBODY],
    wrong: [WRONG_CODE],
  },
  'huu-tri-xa-hoi': {
    section: '3.17',
    says: [
      '1.014027',
      '1.001776',
      'Mẫu 01',
      'Đủ 75 tuổi trở lên',
      'quá 75 tuổi',
      'từ 70 đến dưới 75 tuổi',
      '10 ngày làm việc',
      '12 số',
      NO_DISTRICT,
    ],
    samples: ['12 số 0', NOBODY],
  },
  'ho-kinh-doanh': {
    section: '3.18, 2.4',
    says: ['3 ngày làm việc', NO_DISTRICT],
    samples: [ZEROS, NOBODY],
  },
  'khai-thue-ho-kinh-doanh': {
    section: '3.19, 0.6, 2.1',
    says: [
      '1.011022',
      '1.007695',
      'Từ 1 tỷ đồng',
      'Trên 1 tỷ đồng',
      'bỏ từ 1/1/2026',
      '01/TKN-CNKD',
      '01/CNKD',
      '01/BK-STK',
      '18001096',
    ],
    samples: ['một số 0', 'kỹ số 0', 'thừa số 0'],
  },
  'thanh-toan': {
    section: '3.20, 2.1; 8.000 đồng is a copy of §3.1',
    says: ['8.000 đồng', '18001096'],
    samples: [ZEROS, NOBODY],
    wrong: ['80.000 đồng'],
  },
  'danh-gia-hai-long': { section: '3.22', says: [] },
  'phan-anh-kien-nghi': { section: '3.22, 2.4', says: SIGN_IN, samples: [ZEROS], wrong: [WRONG_CODE] },

  // §4: skills.
  'dien-thoai-thong-minh': {
    section: '4.1, 2.1',
    says: ['4G', 'Dừng 5 giây', '156', '5656'],
    samples: [NOBODY],
  },
  'tim-tai-lieu': {
    section: '4.2, 1.3',
    says: [
      '118/2025/NĐ-CP',
      '118/2025',
      'ngày 9/6/2025',
      'từ ngày 1/7/2025',
      '367/2025/NĐ-CP',
      '2026-11-23_ND118-2025_mot-cua.pdf',
    ],
    samples: ['2026-10-02_ke-hoach-mau.pdf', 'Năm 2026'],
    wrong: ['tai-xuong-1.pdf'],
  },
  'tra-cuu-dich-vu-cong': {
    section: '4.3, 3.1, 3.7, 3.9, 3.10, 3.21',
    says: [
      '1.001193',
      '8.000 đồng một bản',
      '2.000815',
      '2.000 đồng một trang',
      'mỗi trang 2.000 đồng',
      'Từ trang thứ ba: 1.000 đồng một trang',
      '1.000 đồng',
      'Tối đa 200.000 đồng một bản',
      '2.001159',
      'Trước 23 giờ',
      'sau 23 giờ',
      'trước 8 giờ hôm sau',
      '1.004194',
      '3 ngày làm việc',
      'tối đa 2 năm',
      'chữ O và số 0',
      'chữ O với số 0',
      '18001096',
    ],
    samples: ['4 7 2 9'],
    // Answers that are not the one asked for.
    wrong: ['2.000 đồng', '200.000 đồng', '2 năm'],
  },
  'chu-ky-so': { section: '4.4, 2.5, 2.4', says: ['5 lần'], samples: [ZEROS, NOBODY] },
  'van-ban-dien-tu': { section: '4.5', says: [], samples: ['Năm 2026'] },
  'ai-giao-an': {
    section: '4.6',
    says: ['25 phút', '4–5 tuổi', '4 đến 5 tuổi', '5 con vật', 'quá 5 phút'],
    // The plan once it is right.
    samples: ['xem phim 5 phút', '17 phút', '3 phút', '5 phút'],
    wrong: ['10 tuổi', 'Mười tuổi', 'Bài 45 phút cho học sinh lớp 4', 'học sinh lớp 4'],
  },
  'ai-soan-thao': {
    section: '4.7',
    says: [],
    samples: ['14 giờ', '2026-11-23_thong-bao_lop-ky-nang-so.docx'],
    // What the assistant made up or got wrong.
    wrong: ['15 giờ', '00/2099/NĐ-CP', 'ban-nhap-2.docx'],
  },

  // §5.1. What the fraudsters ask for is written in letters and is nobody's fee.
  'da-lo-chuyen-tien': { section: '5.1 (end), 2.1', says: ['113', '156', '5656'], samples: [NOBODY] },
  'lua-cap-nhat-vneid': { section: '5.1 (1)', says: [], samples: [NOBODY] },
  'lua-lam-nhanh-giay-to': {
    section: '5.1 (2), 2.1',
    says: ['18001096'],
    samples: [NOBODY],
    wrong: ['Năm trăm nghìn đồng'],
  },
  'lua-gia-cong-an': { section: '5.1 (3)', says: ['113'], samples: [NOBODY] },
  'lua-lay-ma-otp': { section: '5.1 (4)', says: ['mã 6 số'], samples: [NOBODY] },
  'lua-ngan-hang-dien-luc': { section: '5.1 (5), 2.1', says: ['156', '5656'], samples: [NOBODY] },
  'lua-nguoi-than-muon-tien': { section: '5.1 (6)', says: [], samples: [NOBODY], wrong: ['Mười triệu đồng'] },
  'lua-viec-nhe-luong-cao': { section: '5.1 (7)', says: [], samples: [NOBODY], wrong: ['Hai triệu đồng'] },
  'lua-vay-nong': { section: '5.1 (8), 2.1', says: ['113', '156', '5656'], samples: [NOBODY] },
  'lua-dat-coc': { section: '5.1 (9)', says: [], samples: [NOBODY], wrong: ['Ba triệu đồng'] },
  'lua-tro-cap': { section: '5.1 (10)', says: [], samples: [NOBODY] },
};

/** Figures of the quizzes: of the facts (§ of the lesson), and the made-up decree that is to be noticed. Those not named say none. */
export const QUIZZES: Readonly<Record<string, readonly string[]>> = {
  'ai-giao-an': ['25 phút', '4–5 tuổi'],
  'ai-soan-thao': ['00/2099/NĐ-CP'],
  'dien-thoai-thong-minh': ['5 giây'],
  'tai-khoan-dvc': ['mã 6 số', 'VNeID mức 2'],
  'tim-tai-lieu': ['một cửa chính phủ 2025'],
  'tra-cuu-dich-vu-cong': ['18001096'],
};
