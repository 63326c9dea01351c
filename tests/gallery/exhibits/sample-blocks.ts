import type { LeafBlock } from '#core/content/block.ts';
import { STACKED } from '../exhibit.ts';

const both = (vi: string) => ({ vi, en: vi });
const options = [
  { id: 'a', label: both('Tại trụ sở xã'), detail: both('Trong giờ làm việc') },
  { id: 'b', label: both('Qua bưu điện') },
];
const items = ['a', 'b', 'c'].map((id) => ({
  id,
  icon: 'baby',
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
};
