import type { Localised } from '../basics/language.ts';

/** Fixed words of a handout. Those it shares with slips stand in `core/slip/words.ts`. */
export const HANDOUT_WORDS = {
  title: { vi: 'Phiếu phát tay', en: 'Handout' },
  lesson: { vi: 'Tập tại Góc Số, khoảng {minutes} phút', en: 'To be practised at Góc Số in about {minutes} minutes' },
  practice: { vi: 'Tập làm thử tại Góc Số', en: 'To be practised at Góc Số' },
  parts: { vi: 'Các phần của bài', en: 'Parts of the lesson' },
  remember: { vi: 'Điều cần nhớ', en: 'To remember' },
  again: { vi: 'Về nhà nhớ và tập lại', en: 'To remember and practise at home' },
  home: { vi: 'Muốn làm ở nhà, trên mạng', en: 'To do it from home, online' },
  code: { vi: 'Mã thủ tục', en: 'Procedure code' },
  mustSee: { vi: 'Quét xong phải thấy', en: 'After scanning you must see' },
  qrLabel: { vi: 'Mã QR mở trang {host}', en: 'QR code that opens {host}' },
  end: {
    vi: 'Phiếu không ghi tên ai. Nội dung ngày {content}. In ngày {day}.',
    en: 'No name is on it. Content of {content}. Printed on {day}.',
  },
} as const satisfies Record<string, Localised>;
