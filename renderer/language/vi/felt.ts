/** The question after a practice. */
export const feltMessages = {
  'felt.question': 'Tập xong thấy thế nào ạ?',
  'felt.easy': 'Dễ',
  'felt.fair': 'Tạm được',
  'felt.hard': 'Còn khó',
  'felt.skip': 'Bỏ qua',
  'felt.thanks': 'Cảm ơn, đã ghi nhận.',
} as const;
