import type { ContentPack } from '#core/content/pack.ts';
import { procedure, type Procedure } from '#core/content/procedure.ts';
import type { Portal } from '#core/content/library.ts';

const both = (text: string) => ({ vi: text, en: `${text} (en)` });

export const portals: readonly Portal[] = [
  {
    id: 'dvc',
    name: both('Cổng'),
    host: 'dichvucong.gov.vn',
    home: 'https://dichvucong.gov.vn',
    byCode: 'https://dichvucong.gov.vn/danh-sach?keyword={code}&limit=10',
    byKeyword: 'https://dichvucong.gov.vn/tim-kiem?keyword={keyword}',
    pages: { 'tra-cuu': 'https://dichvucong.gov.vn/tra-cuu-ho-so' },
    source: 'portal',
  },
  { id: 'bare', name: both('Cổng khác'), host: 'vneid.gov.vn', home: 'https://vneid.gov.vn', pages: {}, source: 'portal' },
  { id: 'wide', name: both('Ngoài'), host: 'example.com', home: 'https://example.com', pages: {}, source: 'portal' },
];

/** A procedure with one of everything a slip may show or must leave out. */
export const slipProcedure: Procedure = procedure.parse({
  id: 'thu-tuc',
  code: '1.001193',
  name: both('Đăng ký khai sinh'),
  officialName: both('Thủ tục đăng ký khai sinh'),
  summary: both('Tóm tắt'),
  keywords: { vi: [], en: [] },
  area: 'procedures',
  lifeEvents: [],
  icon: 'baby',
  facts: {
    fee: { text: both('Miễn phí'), detail: both('khi đúng hạn'), source: 'old', confidence: 'high' },
    time: { text: both('Không chắc'), source: 'old', confidence: 'low' },
    who: { text: both('Cha mẹ'), source: 'old', confidence: 'high' },
    where: { office: 'counter' },
  },
  questions: [
    {
      id: 'nguoi-di',
      ask: both('Ai đi?'),
      answers: [
        { id: 'cha-me', label: both('Cha mẹ'), chosen: both('Cha mẹ') },
        { id: 'nguoi-than', label: both('Người thân'), chosen: both('Người thân') },
      ],
    },
  ],
  papers: [
    { id: 'can-cuoc', name: both('Căn cước'), detail: both('Hoặc VNeID'), form: 'show', source: 'new' },
    {
      id: 'uy-quyen',
      name: both('Văn bản uỷ quyền'),
      detail: both('Không phải chứng thực'),
      form: 'original',
      when: { 'nguoi-di': ['nguoi-than'] },
      because: both('Vì người thân đi làm hộ'),
      source: 'new',
    },
    { id: 'ket-hon', name: both('Giấy kết hôn'), detail: both('Có trong dữ liệu'), form: 'not-needed', source: 'new' },
  ],
  homeSteps: [both('Quét mã')],
  legal: { text: both('Luật Hộ tịch'), source: 'old' },
  qr: { kind: 'code', portal: 'dvc' },
});

export const slipPack: ContentPack = {
  format: 1,
  version: 'v',
  date: '2026-10-01',
  quizzes: [],
  sources: [
    { id: 'old', title: both('Cũ'), date: '2026-07' },
    { id: 'new', title: both('Mới'), date: '2026-07-31' },
    { id: 'other', title: both('Khác'), date: '2026-09-30' },
  ],
  portals,
  lifeEvents: [],
  officeFields: [],
  personas: [],
  glosses: [],
  procedures: [slipProcedure, { ...slipProcedure, id: 'ra-ngoai', qr: { kind: 'home', portal: 'wide' } }],
  scripts: [],
};
