/** Office words and what they mean. */
export const glossMessages = {
  'gloss.open': 'Giải nghĩa từ',
  'gloss.more': 'Xem tiếp: {words}',
  'gloss.first': 'Xem lại từ đầu',
  'gloss.close': 'Đã hiểu',
} as const;
