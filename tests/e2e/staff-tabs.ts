/** Tabs of the staff corner that show at once what they have to show. */
export const STAFF_TABS: readonly (readonly [string, RegExp])[] = [
  ['records', /^(Ghi nhận|Records)$/],
  ['figures', /^(Thống kê|Figures)$/],
  ['reports', /^(Báo cáo|Reports)$/],
  ['data', /^(Dữ liệu|Data)$/],
  ['printer', /^(Máy in|Printer)$/],
  ['screen', /^(Màn hình|Screen)$/],
  ['door', /^(Giờ và lời báo|Hours & notice)$/],
  ['office', /^(Trung tâm|The centre)$/],
  ['settings', /^(Cài đặt|Settings)$/],
  ['machine', /^(Máy này|This machine)$/],
  ['content', /^(Nội dung|Content)$/],
  ['people', /^(Cán bộ|Staff)$/],
  ['audit', /^(Nhật ký|Audit)$/],
  ['notices', /^(Thông báo|Notices)$/],
];
