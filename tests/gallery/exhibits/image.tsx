import type { CompiledScreen, Picture } from '#core/content/pack.ts';
import { Device } from '#renderer/stage/Device.tsx';
import pagePicture from '#support/pictures/trang-mau.png';
import phonePicture from '#support/pictures/dien-thoai-mau.png';
import { type Exhibit, nothing } from '../exhibit.ts';

const said = (vi: string) => ({ vi, en: vi });
const spot = (id: string, label: string, x: number, y: number, width: number, height: number) => ({
  id,
  label: said(label),
  x,
  y,
  width,
  height,
});

const PICTURES: Readonly<Record<string, Picture>> = {
  'trang-mau.png': { address: pagePicture, width: 1200, height: 640 },
  'dien-thoai-mau.png': { address: phonePicture, width: 640, height: 1000 },
};

function screenOf(frame: 'browser' | 'phone', pictures: CompiledScreen['pictures']): CompiledScreen {
  return {
    id: 'mau',
    frame,
    app: said(frame === 'phone' ? 'Điện thoại mẫu' : 'Cổng mẫu'),
    icon: 'buildings',
    address: said('cong-mau · bản tập làm'),
    layout: 'page',
    source: 'mau',
    ...(pictures === undefined ? {} : { pictures }),
    blocks: [
      frame === 'browser'
        ? {
            id: 'anh',
            kind: 'image',
            file: 'trang-mau.png',
            alt: said('Trang hồ sơ mẫu, có hai nút ở dưới'),
            spots: [spot('sua', 'Sửa lại tờ khai', 3.3, 63.5, 22.6, 14.2), spot('gui', 'Gửi hồ sơ', 79.5, 63.5, 17.2, 14.2)],
          }
        : {
            id: 'anh',
            kind: 'image',
            file: 'dien-thoai-mau.png',
            alt: said('Ứng dụng mẫu hỏi có đồng ý không'),
            spots: [spot('dong-y', 'Đồng ý', 6.3, 37.3, 87.5, 9.9), spot('khong', 'Không phải tôi', 6.3, 51.1, 87.5, 9.9)],
          },
    ],
  };
}

const PAGE = screenOf('browser', PICTURES);
const PHONE = screenOf('phone', PICTURES);
const common = { alias: 'mau', values: {}, act: nothing, step: 'mau' } as const;

export const IMAGE: readonly Exhibit[] = [
  {
    of: 'stage/blocks/Image',
    states: [
      { name: 'at rest', room: 'screen', show: <Device screen={PAGE} {...common} /> },
      { name: 'pointed at', room: 'screen', show: <Device screen={PAGE} {...common} spotlight="anh/gui" /> },
      { name: 'a spot missed', room: 'screen', show: <Device screen={PAGE} {...common} missed="anh/sua" /> },
      { name: 'pressed beside every spot', room: 'screen', show: <Device screen={PAGE} {...common} missed="anh" /> },
      { name: 'the second hint', room: 'screen', show: <Device screen={PAGE} {...common} region="anh/gui" /> },
      { name: 'the picture is missing', room: 'screen', show: <Device screen={screenOf('browser', undefined)} {...common} /> },
      { name: 'on a phone', room: 'screen', show: <Device screen={PHONE} {...common} spotlight="anh/dong-y" /> },
      { name: 'a miss on a phone', room: 'screen', show: <Device screen={PHONE} {...common} missed="anh/khong" /> },
    ],
  },
];
