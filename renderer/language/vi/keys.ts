/** The on-screen keyboard. */
export const keysMessages = {
  'keys.name': 'Bàn phím',
  'keys.sac': 'Sắc',
  'keys.huyen': 'Huyền',
  'keys.hoi': 'Hỏi',
  'keys.nga': 'Ngã',
  'keys.nang': 'Nặng',
  'keys.shift': 'Chữ hoa',
  'keys.backspace': 'Xoá',
  'keys.digits': '123',
  'keys.letters': 'chữ cái',
  'keys.abc': 'xếp ABC',
  'keys.qwerty': 'xếp QWERTY',
  'keys.space': 'dấu cách',
  'keys.newLine': 'Dòng mới',
  'keys.clear': 'Xoá hết',
} as const;
