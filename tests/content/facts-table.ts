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

/** §5: short lessons on scams. All of them lead to the home page of the portal. */
const REPORT = ['113', '156', '5656'];
export const LESSONS: Readonly<Record<string, { readonly section: string; readonly says: readonly string[] }>> = {
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
