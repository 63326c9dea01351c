/** Pages that stand still: why there is no kiosk at the moment, in both languages. They share no code and no file with the page of the kiosk. */
const TROUBLES: Readonly<Record<string, readonly [string, string]>> = {
  'in-use': [
    'Một Góc Số khác đang chạy trên cùng dữ liệu. Mời đóng chương trình đó trước.',
    'Another Góc Số runs on the same data. Please close it first.',
  ],
  'read-only': ['Thư mục dữ liệu không cho ghi. Mời cấp quyền ghi.', 'The data folder cannot be written. Please allow writing.'],
  full: ['Đĩa đã đầy. Mời dọn đĩa rồi mở lại.', 'The disk is full. Make room and start again.'],
  'port-taken': ['Cổng mạng đã có chương trình khác dùng.', 'The port is in use by another program.'],
};
const OTHER = [
  'Không dùng được thư mục dữ liệu. Mời kiểm tra đĩa.',
  'The data folder cannot be used. Please check the disk.',
] as const;
const RESTS = ['Máy sẽ tự mở lại sau ít phút.', 'It starts again by itself in a few minutes.'] as const;

/** What is the matter when the kiosk cannot start. */
export function troublePage(problem: string): string {
  return stillPage(TROUBLES[problem] ?? OTHER);
}

/** The kiosk failed several times in a row and lets some time go by. */
export function restPage(): string {
  return stillPage(RESTS);
}

/** A whole page as a data address: no scripts, no files. */
function stillPage([vietnamese, english]: readonly [string, string]): string {
  const html =
    '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Góc Số</title>' +
    '<meta http-equiv="content-security-policy" content="default-src \'none\'; style-src \'unsafe-inline\'">' +
    '<style>body{margin:0;height:100vh;display:grid;place-content:center;gap:1rem;background:#1e1210;color:#fff6e3;font:28px/1.5 sans-serif;padding:4rem;user-select:none}</style>' +
    `<h1>Máy tạm nghỉ, mời hỏi cán bộ tại quầy</h1><p>${vietnamese}</p><p lang="en">${english}</p>`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
}
