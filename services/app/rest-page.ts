/**
 * What stands on the screen when the kiosk cannot. No script, no style, no picture, no font: nothing of the program is needed to show it, and
 * no policy can forbid it. `why` is for whoever looks after the machine, in both languages; no markup.
 */
export function restPage(why: readonly [vietnamese: string, english: string]): string {
  return [
    '<!doctype html><html lang="vi" translate="no"><head><meta charset="utf-8"><meta name="google" content="notranslate"><title>Góc Số</title></head>',
    '<body bgcolor="#1e1210" text="#fff6e3"><table width="100%" height="100%"><tr><td align="center" valign="middle">',
    '<h1><font size="7">Máy tạm nghỉ, mời hỏi cán bộ tại quầy</font></h1>',
    '<font size="6" lang="en">This kiosk is taking a rest. Please ask the staff at the counter.</font><br><br><br>',
    `<font size="4">${why[0]}</font><br><font size="4" lang="en">${why[1]}</font>`,
    '</td></tr></table></body></html>',
  ].join('');
}

export const PROGRAM_DAMAGED: readonly [string, string] = [
  'Dành cho cán bộ: chương trình thiếu tệp. Mời cài lại chương trình; dữ liệu không mất.',
  'For staff: files of the program are missing. Please install it again; no data is lost.',
];

export const RESTING: readonly [string, string] = [
  'Máy sẽ tự mở lại sau ít phút.',
  'It starts again by itself in a few minutes.',
];

export const IN_USE: readonly [string, string] = [
  'Một Góc Số khác đang chạy trên cùng dữ liệu. Mời đóng chương trình đó trước.',
  'Another Góc Số runs on the same data. Please close it first.',
];

export const PORT_TAKEN: readonly [string, string] = [
  'Cổng mạng đã có chương trình khác dùng.',
  'The port is in use by another program.',
];
