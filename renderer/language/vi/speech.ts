/** The controls while the page is read aloud. */
export const speechMessages = {
  'speech.title': 'Đang đọc',
  'speech.slower': 'Đọc chậm hơn',
  'speech.faster': 'Đọc nhanh hơn',
  'speech.quieter': 'Nhỏ tiếng hơn',
  'speech.louder': 'To tiếng hơn',
  'speech.again': 'Đọc lại câu này',
} as const;
