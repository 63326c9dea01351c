/** What the terminal says, Vietnamese first. Two lines each: what is the matter, and what to do. */
export const TERMINAL = {
  'port-taken': [
    'Cổng mạng đã có chương trình khác dùng. Chọn cổng khác bằng --port N, hoặc bỏ --port.',
    'The port is in use. Choose another with --port N, or leave --port out.',
  ],
  'in-use': [
    'Một Góc Số khác đang chạy trên cùng thư mục dữ liệu. Đóng chương trình đó trước, hoặc chọn thư mục khác bằng --data.',
    'Another Góc Số runs on the same data folder. Close it first, or choose another folder with --data.',
  ],
  // The next five: the kiosk runs all the same, over memory.
  'read-only': [
    'Thư mục dữ liệu không cho ghi nên lần chạy này không lưu gì. Chọn thư mục khác bằng --data, hoặc cấp quyền ghi.',
    'The data folder cannot be written, so nothing of this run is kept. Choose another with --data, or allow writing.',
  ],
  'not-a-folder': [
    'Đường dẫn --data không phải là thư mục nên lần chạy này không lưu gì. Mời chọn một thư mục.',
    'The path after --data is not a folder, so nothing of this run is kept. Please choose a folder.',
  ],
  full: [
    'Đĩa đã đầy nên lần chạy này không lưu gì. Mời dọn đĩa; có chỗ là máy tự mở lại.',
    'The disk is full, so nothing of this run is kept. Make room; the kiosk then starts anew by itself.',
  ],
  unusable: [
    'Không dùng được thư mục dữ liệu nên lần chạy này không lưu gì. Mời kiểm tra đĩa và quyền truy cập.',
    'The data folder cannot be used, so nothing of this run is kept. Check the disk and its permissions.',
  ],
  unreadable: [
    'Không đọc được thư mục dữ liệu nên lần chạy này không lưu gì. Mời kiểm tra đĩa.',
    'The data folder cannot be read, so nothing of this run is kept. Check the disk.',
  ],
  'no-browser': [
    'Chưa có trình duyệt để mở màn hình. Mở địa chỉ ở trên bằng tay, hoặc cài: sudo apt install chromium',
    'No browser was found. Open the address above by hand, or install one: sudo apt install chromium',
  ],
  'no-display': [
    'Máy này không có màn hình. Mở địa chỉ ở trên từ trình duyệt của chính máy này.',
    'There is no display. Open the address above in a browser on this machine.',
  ],
  'browser-keeps-ending': [
    'Trình duyệt dừng nhiều lần liên tiếp nên mở lại tất cả. Vẫn vậy thì mời kiểm tra màn hình và trình duyệt.',
    'The browser ended several times in a row, so everything is started anew. Should that not help, check the display and the browser.',
  ],
  resting: [
    'Máy mở lại nhiều lần mà chưa được nên nghỉ ít phút rồi thử lại. Xem thư mục logs trong thư mục dữ liệu.',
    'Several starts in a row failed, so the kiosk rests some minutes and tries again. See the logs folder in the data folder.',
  ],
  'no-window-manager': [
    'Màn hình này chưa có trình quản lý cửa sổ nên ảnh không phủ hết màn hình. Mời cài: sudo apt install openbox',
    'This display has no window manager, so the picture will not cover it all. Install one: sudo apt install openbox',
  ],
  'as-root': [
    'Chú ý: đang chạy bằng quyền quản trị, trình duyệt không có hộp cát.',
    'Note: running as root, the browser has no sandbox.',
  ],
  'bad-option': [
    'Không hiểu tuỳ chọn này. Dùng: --no-browser --window --port N --data DIR',
    'Unknown option. Use: --no-browser --window --port N --data DIR',
  ],
  'keeps-failing': [
    'Dịch vụ dừng nhiều lần liên tiếp nên đã nghỉ. Xem thư mục logs trong thư mục dữ liệu.',
    'The service stopped several times in a row and is resting. See the logs folder in the data folder.',
  ],
} as const satisfies Record<string, readonly [string, string]>;

/** What stands before the address of a surface, in a line of its own: for whoever opens it by hand, and for programs that read along. */
export const ADDRESS_OF = { kiosk: 'Góc Số', presenter: 'Trình chiếu', room: 'Màn chiếu' } as const;

export type TerminalMessage = keyof typeof TERMINAL;

export function terminalText(message: TerminalMessage): string {
  return TERMINAL[message].join('\n');
}
