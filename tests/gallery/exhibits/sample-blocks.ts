import { SHOTS } from '#core/content/corners.ts';
import type { LeafBlock } from '#core/content/block.ts';
import type { IconName } from '#core/content/icon-names.ts';
import { STACKED } from '../exhibit.ts';

const both = (vi: string) => ({ vi, en: vi });
const options = [
  { id: 'a', label: both('Tại trụ sở xã'), detail: both('Trong giờ làm việc') },
  { id: 'b', label: both('Qua bưu điện') },
];
const items = ['a', 'b', 'c'].map((id) => ({
  id,
  icon: 'baby' as IconName,
  label: both(`Việc ${id}: ${STACKED}`),
  title: both(`Việc ${id}`),
  detail: both(STACKED),
}));

/** One block of every kind, by the file that draws it. */
export const BLOCKS: Readonly<Record<string, readonly LeafBlock[]>> = {
  Words: [
    { id: 'x', kind: 'heading', text: both(STACKED) },
    { id: 'x', kind: 'text', text: both(STACKED) },
    ...(['info', 'ok', 'warn'] as const).map((tone): LeafBlock => ({ id: 'x', kind: 'notice', tone, text: both(STACKED) })),
    { id: 'x', kind: 'stepper', items: [both('Thông tin'), both('Hồ sơ'), both('Nộp')], current: 2 },
    { id: 'x', kind: 'summary', rows: [{ label: both('Họ và tên'), value: both('Nguyễn Thị Mẫu') }] },
    { id: 'x', kind: 'waiting', text: both('Đang tải dữ liệu…') },
  ],
  Fields: [
    { id: 'x', kind: 'field', label: both('Họ, chữ đệm, tên'), input: 'text', sample: 'Mẫu', accept: [], prefilled: false },
    { id: 'x', kind: 'field', label: both('Mật khẩu'), input: 'secret', sample: 'Mau', accept: [], prefilled: false },
    { id: 'x', kind: 'code', label: both('Mã OTP'), length: 6, sample: '123456', secret: false },
    { id: 'x', kind: 'tick', label: both('Tôi cam đoan lời khai là đúng sự thật'), ticked: false },
  ],
  Choices: [
    { id: 'x', kind: 'choice', label: both('Nơi nhận kết quả'), options },
    { id: 'x', kind: 'select', label: both('Quan hệ'), options },
  ],
  Taps: [
    ...(['primary', 'secondary', 'link'] as const).map((role): LeafBlock => ({
      id: 'x',
      kind: 'button',
      label: both('Nộp trực tuyến'),
      role,
    })),
    { id: 'x', kind: 'list', label: both('Kết quả'), items },
    { id: 'x', kind: 'tiles', items },
    { id: 'x', kind: 'menu', items },
    { id: 'x', kind: 'picture', art: 'camera', alt: both('Ảnh giấy chứng sinh') },
    {
      id: 'x',
      kind: 'files',
      rows: [
        { id: 'a', name: both('Giấy chứng sinh'), note: both(STACKED), state: 'empty', file: 'giay-chung-sinh.pdf' },
        { id: 'b', name: both('Tờ khai'), state: 'empty', file: 'to-khai.pdf' },
        { id: 'c', name: both('Biểu mẫu điện tử'), state: 'ready' },
      ],
    },
  ],
  Talk: [
    {
      id: 'x',
      kind: 'chat',
      look: 'chat',
      from: both('Trợ lý mẫu'),
      messages: [
        { id: 'm', from: 'me', text: both('Soạn giúp lời mời họp khu.') },
        { id: 'n', from: 'them', text: both(STACKED) },
      ],
      replies: [
        { id: 'a', label: both('Viết ngắn hơn') },
        { id: 'c', label: both('Cảm ơn') },
      ],
    },
    {
      id: 'x',
      kind: 'chat',
      look: 'sms',
      from: both('0000 000 000'),
      messages: [{ id: 'a', from: 'them', text: both('Hồ sơ bị treo, bấm vào đây để mở lại.'), link: both('mo-ho-so · giả') }],
      replies: [],
    },
    {
      id: 'x',
      kind: 'call',
      caller: both('Xưng là cán bộ'),
      number: both('0000 000 000'),
      says: both(STACKED),
      actions: [
        { id: 'b', label: both('Nghe tiếp'), look: 'answer' },
        { id: 'a', label: both('Tắt máy'), look: 'end' },
      ],
    },
  ],
  Papers: [
    ...SHOTS.map((shot): LeafBlock => ({
      id: 'x',
      kind: 'camera',
      shot,
      paper: both('Giấy chứng sinh mẫu'),
      label: both('Chụp'),
    })),
    { id: 'x', kind: 'crop', paper: both('Giấy chứng sinh mẫu') },
    { id: 'x', kind: 'pages', label: both('Tệp có 2 trang'), pages: [both('Mặt trước'), both('Mặt sau')] },
    {
      id: 'x',
      kind: 'document',
      title: both('Biên bản họp mẫu'),
      lines: [both(STACKED), both('Nội dung mẫu, không phải giấy thật.')],
      page: 1,
      pages: 2,
      sign: both('Ký vào đây'),
    },
    ...(['valid', 'not-valid'] as const).map((state): LeafBlock => ({
      id: 'x',
      kind: 'document',
      title: both('Biên bản họp mẫu'),
      lines: [both('Nội dung mẫu.')],
      page: 2,
      pages: 2,
      signature: { state, text: both(state === 'valid' ? 'hợp lệ' : 'chưa kiểm tra được'), signer: both('Nguyễn Văn Mẫu') },
    })),
  ],
  Apps: [
    {
      id: 'x',
      kind: 'apps',
      items: [
        {
          id: 'a',
          name: both('Định danh mẫu'),
          maker: both('Cơ quan mẫu'),
          installs: both('Rất nhiều lượt tải'),
          icon: 'fingerprint',
          button: both('Cài đặt'),
        },
        {
          id: 'b',
          name: both('Định danh mẫu +'),
          maker: both('Không rõ người làm'),
          installs: both('Vài lượt tải'),
          icon: 'baby',
          button: both('Cài đặt'),
        },
      ],
    },
    {
      id: 'x',
      kind: 'transfer',
      label: both('Số tiền chuyển'),
      amount: both('8.000 đồng'),
      rows: [
        { label: both('Người nhận'), value: both('Cổng mẫu') },
        { label: both('Nội dung'), value: both(STACKED) },
      ],
    },
  ],
};
