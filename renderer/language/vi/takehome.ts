/** A practice that is taken home on a stick: its own page, and where staff save it. */
export const takehomeMessages = {
  'takehome.not': 'Bản tập, không phải trang thật',
  'takehome.keeps': 'Không gửi gì đi đâu, không lưu gì trong máy này.',
  'takehome.content': 'Nội dung ngày {date}. Tệp làm ngày {made}.',
  'takehome.old': 'Nội dung đã cũ. Mời hỏi lại trước khi đi làm thật.',
  'takehome.other': 'Chọn cách tập khác',
  'takehome.real': 'Trang thật',
  'takehome.realMore': 'Muốn làm thật, mời mở đúng địa chỉ này:',
  'takehome.broken': 'Tệp này bị hỏng. Mời chép lại ở Góc Số.',
  'staff.takehomeOpen': 'Bài tập mang về',
  'staff.takehomeTitle': 'Bài tập mang về nhà',
  'staff.takehomeMore':
    'Lưu bài này vào USB thành một tệp. Ở nhà, mở tệp đó bằng trình duyệt trên máy tính hoặc điện thoại là tập được, không cần mạng. Tệp không lưu gì của người tập.',
  'staff.takehomeSave': 'Lưu bài tập vào USB',
  'staff.takehomeSaving': 'Đang lưu…',
  'staff.takehomeSaved': 'Đã lưu, đọc lại đúng như trong máy',
  'staff.takehomeSavedAs': 'Tệp {file}, trong thư mục GocSo. Rút USB ra được rồi.',
  'staff.takehomeNotSaved': 'Chưa lưu được bài tập',
  'staff.takehomeNoPage': 'Chương trình thiếu trang để làm bài tập mang về. Mời báo người cài máy.',
  'staff.takehomeNoPractice': 'Nội dung đang dùng không còn bài tập này.',
  'staff.takehomeFailed': 'Máy chưa làm được tệp. Mời bấm lại.',
} as const;
