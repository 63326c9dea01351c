import type { Localised } from '../basics/language.ts';

/** What the page itself says of the machine, on the screen and on the sheet. */
export const PAGE_WORDS = {
  title: { vi: 'Kiểm tra máy', en: 'Look at the machine' },
  kiosk: { vi: 'Máy', en: 'Kiosk' },
  at: { vi: 'Lúc kiểm tra', en: 'Looked at' },
  part: { vi: 'Phần', en: 'Part' },
  verdict: { vi: 'Tình trạng', en: 'State' },
  found: { vi: 'Thấy gì, làm gì', en: 'What was found, what to do' },
  browser: { vi: 'Trình duyệt', en: 'Browser' },
  screen: { vi: 'Màn hình', en: 'Screen' },
  touch: { vi: 'Cảm ứng', en: 'Touch' },
  unmeasured: { vi: 'chưa đo bằng thẻ', en: 'not measured with a card' },
  untried: { vi: 'chưa thử', en: 'not tried' },
  browserVoice: { vi: 'có giọng tiếng Việt', en: 'has a Vietnamese voice' },
  noBrowserVoice: { vi: 'không có giọng tiếng Việt', en: 'has no Vietnamese voice' },
  felt: { vi: '{felt} trên {of} ô nhận được tay', en: '{felt} of {of} fields felt the hand' },
  fingers: { vi: 'nhận {fingers} ngón', en: '{fingers} fingers' },
  noTouch: { vi: 'không báo có cảm ứng', en: 'says it has no touch' },
  note: {
    vi: 'Tờ này không có gì về người dân, lượt dùng hay tên cán bộ.',
    en: 'Nothing on this sheet is about visitors, visits or names of staff.',
  },
} as const satisfies Record<string, Localised>;
