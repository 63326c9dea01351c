import { officeHead } from '#core/sheet/office-head.ts';
import type { SheetSize } from '#core/sheet/paper.ts';
import type { Sheet } from '#core/sheet/sheet.ts';

const COLUMNS = [
  { title: 'TT', width: 0.6, align: 'center' },
  { title: 'Khu dân cư, chi bộ', width: 2.6 },
  { title: 'Số buổi' },
  { title: 'Lượt tham gia' },
  { title: 'Đảng viên', group: 'Trong đó' },
  { title: 'Từ 60 tuổi', group: 'Trong đó' },
  { title: 'Bước mắc nhiều nhất', width: 2.4 },
] as const;

/** A paper of the office with every kind of block and a table of so many rows, for tests of how it is laid out. */
export function officeSheet(size: SheetSize, rows: number): Sheet {
  return {
    size,
    language: 'vi',
    title: 'Biểu thử',
    blocks: [
      officeHead({
        of: 'state',
        above: 'Ủy ban nhân dân xã Liên Minh',
        organ: 'Trung tâm Phục vụ hành chính công',
        place: 'Liên Minh',
        day: '2026-11-26',
        language: 'vi',
      }),
      {
        kind: 'title',
        text: 'Báo cáo',
        about: 'Kết quả hỗ trợ kỹ năng số tháng 11 năm 2026',
        note: '(Đếm lượt, không phải người)',
      },
      { kind: 'paragraph', text: 'Thực hiện phong trào “Bình dân học vụ số”, Trung tâm báo cáo kết quả như sau. '.repeat(3) },
      { kind: 'heading', text: 'I. Kết quả theo khu dân cư và chi bộ' },
      {
        kind: 'table',
        columns: COLUMNS,
        numbered: true,
        hidden: '…',
        rows: Array.from({ length: rows }, (_, row) => [
          String(row + 1),
          `Chi bộ Khu dân cư số ${row + 1}, Phường Đường`,
          row % 4 === 0 ? null : row,
          row * 1234,
          row,
          row,
          row === 0 ? 'a'.repeat(64) : row % 3 === 0 ? 'Ký số bằng ứng dụng VNeID rồi bấm Nộp hồ sơ' : 'Chọn cơ quan',
        ]),
        total: ['', 'Tổng cộng', 12, 1_234_567, 8, 3, ''],
        empty: 'Kỳ này chưa có buổi nào.',
      },
      { kind: 'note', text: 'Ô có dấu … là số nhỏ, không nêu để không nhận ra ai.' },
      { kind: 'note', text: `Cuối chuỗi: ${'0123456789abcdef'.repeat(4)}` },
      {
        kind: 'fields',
        rows: [
          { label: 'Máy:', value: 'kiosk-1' },
          { label: 'Họ và tên:', value: null },
        ],
      },
      {
        kind: 'choices',
        label: 'Tự đánh giá:',
        columns: 3,
        options: ['Làm được một mình', 'Làm được có giúp', 'Cần luyện thêm'],
      },
      { kind: 'lines', label: 'Ý kiến khác:', count: 3 },
      { kind: 'code', label: 'Mã mẫu', text: 'ABCD-EFGH-JKMN-PQRS-TUVW' },
      {
        kind: 'signatures',
        columns: [
          { role: 'Người lập biểu', hint: '(Ký, ghi rõ họ tên)' },
          { role: 'Thủ trưởng', hint: '(Ký, đóng dấu)', name: 'Nguyễn Thị Hường' },
        ],
      },
    ],
  };
}
