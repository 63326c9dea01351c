/** Papers of the office: what is offered to be printed, and what came of it. */
export const papersMessages = {
  'papers.printing': 'Đang gửi sang máy in…',
  'papers.sent': 'Đã gửi sang máy in. Mời xem giấy đã ra đủ chưa.',
  'papers.failed': 'Máy in chưa nhận. Mời xem giấy, dây, nguồn của máy in, rồi bấm lại.',
  'papers.noPrinter': 'Chưa có máy in. Mời chọn ở thẻ “Máy in”.',
  'papers.noA4': 'Đang chọn giấy cuộn, không in được khổ A4. Mời chọn khổ giấy hoặc máy in khác ở thẻ “Máy in”.',
  'papers.keepsFiles': 'Đang in ra thư mục, mã sẽ nằm lại trong máy, nên không in. Mời chép mã ra giấy.',
  'papers.noSuchCode': 'Mã này hết dùng rồi. Mời tạo phiếu mới.',
  'papers.recovery': 'In phiếu khôi phục',
  'papers.declaration': 'In phiếu tự khai',
  'papers.declarationTitle': 'Phiếu tự khai của đảng viên',
  'papers.declarationMore': 'Mẫu trống khổ A4, đảng viên tự điền bằng tay. Máy không in tên, không đếm ai đã lấy.',
  'papers.handoutOpen': 'Phiếu phát tay',
  'papers.handoutTitle': 'Phiếu phát tay của bài',
  'papers.handoutMore': 'Một trang A4, chữ to: các phần của bài, điều cần nhớ, cách tập lại ở nhà, mã QR. Không in tên ai.',
  'papers.handout': 'In phiếu phát tay',
  'papers.copies': 'Số tờ',
  'papers.figures': 'In số liệu này (A4)',
  'papers.figuresMore': 'Bản in rời khỏi góc cán bộ, nên số từ 1 đến 4 in thành dấu *.',
  'papers.figuresMonths':
    'In ra giấy được khi đang xem trọn một hay nhiều tháng đã hết: bấm “Tháng trước”, hoặc chọn trong “Khoảng khác…”.',
} as const;
