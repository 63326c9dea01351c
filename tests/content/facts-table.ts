import { CIVIL_STATUS } from './facts-civil-status.ts';
import { POLICE } from './facts-police.ts';
import { UNKNOWN, byCode, byKeyword, type ProcedureFacts } from './facts-shape.ts';
import { WELFARE_BUSINESS } from './facts-welfare-business.ts';

/** §2.2 – 2.6 and 3.20 – 3.23 of content-facts. */
const ON_THE_PORTAL: Readonly<Record<string, ProcedureFacts>> = {
  // §2.4, 3.20 – 3.22 Trên cổng
  'dang-nhap-vneid': {
    section: '2.4, 0.1, 3.14',
    address: 'https://dichvucong.gov.vn',
    fee: [],
    time: [],
    says: ['mã xác nhận 6 số', '5 lần', 'VNeID mức 2', '18001096'],
  },
  'thanh-toan-truc-tuyen': {
    section: '3.20, 2.2',
    address: 'https://dichvucong.gov.vn/thanh-toan-truc-tuyen',
    fee: [],
    time: [],
    says: ['18001096'],
    doubt: ['when', 'receipt'],
  },
  'tra-cuu-ho-so': {
    section: '3.21, 2.2',
    address: 'https://dichvucong.gov.vn/tra-cuu-ho-so',
    fee: [],
    time: [],
    says: ['chữ O với số 0', '18001096'],
    doubt: ['statuses'],
  },
  'danh-gia-hai-long': {
    section: '3.22, 2.6',
    address: 'https://dichvucong.gov.vn',
    fee: [],
    time: [],
    says: ['18001096'],
    doubt: ['portal'],
  },
  'phan-anh-kien-nghi': {
    section: '3.22, 2.1, 2.6',
    address: 'https://pakn.dichvucong.gov.vn',
    fee: [],
    time: UNKNOWN,
    says: ['18001096'],
    doubt: ['where', 'result', 'police'],
  },

  // §3.23 and 2.1: for the menu only
  'ly-lich-tu-phap': {
    section: '3.23',
    code: '3.000333',
    address: byCode('3.000333'),
    fee: UNKNOWN,
    time: ['10 ngày'],
    says: ['VNeID mức 2', '18001096'],
  },
  'ho-chieu': {
    section: '3.23, 2.1',
    address: 'https://dichvucong.bocongan.gov.vn',
    fee: UNKNOWN,
    time: UNKNOWN,
    says: [],
  },
  'dat-dai': { section: '3.23', address: byKeyword('đất đai'), fee: UNKNOWN, time: UNKNOWN, says: [] },
  'thu-tuc-dang': { section: '2.1, 2.3', address: 'https://dichvucong.dcs.vn', fee: [], time: [], says: [] },
};

/** One entry a procedure: how to read it stands in facts-shape.ts. */
export const PROCEDURES: Readonly<Record<string, ProcedureFacts>> = {
  ...CIVIL_STATUS,
  ...POLICE,
  ...WELFARE_BUSINESS,
  ...ON_THE_PORTAL,
};

interface LessonFacts {
  readonly section: string;
  readonly says: readonly string[];
  readonly legal?: readonly string[];
  /** Home page of the host its QR opens; the portal where nothing is said. */
  readonly leadsTo?: string;
}

/** §2.1: whom to tell of a scam. */
const REPORT = ['113', '156', '5656'];
const LEARN_MORE = 'https://binhdanhocvuso.gov.vn';

export const LESSONS: Readonly<Record<string, LessonFacts>> = {
  // §4: the skills of the seed.
  'dien-thoai-thong-minh': { section: '4.1, 2.1', says: ['156', '5656'], leadsTo: LEARN_MORE },
  'tin-that-tin-gia': { section: '4.1', says: ['5 giây'], leadsTo: LEARN_MORE },
  'tim-tai-lieu': { section: '4.2', says: [] },
  'tra-cuu-dich-vu-cong': { section: '4.3, 2.1', says: ['18001096'] },
  'chu-ky-so': { section: '4.4, 2.5', says: [], legal: ['Luật Giao dịch điện tử 2023', '23/2025/NĐ-CP'] },
  'van-ban-dien-tu': { section: '4.5', says: ['33/2024/QH15', 'từ ngày 1/7/2025', '30/2020/NĐ-CP'] },
  'ai-giao-an': {
    section: '4.6, 1.3',
    says: ['25 phút', '4–5 tuổi', '5 con vật', 'quá 5 phút'],
    legal: ['134/2025/QH15'],
    leadsTo: LEARN_MORE,
  },
  'ai-soan-thao': { section: '4.7, 1.3', says: [], legal: ['134/2025/QH15'] },
  'tai-khoan-dvc': { section: '4.8, 2.4, 3.14', says: ['VNeID mức 2', 'mã 6 số', '5 lần', '18001096'] },
  'nop-truc-tuyen': { section: '4.9, 2.1', says: ['18001096'] },
  // §5: short lessons on scams.
  'lua-cap-nhat-vneid': { section: '5.1 (1)', says: REPORT },
  'lua-lam-nhanh-giay-to': { section: '5.1 (2), 2.1', says: [...REPORT, '18001096'] },
  'lua-gia-cong-an': { section: '5.1 (3)', says: REPORT },
  'lua-lay-ma-otp': { section: '5.1 (4)', says: [...REPORT, 'mã 6 số'] },
  'lua-ngan-hang-dien-luc': { section: '5.1 (5)', says: REPORT },
  'lua-nguoi-than-muon-tien': { section: '5.1 (6)', says: REPORT },
  'lua-viec-nhe-luong-cao': { section: '5.1 (7)', says: REPORT },
  'lua-vay-nong': { section: '5.1 (8)', says: REPORT },
  'lua-dat-coc': { section: '5.1 (9)', says: REPORT },
  'lua-tro-cap': { section: '5.1 (10)', says: REPORT },
  'da-lo-chuyen-tien': { section: '5.1 (end), 2.1', says: REPORT },
  'dia-chi-that-gia': { section: '5.2', says: [] },
};
