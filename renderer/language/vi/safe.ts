/** What staff hear of a start that went wrong before, and of one that keeps nothing. Visitors never read any of it. */
export const safeMessages = {
  'safe.title': 'Máy đang chạy chế độ an toàn',
  'safe.what':
    'Máy đã dừng giữa chừng ba lần liền, nên lần này chỉ mở phần chắc chắn: nội dung có sẵn trong chương trình. Tạm nghỉ: gói nội dung từ USB, chữ trung tâm đã sửa, giọng đã thu, máy in (phiếu hiện trên màn hình). Dữ liệu còn nguyên và vẫn ghi tiếp.',
  'safe.how':
    'Bấm nút dưới đây để mở lại như thường, mất khoảng nửa phút. Nếu lại dừng, máy tự về chế độ an toàn; khi đó mời báo người phụ trách máy.',
  'safe.leave': 'Ra khỏi chế độ an toàn',
  'safe.leaving': 'Máy đang mở lại như thường…',
  'safe.notLeft': 'Chưa mở lại được. Mời bấm lại.',
  'safe.notice': 'Máy dừng giữa chừng nhiều lần nên đã mở ở chế độ an toàn.',
  'safe.damaged':
    'Chương trình thiếu hoặc hỏng tệp {about}. Mời báo người phụ trách máy cài lại chương trình; dữ liệu không mất.',
  'safe.notKept.full':
    'Đĩa đã đầy: từ lúc này máy không ghi lại được gì. Việc đã ghi trước còn nguyên. Mời dọn đĩa; có chỗ là máy tự mở lại và ghi tiếp.',
  'safe.notKept.readOnly':
    'Thư mục dữ liệu không cho ghi: từ lúc này máy không ghi lại được gì. Việc đã ghi trước còn nguyên. Ghi được trở lại là máy tự mở lại.',
  'safe.notKept.away':
    'Máy không mở được thư mục dữ liệu: đang chạy với cài đặt ban đầu và không ghi lại được gì. Mời báo người phụ trách máy kiểm tra đĩa; đừng cài đặt lại gì lúc này.',
} as const;
