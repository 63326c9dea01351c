/** Staff: where a file goes, a stick or a folder. */
export const carrierMessages = {
  'staff.carrierWhere': 'Lưu vào đâu?',
  'staff.carrierLooking': 'Đang tìm USB…',
  'staff.carrierFailed': 'Chưa xem được máy đang cắm gì. Anh/chị bấm “Tìm lại”.',
  'staff.carrierNone': 'Chưa thấy USB nào',
  'staff.carrierPlugIn': 'Cắm USB vào máy, chờ vài giây rồi bấm “Tìm lại”.',
  'staff.carrierAgain': 'Tìm lại',
  'staff.carrierFree': 'còn trống {room}',
  'staff.carrierKind.stick': 'USB {name}',
  'staff.carrierKind.folder': 'Thư mục {name}',
  'staff.carry.carrier-gone': 'USB đã bị rút ra hoặc không còn đọc được. Cắm lại rồi làm lần nữa; số liệu trong máy còn nguyên.',
  'staff.carry.carrier-full': 'USB đã đầy. Xoá bớt trên USB hoặc dùng USB khác; số liệu trong máy còn nguyên.',
  'staff.carry.carrier-failed': 'USB không nhận tệp này. Thử USB khác; số liệu trong máy còn nguyên.',
  'staff.carry.no-file': 'Không còn thấy tệp này trên USB.',
} as const;
